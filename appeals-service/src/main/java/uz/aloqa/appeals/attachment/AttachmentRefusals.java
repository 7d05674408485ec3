package uz.aloqa.appeals.attachment;

import uz.aloqa.platform.language.Text;
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
            "Faylni biriktirib boʻlmaydi: u toʻliq yuklanmagan, rad etilgan yoki boshqa joyga biriktirilgan.",
            "Файлни бириктириб бўлмайди: у тўлиқ юкланмаган, рад этилган ёки бошқа жойга бириктирилган.",
            "Файл нельзя приложить: он загружен не полностью, отклонён или уже приложен в другом месте.",
            "The file can't be attached: it is not whole yet, was refused, or is attached elsewhere.");
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

    static RuleViolation notUsable() {
        return new RuleViolation("attachment-not-usable", NOT_USABLE);
    }

    static RuleViolation tooMany(int most) {
        return new RuleViolation("too-many-attachments", TOO_MANY.with(most));
    }
}
