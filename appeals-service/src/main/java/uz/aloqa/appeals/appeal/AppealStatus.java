package uz.aloqa.appeals.appeal;

import java.util.EnumSet;
import java.util.Set;

/** Where an appeal stands. */
public enum AppealStatus {
    /** Registered and in the queue of the district's duty desk, which answers it or names an inspector. */
    REGISTERED,

    /** One inspector has to solve it; the district may name another one, the inspector answers. */
    ASSIGNED,

    /** Answered on its merits (O‘RQ-445 article 27); the applicant may rate it. */
    ANSWERED,

    /** Taken back by the applicant before the answer (article 30). */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<AppealStatus> successors() {
        return switch (this) {
            case REGISTERED, ASSIGNED -> EnumSet.of(ASSIGNED, ANSWERED, WITHDRAWN);
            case ANSWERED, WITHDRAWN -> EnumSet.noneOf(AppealStatus.class);
        };
    }

    /** Whether the clock of the law is running. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }
}
