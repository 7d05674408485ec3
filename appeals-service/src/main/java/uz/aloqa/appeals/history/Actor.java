package uz.aloqa.appeals.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who took a step. The name is an officer's public one; an applicant's name stays with their personal details alone.
 *
 * @param kind which side
 * @param id account, absent for the platform
 * @param name of an officer
 */
public record Actor(
        ActorKind kind, @Nullable UUID id, @Nullable String name) {

    /** The resident. */
    public static Actor applicant(UUID id) {
        return new Actor(ActorKind.APPLICANT, id, null);
    }

    /** An officer. */
    public static Actor officer(UUID id, String name) {
        return new Actor(ActorKind.OFFICER, id, name);
    }

    /** The platform. */
    public static Actor system() {
        return new Actor(ActorKind.SYSTEM, null, null);
    }
}
