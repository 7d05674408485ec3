package uz.aloqa.appeals.incident;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.JoinCause;

/**
 * An appeal that is joined to another one.
 *
 * @param appealId key
 * @param number for people
 * @param status where it stands
 * @param cause why it was joined
 * @param joinedAt when
 */
@Schema(
        name = "Reporter",
        requiredProperties = {"appealId", "number", "status", "cause", "joinedAt"})
record ReporterView(
        UUID appealId,
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealStatus status,
        JoinCause cause,
        Instant joinedAt) {}
