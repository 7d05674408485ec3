package uz.aloqa.notification.announcement;

import java.util.EnumSet;
import java.util.Set;

/** The life of an announcement. */
public enum AnnouncementStatus {
    /** Being written; its department's press officers work on it. */
    DRAFT,
    /** Waits for a second pair of eyes, which approves it or sends it back. */
    IN_REVIEW,
    /** Approved; the clock publishes it. A change makes it a draft again. */
    SCHEDULED,
    /** In force as first published. */
    PUBLISHED,
    /** In force in a later revision. */
    UPDATED,
    /** Taken back: a draft by its department, a published one for everybody to see. */
    CANCELLED,
    /** Its time is over. */
    EXPIRED;

    /** What it can become next. */
    public Set<AnnouncementStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW, CANCELLED);
            case IN_REVIEW -> EnumSet.of(DRAFT, SCHEDULED, PUBLISHED, CANCELLED);
            case SCHEDULED -> EnumSet.of(DRAFT, PUBLISHED, CANCELLED);
            case PUBLISHED, UPDATED -> EnumSet.of(UPDATED, CANCELLED, EXPIRED);
            case CANCELLED, EXPIRED -> EnumSet.noneOf(AnnouncementStatus.class);
        };
    }

    /** True while people are to act upon it. */
    public boolean isInForce() {
        return this == PUBLISHED || this == UPDATED;
    }

    /** True when nothing follows. */
    public boolean isOver() {
        return successors().isEmpty();
    }
}
