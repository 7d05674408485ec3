package uz.aloqa.appeals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
public record HistoryItem(
        long version,
        @Schema(examples = "AppealAssigned") String type,
        Instant occurredAt,
        ActorView actor,
        @Schema(type = SchemaType.OBJECT) JsonNode detail) {

    /** Who took the step. */
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
        ObjectNode detail = entry.detail().deepCopy();
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
