package uz.aloqa.appeals.reading;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.history.ActorKind;
import uz.aloqa.appeals.history.HistoryEntry;

/**
 * A step of an appeal.
 *
 * @param version of the appeal after it
 * @param type what happened, like {@code AppealAssigned}
 * @param occurredAt when
 * @param actor who
 * @param detail facts of the step
 */
@Schema(requiredProperties = {"version", "type", "occurredAt", "actor", "detail"})
public record HistoryItem(
        long version,
        @Schema(examples = "AppealAssigned") String type,
        Instant occurredAt,
        ActorView actor,
        Map<String, Object> detail) {

    /** Who took the step. */
    @Schema(requiredProperties = "kind")
    record ActorView(
            ActorKind kind, @Nullable UUID id, @Nullable String name) {}

    /**
     * A step as the reader may see it: an officer's instruction is for officers, an applicant's reason for both sides.
     *
     * @param entry the row
     * @param applicantName shown where the applicant acted
     * @param toOfficer whether an officer reads
     */
    static HistoryItem of(HistoryEntry entry, @Nullable String applicantName, boolean toOfficer) {
        boolean byApplicant = entry.actor().kind() == ActorKind.APPLICANT;
        Map<String, Object> detail = new TreeMap<>(entry.detail());
        if (entry.words() != null && (byApplicant || toOfficer)) {
            detail.put(byApplicant ? "reason" : "note", entry.words());
        }
        return new HistoryItem(
                entry.version(),
                entry.type(),
                entry.occurredAt(),
                new ActorView(
                        entry.actor().kind(),
                        entry.actor().id(),
                        byApplicant ? applicantName : entry.actor().name()),
                detail);
    }
}
