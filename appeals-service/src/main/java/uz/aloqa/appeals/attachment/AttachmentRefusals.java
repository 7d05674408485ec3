package uz.aloqa.appeals.attachment;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** Why something can't be attached or read. */
public final class AttachmentRefusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday fayl yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай файл йўқ ёки у сизга кўринмайди.",
            "Такого файла нет, или он вам недоступен.",
            "There is no such file, or you may not see it.");
    private static final Text NOT_USABLE = Text.of(
            "Faylni biriktirib boʻlmaydi: u toʻliq yuklanmagan, rad etilgan, boshqa joyga biriktirilgan"
                    + " yoki boshqa maqsadda yuborilgan.",
            "Файлни бириктириб бўлмайди: у тўлиқ юкланмаган, рад этилган, бошқа жойга бириктирилган"
                    + " ёки бошқа мақсадда юборилган.",
            "Файл нельзя приложить: он загружен не полностью, отклонён, уже приложен в другом месте или"
                    + " отправлен для другого.",
            "The file can't be attached: it is not whole yet, was refused, is attached elsewhere, or was sent for"
                    + " something else.");
    private static final Text NOT_READY = Text.of(
            "Fayl hali tekshirilmoqda yoki rad etilgan.",
            "Файл ҳали текширилмоқда ёки рад этилган.",
            "Файл ещё проверяется или отклонён.",
            "The file is still being looked at, or was refused.");
    private static final Text TOO_MANY = Text.of(
            "Bir joyga koʻpi bilan %d ta fayl biriktiriladi.",
            "Бир жойга кўпи билан %d та файл бириктирилади.",
            "В одном месте можно приложить не больше %d файлов.",
            "No more than %d files can be attached in one place.");

    private AttachmentRefusals() {}

    /** 404: there is none, or not for this caller. */
    public static NotFound notFound() {
        return new NotFound("attachment-not-found", NOT_FOUND);
    }

    /** 409: nobody reads it yet, or ever. */
    public static Conflict notReady() {
        return new Conflict("attachment-not-ready", NOT_READY);
    }

    static RuleViolation notUsable() {
        return new RuleViolation("attachment-not-usable", NOT_USABLE);
    }

    static RuleViolation tooMany(int most) {
        return new RuleViolation("too-many-attachments", TOO_MANY.with(most));
    }
}
