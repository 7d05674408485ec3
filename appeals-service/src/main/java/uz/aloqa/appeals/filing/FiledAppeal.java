package uz.aloqa.appeals.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.reading.AppealAnswer;
import uz.aloqa.appeals.reading.AppealView;

/**
 * An appeal as the one who filed it gets it.
 *
 * @param appeal as everybody sees it who may see it
 * @param trackingCode what opens its public state together with the number; shown here only, absent once it was renewed
 */
@Schema(
        description = "An appeal as the one who filed it gets it",
        requiredProperties = {
            "id",
            "number",
            "kind",
            "declaredKind",
            "form",
            "status",
            "text",
            "district",
            "applicantKind",
            "applicant",
            "department",
            "executor",
            "routing",
            "registeredOn",
            "filedAt",
            "dueAt",
            "deadline",
            "considered",
            "attachments",
            "coExecutors",
            "defects",
            "version"
        })
record FiledAppeal(
        @JsonUnwrapped AppealView appeal,
        @Schema(examples = "7KQ4-M2XR-9TBA") @Nullable String trackingCode) {

    RestResponse<FiledAppeal> answer() {
        return AppealAnswer.created(this, appeal);
    }

    /** Never the code: it would stand in a log. */
    @Override
    public String toString() {
        return "FiledAppeal " + appeal.id();
    }
}
