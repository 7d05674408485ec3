package uz.aloqa.mahalla.reception.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.reception.FreeSlots;
import uz.aloqa.mahalla.reception.Reception;
import uz.aloqa.mahalla.reception.ReceptionRefusals;
import uz.aloqa.mahalla.reception.Schedule;
import uz.aloqa.mahalla.reception.Slot;
import uz.aloqa.mahalla.reception.Timetable;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.time.Ids;
import uz.aloqa.platform.time.Tashkent;

/** Residents take places at receptions, and give them back. */
@ApplicationScoped
class BookingService {

    private static final int OFFERED = 5;
    private static final Text BRING = Text.of(
            "Shaxsni tasdiqlovchi hujjatni olib keling (OʻRQ-445).",
            "Шахсни тасдиқловчи ҳужжатни олиб келинг (ЎРҚ-445).",
            "Возьмите документ, удостоверяющий личность (ЗРУ-445).",
            "Bring an identity document (law O‘RQ-445).");
    private static final Text SHOW = Text.of(
            "Qabul boshida shaxsni tasdiqlovchi hujjatni koʻrsating (OʻRQ-445).",
            "Қабул бошида шахсни тасдиқловчи ҳужжатни кўрсатинг (ЎРҚ-445).",
            "В начале приёма покажите документ, удостоверяющий личность (ЗРУ-445).",
            "Show an identity document at the beginning (law O‘RQ-445).");

    private final BookingRepository bookings;
    private final BookingNews news;
    private final Schedule schedule;
    private final FreeSlots free;
    private final Caller caller;
    private final Ids ids;
    private final int bookableDays;

    BookingService(
            BookingRepository bookings,
            BookingNews news,
            Schedule schedule,
            FreeSlots free,
            Caller caller,
            Ids ids,
            @ConfigProperty(name = "aloqa.receptions.bookable-days") int bookableDays) {
        this.bookings = bookings;
        this.news = news;
        this.schedule = schedule;
        this.free = free;
        this.caller = caller;
        this.ids = ids;
        this.bookableDays = bookableDays;
    }

    /** Takes a place. */
    @Transactional
    BookingView book(BookSlot order) {
        Reception rule = schedule.find(order.receptionId()).orElseThrow(BookingRefusals::noSuchSlot);
        if (!rule.isBookable()) {
            throw BookingRefusals.noBookingNeeded();
        }
        if (rule.mode() == ReceptionMode.PHONE && order.phone() == null) {
            throw BookingRefusals.phoneMissing();
        }
        Slot slot = slotOf(rule, order.startsAt());
        Booking booking =
                new Booking(ids.next(), slot, caller.id(), order.purpose().strip(), order.phone(), caller.now());
        if (!bookings.addIfFree(booking)) {
            throw bookings.isTaken(caller.id(), slot.startsAt(), slot.endsAt())
                    ? BookingRefusals.overlaps()
                    : BookingRefusals.taken(nextFree(rule));
        }
        news.tell(booking, booking.booked());
        return viewOf(booking, Optional.of(rule));
    }

    /** Gives a place back: the resident, or the office with a reason. */
    @Transactional
    BookingView cancel(UUID id, @Nullable String ifMatch, CancelBooking order) {
        Booking booking = bookings.lock(id, BookingJurisdiction.of(caller));
        ETags.require(ifMatch, booking.version());
        boolean own = booking.residentId().equals(caller.id());
        if (!own && order.words().isEmpty()) {
            throw BookingRefusals.reasonMissing();
        }
        BookingSide side = own ? BookingSide.RESIDENT : BookingSide.OFFICE;
        news.tell(booking, booking.cancel(side, order.words().orElse(null), caller.now()));
        return viewOf(booking, schedule.find(booking.receptionId()));
    }

    @Transactional
    BookingView get(UUID id) {
        Booking booking = bookings.get(id, BookingJurisdiction.of(caller));
        return viewOf(booking, schedule.find(booking.receptionId()));
    }

    @Transactional
    Page<BookingView> list(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String cursor, int limit) {
        LocalDate first = Optional.ofNullable(from).orElseGet(caller::today);
        LocalDate last = Optional.ofNullable(to).orElseGet(() -> first.plusDays(bookableDays));
        if (last.isBefore(first)) {
            throw ReceptionRefusals.daysMalformed();
        }
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        return Page.of(
                bookings.list(
                        BookingJurisdiction.of(caller),
                        midnight(first),
                        midnight(last.plusDays(1)),
                        after.map(place -> place.read(0, Instant::parse)).orElse(null),
                        after.map(place -> place.uuid(1)).orElse(null),
                        limit + 1),
                limit,
                place -> Cursor.encode(place.startsAt(), place.id()),
                booking -> viewOf(booking, schedule.find(booking.receptionId())));
    }

    private Slot slotOf(Reception rule, Instant startsAt) {
        LocalDate day = LocalDate.ofInstant(startsAt, Tashkent.ZONE);
        boolean inTime =
                startsAt.isAfter(caller.now()) && !day.isAfter(caller.today().plusDays(bookableDays));
        return new Timetable(List.of(rule), schedule.exceptions(List.of(rule), day, day))
                .slots(day, day).stream()
                        .filter(slot -> inTime && slot.startsAt().equals(startsAt))
                        .findFirst()
                        .orElseThrow(BookingRefusals::noSuchSlot);
    }

    private List<Slot> nextFree(Reception rule) {
        LocalDate today = caller.today();
        return free.of(List.of(rule), today, today.plusDays(bookableDays), caller.now()).stream()
                .limit(OFFERED)
                .toList();
    }

    private BookingView viewOf(Booking booking, Optional<Reception> rule) {
        boolean own = booking.residentId().equals(caller.id());
        boolean officer = booking.officerId().equals(caller.id());
        boolean head = caller.headOf().filter(booking.districtSoato()::equals).isPresent();
        boolean mayRead = own || officer || head;
        return new BookingView(
                booking.id(),
                booking.receptionId(),
                booking.startsAt(),
                booking.endsAt(),
                rule.map(Reception::officerName).orElse(""),
                booking.mode(),
                booking.districtSoato(),
                rule.map(Reception::place).orElse(null),
                rule.filter(each -> own || officer).map(Reception::callAddress).orElse(null),
                mayRead ? booking.purpose() : null,
                mayRead ? booking.phone() : null,
                booking.status(),
                booking.cancelledBy(),
                booking.cancelReason(),
                booking.bookedAt(),
                noteOf(booking.mode()).in(caller.language()),
                booking.version());
    }

    private static Text noteOf(ReceptionMode mode) {
        return switch (mode) {
            case PERSONAL, MOBILE -> BRING;
            case VIDEO, PHONE -> SHOW;
            case MASS -> Text.same("");
        };
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Tashkent.ZONE).toInstant();
    }
}
