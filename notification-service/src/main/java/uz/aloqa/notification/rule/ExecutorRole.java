package uz.aloqa.notification.rule;

import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.ExecutorKind;

/** What an applicant hears of who will look at the appeal: the role, never the name. */
enum ExecutorRole {
    PRIMARY_INSPECTOR,
    SUBSTITUTE_INSPECTOR,
    SENIOR_INSPECTOR,
    SPECIALIST_UNIT,
    NAMED_INSPECTOR,
    DUTY_DESK;

    static ExecutorRole of(AppealAssigned event) {
        if (event.executorKind() == ExecutorKind.DUTY_DESK) {
            return DUTY_DESK;
        }
        return switch (event.reason()) {
            case PRIMARY_INSPECTOR -> PRIMARY_INSPECTOR;
            case SUBSTITUTE_INSPECTOR -> SUBSTITUTE_INSPECTOR;
            case SENIOR_INSPECTOR -> SENIOR_INSPECTOR;
            case SPECIALIST_UNIT -> SPECIALIST_UNIT;
            case DUTY_DESK_VACANCY,
                    DUTY_DESK_NO_MAHALLA,
                    DUTY_DESK_COMPLAINED_ABOUT,
                    DUTY_DESK_BY_SUBJECT,
                    ASSIGNED_BY_OFFICER,
                    FORWARDED -> NAMED_INSPECTOR;
        };
    }
}
