package uz.aloqa.appeals.report;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.history.ActorKind;

/**
 * A step of a report, tip or alarm.
 *
 * @param version of it after the step
 * @param type what happened, like {@code CrimeReportDecided}
 * @param occurredAt when
 * @param actor which side took it
 * @param officer name of the officer who took it, absent when nobody of the service did
 * @param detail facts of the step
 */
@Schema(requiredProperties = {"version", "type", "occurredAt", "actor", "detail"})
public record ReportStep(
        long version,
        @Schema(examples = "CrimeReportDecided") String type,
        Instant occurredAt,
        ActorKind actor,
        @Nullable String officer,
        Map<String, Object> detail) {}
