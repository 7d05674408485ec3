package uz.aloqa.appeals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import uz.aloqa.appeals.emergency.CallNow;
import uz.aloqa.appeals.jurisdiction.Caller;

/** Shows alarms to those who may see them. */
@ApplicationScoped
public class AlarmViews {

    private final Caller caller;

    AlarmViews(Caller caller) {
        this.caller = caller;
    }

    /** An alarm as the caller of this request sees it: the note of its end is for officers. */
    public AlarmView of(Alarms.Told told) {
        Alarm alarm = told.alarm();
        Alarm.Acknowledgement acknowledgement = alarm.acknowledgement();
        Alarm.Ending ending = alarm.ending();
        boolean toOfficer = !caller.id().equals(alarm.raisedBy());
        return new AlarmView(
                alarm.id(),
                alarm.status(),
                alarm.level(),
                alarm.deskSoato(),
                alarm.mahallaCode(),
                told.words().location(),
                told.words().words(),
                new AlarmView.CallerView(alarm.raisedBy(), told.words().callerName()),
                alarm.raisedAt(),
                alarm.way().handedOverAt(),
                alarm.way().openStreams(),
                acknowledgement == null
                        ? null
                        : new AlarmView.AcknowledgementView(acknowledgement.officer(), acknowledgement.at()),
                ending == null
                        ? null
                        : new AlarmView.EndingView(
                                ending.end(), toOfficer ? told.words().endedNote() : null, ending.at()),
                CallNow.police(caller.language()),
                alarm.version());
    }
}
