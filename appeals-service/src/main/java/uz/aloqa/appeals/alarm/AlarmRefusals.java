package uz.aloqa.appeals.alarm;

import java.time.Duration;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Unavailable;

/** What an alarm does not let be done with it, and the honest answer when nobody is known to see it. */
final class AlarmRefusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday signal yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай сигнал йўқ ёки у сизга кўринмайди.",
            "Такого тревожного сигнала нет, или он вам недоступен.",
            "There is no such alarm, or you may not see it.");
    private static final Text UNCONFIRMED = Text.of(
            "Signalingizni navbatchilik qismi koʻrgani tasdiqlanmadi. Hoziroq 102 ga qoʻngʻiroq qiling. Signal yozib olindi va"
                    + " uni yetkazishga urinish davom etadi.",
            "Сигналингизни навбатчилик қисми кўргани тасдиқланмади. Ҳозироқ 102 га қўнғироқ қилинг. Сигнал ёзиб олинди ва"
                    + " уни етказишга уриниш давом этади.",
            "Нет подтверждения, что дежурная часть видит ваш сигнал. Немедленно звоните 102. Сигнал записан, попытки его"
                    + " передать продолжаются.",
            "Nothing confirms that a duty desk sees your alarm. Call 102 now. The alarm is on record, and we go on trying to"
                    + " hand it over.");
    private static final Text ACKNOWLEDGED = Text.of(
            "Bu signalni boshqa navbatchi qabul qilgan.",
            "Бу сигнални бошқа навбатчи қабул қилган.",
            "Этот сигнал уже принял другой дежурный.",
            "Another duty officer has taken this alarm on.");
    private static final Text NOT_ACKNOWLEDGED = Text.of(
            "Avval signalni qabul qiling.",
            "Аввал сигнални қабул қилинг.",
            "Сначала примите сигнал.",
            "Take the alarm on first.");
    private static final Text ENDED =
            Text.of("Bu signal yakunlangan.", "Бу сигнал якунланган.", "Этот сигнал завершён.", "This alarm is over.");

    private AlarmRefusals() {}

    static NotFound notFound() {
        return new NotFound("alarm-not-found", NOT_FOUND);
    }

    static Unavailable unconfirmed(Duration tryAgain) {
        return new Unavailable("alarm-unconfirmed", UNCONFIRMED, tryAgain);
    }

    static Conflict acknowledged() {
        return new Conflict("alarm-acknowledged", ACKNOWLEDGED);
    }

    static Conflict notAcknowledged() {
        return new Conflict("alarm-not-acknowledged", NOT_ACKNOWLEDGED);
    }

    static Conflict ended() {
        return new Conflict("alarm-ended", ENDED);
    }
}
