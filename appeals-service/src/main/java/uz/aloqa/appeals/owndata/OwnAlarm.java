package uz.aloqa.appeals.owndata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.alarm.AlarmView;
import uz.aloqa.appeals.report.ReportStep;

/**
 * An alarm that the caller raised, with what happened.
 *
 * @param alarm the alarm
 * @param history what happened to it, oldest first
 */
@Schema(requiredProperties = {"alarm", "history"})
record OwnAlarm(AlarmView alarm, List<ReportStep> history) {

    OwnAlarm {
        history = List.copyOf(history);
    }
}
