package uz.aloqa.appeals.handling.inquiry;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.platform.words.Writable;

/**
 * What is asked.
 *
 * @param kind information by an officer; an explanation or correction by the applicant
 * @param body which body is asked for information
 * @param question what is wanted
 */
record AskInquiry(
        @NotNull InquiryKind kind,
        @Size(min = 3, max = 300) @Writable @Nullable String body,
        @NotBlank @Size(max = 5_000) @Writable String question) {

    @AssertTrue(message = "a body is named for information, and only for it")
    @Schema(hidden = true)
    boolean isBodyForInformationOnly() {
        return kind == null || (kind == InquiryKind.INFORMATION) == (body != null);
    }
}
