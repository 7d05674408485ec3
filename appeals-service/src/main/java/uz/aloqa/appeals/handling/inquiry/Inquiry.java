package uz.aloqa.appeals.handling.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.InquiryKind;

/**
 * Something asked in the course of an appeal.
 *
 * @param seq number within the appeal, from 1
 * @param kind what
 * @param body which body was asked; only of {@code INFORMATION}
 * @param question what is wanted
 * @param askedBy account of who asked
 * @param askedAt when
 * @param dueOn last day for the reply
 * @param overdue that day is over, nobody has replied, and somebody still has to
 * @param reply once given
 * @param repliedBy account of the officer who gave it or wrote it down
 * @param replierName their public name on that day
 * @param repliedAt when
 */
@Schema(requiredProperties = {"seq", "kind", "question", "askedBy", "askedAt", "dueOn", "overdue"})
public record Inquiry(
        int seq,
        InquiryKind kind,
        @Nullable String body,
        String question,
        UUID askedBy,
        Instant askedAt,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String reply,
        @Nullable UUID repliedBy,
        @Nullable String replierName,
        @Nullable Instant repliedAt) {}
