package uz.aloqa.appeals.appeal;

import java.util.EnumSet;
import java.util.Set;

/** Where an appeal stands. */
public enum AppealStatus {
    /** Registered and at the desk of the department in charge, which answers it, names an inspector or decides its end. */
    REGISTERED,

    /** One inspector has to solve it; the department may name another one, the inspector answers. */
    ASSIGNED,

    /** Answered on its merits (O‘RQ-445 article 27); considered once the answer was also sent. The applicant may rate it. */
    ANSWERED,

    /** Passed on to a competent body outside the platform, by the desk (article 25). */
    FORWARDED,

    /** Returned with reasons by the desk: not competent, and no data to forward it by (article 25). */
    RETURNED,

    /** Left unconsidered by a conclusion that the head approved: anonymous, without authority, other defects. */
    LEFT_UNCONSIDERED,

    /** Ended by the head with notice: a repeat without new arguments, an address changed, not come, death. */
    TERMINATED,

    /** Taken back by the applicant before the answer (article 30). */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<AppealStatus> successors() {
        return switch (this) {
            case REGISTERED, ASSIGNED ->
                EnumSet.of(
                        REGISTERED, ASSIGNED, ANSWERED, FORWARDED, RETURNED, LEFT_UNCONSIDERED, TERMINATED, WITHDRAWN);
            case ANSWERED, FORWARDED, RETURNED, LEFT_UNCONSIDERED, TERMINATED, WITHDRAWN ->
                EnumSet.noneOf(AppealStatus.class);
        };
    }

    /** Whether the clock of the law is running. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }
}
