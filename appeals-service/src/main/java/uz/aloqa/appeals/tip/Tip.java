package uz.aloqa.appeals.tip;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.contracts.TipConclusion;
import uz.aloqa.contracts.TipSource;

/**
 * A tip without its words, which are encrypted beside it. Each verb gives the tip as it is after the step, with the version one
 * higher; the caller holds the lock of its row.
 *
 * @param id UUIDv7, also the key of its events
 * @param department whose specialists read it
 * @param source the way it came
 * @param announcementId the announcement it replies to, if any
 * @param status where it stands
 * @param urgent whether its words speak of a danger to life or of a missing child
 * @param receivedAt when it came in
 * @param conclusion what came of it
 * @param messageCount messages of both sides; the tip itself is the first
 * @param version rises by one with every event
 */
public record Tip(
        UUID id,
        Department department,
        TipSource source,
        @Nullable UUID announcementId,
        TipStatus status,
        boolean urgent,
        Instant receivedAt,
        @Nullable TipConclusion conclusion,
        int messageCount,
        long version) {

    /** What somebody replied to an announcement: it has no dialogue and no place. */
    public static Tip reply(UUID id, UUID announcementId, Department department, Instant receivedAt) {
        return new Tip(
                id, department, TipSource.ANNOUNCEMENT, announcementId, TipStatus.OPEN, false, receivedAt, null, 0, 1);
    }

    /** Another message; its number is {@link #messageCount()} afterwards. */
    Tip post() {
        requireDialogue();
        requireOpen();
        return new Tip(
                id,
                department,
                source,
                announcementId,
                status,
                urgent,
                receivedAt,
                conclusion,
                messageCount + 1,
                version + 1);
    }

    /** A specialist has finished with it. */
    Tip close(TipConclusion how) {
        requireOpen();
        return new Tip(
                id,
                department,
                source,
                announcementId,
                TipStatus.CLOSED,
                urgent,
                receivedAt,
                how,
                messageCount,
                version + 1);
    }

    private void requireOpen() {
        switch (status) {
            case OPEN -> {}
            case CLOSED -> throw TipRefusals.closed();
        }
    }

    private void requireDialogue() {
        switch (source) {
            case ANONYMOUS -> {}
            case ANNOUNCEMENT -> throw TipRefusals.noDialogue();
        }
    }
}
