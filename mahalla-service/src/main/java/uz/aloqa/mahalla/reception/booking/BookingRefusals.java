package uz.aloqa.mahalla.reception.booking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uz.aloqa.mahalla.reception.Slot;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Tashkent;

/** What a place at a reception does not let be done with it. */
final class BookingRefusals {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("dd.MM HH:mm", Locale.ROOT).withZone(Tashkent.ZONE);
    private static final Text TAKEN = Text.of(
            "Bu vaqt band qilingan. Eng yaqin boʻsh vaqtlar: %s.",
            "Бу вақт банд қилинган. Энг яқин бўш вақтлар: %s.",
            "Это время уже занято. Ближайшее свободное время: %s.",
            "This time has been taken. The next free times: %s.");
    private static final Text NONE_FREE = Text.of("yoʻq", "йўқ", "нет", "none");
    private static final Text OVERLAPS = Text.of(
            "Shu vaqtda sizning boshqa qabulga yozuvingiz bor.",
            "Шу вақтда сизнинг бошқа қабулга ёзувингиз бор.",
            "На это время вы уже записаны на другой приём.",
            "You have a place at another reception at this time.");
    private static final Text NO_SLOT = Text.of(
            "Jadvalda bunday boʻsh vaqt yoʻq: vaqtni boʻsh vaqtlar roʻyxatidan oling.",
            "Жадвалда бундай бўш вақт йўқ: вақтни бўш вақтлар рўйхатидан олинг.",
            "Такого времени в графике нет: выберите из списка свободных.",
            "The schedule has no such time: take one of the free ones.");
    private static final Text NO_BOOKING = Text.of(
            "Ommaviy qabulga yozilish shart emas: shunchaki keling.",
            "Оммавий қабулга ёзилиш шарт эмас: шунчаки келинг.",
            "На массовый приём запись не нужна: просто приходите.",
            "A mass reception needs no booking: just come.");
    private static final Text PHONE = Text.of(
            "Telefon orqali qabul uchun raqamingizni koʻrsating.",
            "Телефон орқали қабул учун рақамингизни кўрсатинг.",
            "Для приёма по телефону укажите свой номер.",
            "For a reception by telephone give your number.");
    private static final Text NOT_FOUND = Text.of(
            "Bunday yozuv yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай ёзув йўқ ёки у сизга кўринмайди.",
            "Такой записи нет, или она вам недоступна.",
            "There is no such booking, or you may not see it.");
    private static final Text CANCELLED = Text.of(
            "Bu yozuv bekor qilingan.",
            "Бу ёзув бекор қилинган.",
            "Эта запись отменена.",
            "The booking was called off.");
    private static final Text OVER = Text.of(
            "Qabul boshlangan yoki oʻtgan.",
            "Қабул бошланган ёки ўтган.",
            "Приём уже начался или прошёл.",
            "The reception has begun or is over.");
    private static final Text REASON = Text.of(
            "Yozuvni bekor qilish sababini yozing: fuqaro uni oʻqiydi.",
            "Ёзувни бекор қилиш сабабини ёзинг: фуқаро уни ўқийди.",
            "Укажите причину отмены: гражданин её прочтёт.",
            "Give the reason: the resident reads it.");

    private BookingRefusals() {}

    /** 409 with the next free places, in words and as a list. */
    static Conflict taken(List<Slot> free) {
        String words = free.stream().map(Slot::startsAt).map(LOCAL::format).collect(Collectors.joining(", "));
        List<Problem.FieldError> list = free.stream()
                .map(Slot::startsAt)
                .map(Instant::toString)
                .map(time -> new Problem.FieldError("/startsAt", time))
                .toList();
        return new Conflict("slot-taken", TAKEN.with(free.isEmpty() ? NONE_FREE : Text.same(words)), list);
    }

    static Conflict overlaps() {
        return new Conflict("booking-overlaps", OVERLAPS);
    }

    static RuleViolation noSuchSlot() {
        return new RuleViolation("slot-unknown", NO_SLOT);
    }

    static RuleViolation noBookingNeeded() {
        return new RuleViolation("booking-not-needed", NO_BOOKING);
    }

    static RuleViolation phoneMissing() {
        return new RuleViolation("booking-phone-missing", PHONE);
    }

    static RuleViolation reasonMissing() {
        return new RuleViolation("booking-reason-missing", REASON);
    }

    static NotFound notFound() {
        return new NotFound("booking-not-found", NOT_FOUND);
    }

    static Conflict cancelled() {
        return new Conflict("booking-cancelled", CANCELLED);
    }

    static Conflict over() {
        return new Conflict("booking-over", OVER);
    }
}
