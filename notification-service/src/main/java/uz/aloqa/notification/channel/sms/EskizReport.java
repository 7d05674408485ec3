package uz.aloqa.notification.channel.sms;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.DeliveryReports;
import uz.aloqa.notification.channel.ReportService;

/**
 * What Eskiz says of a message; the number it went to is neither read nor kept.
 *
 * @param requestId as sending answered
 * @param messageId a second key of Eskiz, in place of the first in some versions
 * @param status as the network says
 */
@Schema(name = "EskizReport", description = "Status of a message; other fields are ignored")
@JsonIgnoreProperties(ignoreUnknown = true)
record EskizReport(
        @Schema(examples = "cbd0a42e-6b8e-4a3c-9d0e-6a1c4f7a0f11") @JsonProperty("request_id") @Nullable @Size(max = 64)
        String requestId,

        @Schema(examples = "4385062") @JsonProperty("message_id") @Nullable @Size(max = 64)
        String messageId,

        @Schema(examples = "DELIVRD", required = true) @NotBlank @Size(max = 40)
        String status) {

    /** Empty while the message is under way, and for a word that isn't known. */
    Optional<ReportService.Report> report() {
        String id = requestId != null && !requestId.isBlank() ? requestId : messageId;
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        return state().map(state -> new ReportService.Report(id, state, reason(state)));
    }

    private Optional<DeliveryReports.Report> state() {
        return switch (word()) {
            case "DELIVRD", "DELIVERED" -> Optional.of(DeliveryReports.Report.DELIVERED);
            case "UNDELIV", "UNDELIVERABLE", "UNDELIVERED", "REJECTD", "REJECTED", "FAILED", "DELETED" ->
                Optional.of(DeliveryReports.Report.FAILED);
            case "EXPIRED" -> Optional.of(DeliveryReports.Report.EXPIRED);
            default -> Optional.empty();
        };
    }

    private @Nullable String reason(DeliveryReports.Report state) {
        return state == DeliveryReports.Report.DELIVERED ? null : "eskiz-" + word().toLowerCase(Locale.ROOT);
    }

    private String word() {
        return status.strip().toUpperCase(Locale.ROOT);
    }
}
