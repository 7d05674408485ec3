package uz.aloqa.appeals.handling.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uz.aloqa.platform.words.Writable;

/**
 * The reply to an inquiry.
 *
 * @param text the explanation or correction, or what the other body told
 */
record InquiryReply(@NotBlank @Size(max = 20_000) @Writable String text) {}
