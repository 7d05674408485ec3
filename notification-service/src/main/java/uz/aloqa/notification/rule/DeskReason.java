package uz.aloqa.notification.rule;

import uz.aloqa.contracts.RoutingReason;

/** Why an appeal is at the duty desk and not with an inspector. */
enum DeskReason {
    VACANCY,
    NO_MAHALLA,
    COMPLAINED_ABOUT,
    SUBJECT,
    FORWARDED,
    DECIDED;

    static DeskReason of(RoutingReason reason) {
        return switch (reason) {
            case DUTY_DESK_VACANCY -> VACANCY;
            case DUTY_DESK_NO_MAHALLA -> NO_MAHALLA;
            case DUTY_DESK_COMPLAINED_ABOUT -> COMPLAINED_ABOUT;
            case FORWARDED -> FORWARDED;
            case DUTY_DESK_BY_SUBJECT -> SUBJECT;
            case PRIMARY_INSPECTOR, SUBSTITUTE_INSPECTOR, SENIOR_INSPECTOR, SPECIALIST_UNIT, ASSIGNED_BY_OFFICER ->
                DECIDED;
        };
    }
}
