package uz.aloqa.mahalla.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.ReceptionBooked;
import uz.aloqa.contracts.Topics;
import uz.aloqa.mahalla.reception.Reception;
import uz.aloqa.mahalla.reception.Schedule;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/** Books places of the demo's residents, with the events. */
@ApplicationScoped
class DemoBookings {

    private final Schedule schedule;
    private final Sql sql;
    private final Outbox outbox;

    DemoBookings(Schedule schedule, Sql sql, Outbox outbox) {
        this.schedule = schedule;
        this.sql = sql;
        this.outbox = outbox;
    }

    /** Books the place of that number at the next reception after today, unless the booking is there or the officer gone. */
    void add(UUID id, UUID receptionId, UUID resident, int place, String purpose, Instant now) {
        schedule.find(receptionId).ifPresent(rule -> add(id, rule, resident, place, purpose, now));
    }

    private void add(UUID id, Reception rule, UUID resident, int place, String purpose, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Tashkent.ZONE).with(TemporalAdjusters.next(rule.weekday()));
        Duration length = Duration.ofMinutes(rule.slotMinutes());
        Instant startsAt =
                day.atTime(rule.opens()).atZone(Tashkent.ZONE).toInstant().plus(length.multipliedBy(place));
        Instant reminder = startsAt.minus(Duration.ofHours(24));
        int added = sql.update(
                """
                insert into reception_booking (id, reception_id, officer_id, resident_id, district_soato, mahalla_code, mode,
                                               starts_at, ends_at, purpose, status, booked_at, next_reminder_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'BOOKED', ?, ?, 1)
                on conflict do nothing""",
                id,
                rule.id(),
                rule.officerId(),
                resident,
                rule.districtSoato(),
                rule.mahallaCode(),
                rule.mode(),
                startsAt.atOffset(ZoneOffset.UTC),
                startsAt.plus(length).atOffset(ZoneOffset.UTC),
                purpose,
                now.atOffset(ZoneOffset.UTC),
                (reminder.isAfter(now) ? reminder : startsAt.minus(Duration.ofHours(2))).atOffset(ZoneOffset.UTC));
        if (added == 1) {
            ReceptionBooked event = new ReceptionBooked(
                    id,
                    rule.id(),
                    resident,
                    rule.officerId(),
                    rule.districtSoato(),
                    rule.mahallaCode(),
                    rule.mode(),
                    startsAt,
                    now);
            outbox.append(new OutboxEvent(
                    Topics.RECEPTIONS_V1, id.toString(), id, 1, EventTypes.of(event), EventJson.write(event)));
        }
    }
}
