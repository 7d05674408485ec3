package uz.aloqa.appeals.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;

/**
 * What an officer enters for somebody.
 *
 * @param form how it was made; a conversation by phone or video is oral
 * @param kind as its content shows it; as declared when absent
 * @param appeal what the applicant said or wrote, headed as they head it
 */
record EnterAppeal(
        @NotNull AppealForm form,
        @Nullable AppealKind kind,
        @NotNull @Valid FileAppeal appeal) {

    @AssertTrue(message = "an electronic appeal is filed by its applicant")
    @Schema(hidden = true)
    boolean isFormOfAnOfficer() {
        return form != AppealForm.ELECTRONIC;
    }

    AppealKind kindByContent() {
        return Objects.requireNonNullElse(kind, appeal.kind());
    }
}
