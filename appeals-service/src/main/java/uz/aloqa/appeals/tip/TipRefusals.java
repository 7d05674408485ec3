package uz.aloqa.appeals.tip;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** Why something about a tip is refused. */
final class TipRefusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday maʼlumot yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай маълумот йўқ ёки у сизга кўринмайди.",
            "Такой информации нет, или она вам недоступна.",
            "There is no such tip, or you may not see it.");
    private static final Text RECEIPT = Text.of(
            "Bu chipta raqami bilan hech narsa topilmadi. Raqamlarni tekshiring.",
            "Бу чипта рақами билан ҳеч нарса топилмади. Рақамларни текширинг.",
            "По этой квитанции ничего не найдено. Проверьте цифры.",
            "Nothing is found by this receipt. Check its digits.");
    private static final Text CLOSED = Text.of(
            "Bu maʼlumot bilan ishlash yakunlangan.",
            "Бу маълумот билан ишлаш якунланган.",
            "Работа с этой информацией завершена.",
            "This tip is closed.");
    private static final Text FILE_UNKNOWN = Text.of(
            "Bunday fayl yoʻq yoki uni yuborish muddati oʻtgan. Yangisini eʼlon qiling.",
            "Бундай файл йўқ ёки уни юбориш муддати ўтган. Янгисини эълон қилинг.",
            "Такого файла нет, или срок его отправки истёк. Объявите новый.",
            "There is no such file, or the time to send it has passed. Announce a new one.");
    private static final Text FILES_WITHOUT_WORDS = Text.of(
            "Rasmlar xabar bilan birga yuboriladi: ularda nima borligini yozing.",
            "Расмлар хабар билан бирга юборилади: уларда нима борлигини ёзинг.",
            "Снимки отправляются вместе с сообщением: напишите, что на них.",
            "Pictures come with a message: write what they show.");
    private static final Text NO_DIALOGUE = Text.of(
            "Eʼlonga berilgan javobda bunday suhbat yoʻq: javob eʼlonning oʻzida oʻqiladi.",
            "Эълонга берилган жавобда бундай суҳбат йўқ: жавоб эълоннинг ўзида ўқилади.",
            "У отклика на объявление нет такого диалога: он читается в самом объявлении.",
            "A reply to an announcement has no such dialogue: it is read with the announcement.");

    private TipRefusals() {}

    static NotFound notFound() {
        return new NotFound("tip-not-found", NOT_FOUND);
    }

    static NotFound receiptUnknown() {
        return new NotFound("receipt-unknown", RECEIPT);
    }

    static NotFound fileUnknown() {
        return new NotFound("tip-file-unknown", FILE_UNKNOWN);
    }

    static RuleViolation filesWithoutWords() {
        return new RuleViolation("tip-files-without-words", FILES_WITHOUT_WORDS);
    }

    static Conflict closed() {
        return new Conflict("tip-closed", CLOSED);
    }

    static Conflict noDialogue() {
        return new Conflict("tip-without-dialogue", NO_DIALOGUE);
    }
}
