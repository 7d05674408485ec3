package uz.aloqa.notification.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a provider's callback.
 *
 * @param taken how many reports said something that this service keeps
 */
@Schema(name = "ReportsTaken", description = "How many of the reports said something that is kept")
public record ReportsTaken(
        @Schema(examples = "1", required = true) int taken) {}
