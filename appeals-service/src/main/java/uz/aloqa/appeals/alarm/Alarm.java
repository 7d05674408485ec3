package uz.aloqa.appeals.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.contracts.AlarmEnd;
import uz.aloqa.contracts.AlarmEscalation;

/**
 * An alarm without its words and place, which are encrypted beside it. Each verb gives the alarm as it is after the step, with
 * the version one higher; the caller holds the lock of its row.
 *
 * @param id UUIDv7, also the key of its events
 * @param deskSoato the duty desk that has to answer: of a district, or of a region when the district is not known
 * @param mahallaCode the mahalla, when known
 * @param raisedBy account of who is in need
 * @param status where it stands
 * @param level how high it has risen: 0 to {@link #TOP}
 * @param escalateAt when it rises next; absent when it does not
 * @param raisedAt when it came in
 * @param way how far it is known to have got
 * @param acknowledgement who took it on
 * @param ending how it ended
 * @param version rises by one with every event
 */
public record Alarm(
        UUID id,
        String deskSoato,
        @Nullable String mahallaCode,
        UUID raisedBy,
        AlarmStatus status,
        int level,
        @Nullable Instant escalateAt,
        Instant raisedAt,
        Way way,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Ending ending,
        long version) {

    /** The highest level. */
    static final int TOP = 2;

    private static final int REGION_DIGITS = 4;

    /**
     * How far the alarm is known to have got.
     *
     * @param handedOverAt when it stood in a desk's inbox, absent while nobody said so
     * @param openStreams live streams of a desk that were open then
     */
    record Way(@Nullable Instant handedOverAt, int openStreams) {

        static final Way UNKNOWN = new Way(null, 0);

        /** Whether somebody's screen shows it. */
        boolean isSeen() {
            return handedOverAt != null && openStreams > 0;
        }
    }

    /** Who took it on. */
    record Acknowledgement(UUID by, @Nullable String officer, Instant at) {}

    /** How it ended. */
    record Ending(AlarmEnd end, UUID by, Instant at) {}

    static Alarm raised(
            UUID id, String deskSoato, @Nullable String mahallaCode, UUID raisedBy, Instant at, Duration within) {
        return new Alarm(
                id,
                deskSoato,
                mahallaCode,
                raisedBy,
                AlarmStatus.RAISED,
                0,
                at.plus(within),
                at,
                Way.UNKNOWN,
                null,
                null,
                1);
    }

    /** A human being takes it on: nothing rises any more. */
    Alarm acknowledge(Actor officer, UUID by, Instant at) {
        return switch (status) {
            case RAISED ->
                with(AlarmStatus.ACKNOWLEDGED, level, null, new Acknowledgement(by, officer.name(), at), null);
            case ACKNOWLEDGED -> throw AlarmRefusals.acknowledged();
            case ENDED -> throw AlarmRefusals.ended();
        };
    }

    /** Nobody did in time: more people hear of it. */
    Alarm escalate(Instant at, Duration within) {
        return switch (status) {
            case RAISED -> with(status, level + 1, level + 1 < TOP ? at.plus(within) : null, null, null);
            case ACKNOWLEDGED, ENDED -> throw new IllegalStateException("nothing rises any more: " + id);
        };
    }

    /** Help came, or there was no danger. */
    Alarm end(Ending how) {
        return switch (status) {
            case RAISED -> throw AlarmRefusals.notAcknowledged();
            case ACKNOWLEDGED -> with(AlarmStatus.ENDED, level, null, acknowledgement, how);
            case ENDED -> throw AlarmRefusals.ended();
        };
    }

    /** Who hears of it at its level above 0. */
    AlarmEscalation escalatedTo() {
        return level == TOP ? AlarmEscalation.MAIN_DEPARTMENT : AlarmEscalation.DESK;
    }

    /** The desk that hears of it at its level. */
    String hearingDesk() {
        return level == TOP ? deskSoato.substring(0, REGION_DIGITS) : deskSoato;
    }

    private Alarm with(
            AlarmStatus status,
            int level,
            @Nullable Instant escalateAt,
            @Nullable Acknowledgement acknowledgement,
            @Nullable Ending ending) {
        return new Alarm(
                id,
                deskSoato,
                mahallaCode,
                raisedBy,
                status,
                level,
                escalateAt,
                raisedAt,
                way,
                acknowledgement,
                ending,
                version + 1);
    }
}
