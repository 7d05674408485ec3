package uz.aloqa.appeals.tracking;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.platform.time.Tashkent;

/**
 * What anybody may know of an appeal whose number and code they hold.
 *
 * @param number as registered
 * @param status where it stands
 * @param registeredOn date of registration
 * @param dueOn last day for the answer
 * @param answeredOn day of the answer in Tashkent, once given
 */
@Schema(
        name = "Tracking",
        requiredProperties = {"number", "status", "registeredOn", "dueOn"})
record TrackingView(
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealStatus status,
        LocalDate registeredOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn) {

    static TrackingView of(Appeal appeal) {
        Answer answer = appeal.answer();
        Instant answeredAt = answer == null ? null : answer.answeredAt();
        return new TrackingView(
                appeal.number(),
                appeal.status(),
                appeal.deadline().registeredOn(),
                appeal.deadline().dueOn(),
                answeredAt == null ? null : LocalDate.ofInstant(answeredAt, Tashkent.ZONE));
    }
}
