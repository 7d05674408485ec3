package uz.aloqa.platform.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be provable later. No personal data and nobody's own words: an entry can never be taken back.
 *
 * @param chain whose log, like the SOATO of a district
 * @param action what happened, like {@code AppealAnswered}
 * @param subject id of what it happened to
 * @param actor account; absent for the platform itself
 * @param actorRoles roles of the actor at that time, separated by blanks
 * @param detail facts: texts, whole numbers, booleans, ids
 */
public record AuditEntry(
        String chain,
        String action,
        String subject,
        @Nullable UUID actor,
        @Nullable String actorRoles,
        Map<String, ?> detail) {

    /** Copies the facts. */
    public AuditEntry {
        detail = Map.copyOf(detail);
    }
}
