package uz.aloqa.appeals.letter;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anybody may know of a printed answer whose code they hold.
 *
 * @param code as printed
 * @param number of the appeal
 * @param answeredOn day of the answer in Tashkent
 * @param department that answered
 * @param sha256 of the answer (UTF-8), in hexadecimal, as printed: its text, then question, reasons and outcome of each
 *     point on lines of their own
 * @param valid whether this is the answer as it stands; false for one that was corrected since
 */
@Schema(
        name = "AnswerVerification",
        requiredProperties = {"code", "number", "answeredOn", "department", "sha256", "valid"})
record VerificationView(
        @Schema(examples = "7Q4M-0XKD-9V2A-HT3C") String code,
        @Schema(examples = "26-1726266-000123-2") String number,
        LocalDate answeredOn,
        @Schema(examples = "Yunusobod tumani") String department,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        boolean valid) {}
