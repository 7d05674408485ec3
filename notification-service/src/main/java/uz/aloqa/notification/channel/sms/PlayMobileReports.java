package uz.aloqa.notification.channel.sms;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.DeliveryReports;
import uz.aloqa.notification.channel.ReportService;

/**
 * What PlayMobile says of messages.
 *
 * @param messages one or more
 */
@Schema(name = "PlayMobileReports", description = "Statuses of messages; other fields are ignored")
@JsonIgnoreProperties(ignoreUnknown = true)
record PlayMobileReports(
        @Schema(required = true) @NotNull @Size(max = 1000) List<PlayMobileReports.@NotNull @Valid Entry> messages) {

    List<ReportService.Report> reports() {
        return messages.stream().map(Entry::report).flatMap(Optional::stream).toList();
    }

    /**
     * One message.
     *
     * @param messageId ours
     * @param status as the network says
     */
    @Schema(name = "PlayMobileReport", description = "Status of one message")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @Schema(examples = "019ab3a0-0000-7000-8000-0000000000d1", required = true)
            @JsonProperty("message-id")
            @NotBlank
            @Size(max = 64)
            String messageId,

            @Schema(examples = "Delivered", required = true) @NotBlank @Size(max = 40)
            String status) {

        /** Empty while the message is under way, and for a word that isn't known. */
        Optional<ReportService.Report> report() {
            return state().map(state -> new ReportService.Report(messageId, state, reason(state)));
        }

        private Optional<DeliveryReports.Report> state() {
            return switch (word()) {
                case "delivered" -> Optional.of(DeliveryReports.Report.DELIVERED);
                case "read", "seen" -> Optional.of(DeliveryReports.Report.READ);
                case "notdelivered", "undelivered", "rejected", "failed" -> Optional.of(DeliveryReports.Report.FAILED);
                case "expired" -> Optional.of(DeliveryReports.Report.EXPIRED);
                default -> Optional.empty();
            };
        }

        private @Nullable String reason(DeliveryReports.Report state) {
            return switch (state) {
                case FAILED, EXPIRED -> "playmobile-" + word();
                case DELIVERED, READ -> null;
            };
        }

        private String word() {
            return status.strip().toLowerCase(Locale.ROOT);
        }
    }
}
