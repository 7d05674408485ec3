package uz.aloqa.mahalla.reception.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ReceptionBooked;
import uz.aloqa.contracts.ReceptionBookingCancelled;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.contracts.ReceptionReminderDue;
import uz.aloqa.mahalla.reception.Reception;
import uz.aloqa.mahalla.reception.Slot;

/** A place at a reception taken by a resident. The caller of a verb holds the lock of the row (docs/adr/0007). */
@Entity
@Table(name = "reception_booking")
class Booking {

    /** Hours before the beginning at which both sides are reminded. */
    private static final List<Integer> REMINDERS = List.of(24, 2);

    @Id
    private UUID id;

    @Column
    private UUID receptionId;

    @Column
    private UUID officerId;

    @Column
    private UUID residentId;

    @Column
    private String districtSoato;

    @Column
    private @Nullable String mahallaCode;

    @Column
    @Enumerated(EnumType.STRING)
    private ReceptionMode mode;

    @Column
    private Instant startsAt;

    @Column
    private Instant endsAt;

    @Column
    private String purpose;

    @Column
    private @Nullable String phone;

    @Column
    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable BookingSide cancelledBy;

    @Column
    private @Nullable String cancelReason;

    @Column
    private Instant bookedAt;

    @Column
    private @Nullable Instant nextReminderAt;

    @Column
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    /** A place taken: {@link #booked} tells of it. */
    Booking(UUID id, Slot slot, UUID resident, String purpose, @Nullable String phone, Instant at) {
        Reception rule = slot.reception();
        this.id = id;
        this.receptionId = rule.id();
        this.officerId = rule.officerId();
        this.residentId = resident;
        this.districtSoato = rule.districtSoato();
        this.mahallaCode = rule.mahallaCode();
        this.mode = rule.mode();
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
        this.purpose = purpose;
        this.phone = phone;
        this.status = BookingStatus.BOOKED;
        this.bookedAt = at;
        this.nextReminderAt = reminderAfter(at);
        this.version = 1;
    }

    /** What happened first. */
    ReceptionEvent booked() {
        return new ReceptionBooked(
                id, receptionId, residentId, officerId, districtSoato, mahallaCode, mode, startsAt, bookedAt);
    }

    /** One side calls it off before it begins. */
    ReceptionEvent cancel(BookingSide side, @Nullable String reason, Instant at) {
        if (!status.successors().contains(BookingStatus.CANCELLED)) {
            throw BookingRefusals.cancelled();
        }
        if (!startsAt.isAfter(at)) {
            throw BookingRefusals.over();
        }
        status = BookingStatus.CANCELLED;
        cancelledBy = side;
        cancelReason = reason;
        nextReminderAt = null;
        version++;
        return new ReceptionBookingCancelled(
                id, receptionId, residentId, officerId, districtSoato, mahallaCode, mode, startsAt, side, at);
    }

    /**
     * The time of a reminder has come. The latest one that is due is told, so that after an outage nobody reads "tomorrow"
     * an hour before; when it has begun already, nothing is.
     *
     * @return the event, or null when it is too late for any
     */
    @Nullable
    ReceptionEvent remind(Instant at) {
        nextReminderAt = reminderAfter(at);
        if (!startsAt.isAfter(at)) {
            return null;
        }
        int hours = REMINDERS.stream()
                .filter(before -> !before(before).isAfter(at))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no reminder is due: " + id));
        version++;
        return new ReceptionReminderDue(
                id, receptionId, residentId, officerId, districtSoato, mahallaCode, mode, startsAt, hours, at);
    }

    private @Nullable Instant reminderAfter(Instant at) {
        return REMINDERS.stream()
                .map(this::before)
                .filter(time -> time.isAfter(at))
                .findFirst()
                .orElse(null);
    }

    private Instant before(int hours) {
        return startsAt.minus(Duration.ofHours(hours));
    }

    UUID id() {
        return id;
    }

    UUID receptionId() {
        return receptionId;
    }

    UUID officerId() {
        return officerId;
    }

    UUID residentId() {
        return residentId;
    }

    String districtSoato() {
        return districtSoato;
    }

    @Nullable
    String mahallaCode() {
        return mahallaCode;
    }

    ReceptionMode mode() {
        return mode;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String purpose() {
        return purpose;
    }

    @Nullable
    String phone() {
        return phone;
    }

    BookingStatus status() {
        return status;
    }

    @Nullable
    BookingSide cancelledBy() {
        return cancelledBy;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    @Nullable
    Instant nextReminderAt() {
        return nextReminderAt;
    }

    long version() {
        return version;
    }
}
