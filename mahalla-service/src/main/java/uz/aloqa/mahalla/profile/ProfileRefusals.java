package uz.aloqa.mahalla.profile;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** What a profile does not let be done with it. */
final class ProfileRefusals {

    private static final Text MAHALLA = Text.of(
            "Bunday kodli mahalla yoʻq yoki u sizning hududingizda emas.",
            "Бундай кодли маҳалла йўқ ёки у сизнинг ҳудудингизда эмас.",
            "Махалли с таким кодом нет, или она не на вашей территории.",
            "There is no mahalla of this code, or it is not in your territory.");
    private static final Text PRIORITY = Text.of(
            "Bunday ustuvor vazifa yoʻq.",
            "Бундай устувор вазифа йўқ.",
            "Такого приоритета нет.",
            "There is no such priority.");
    private static final Text EVENT =
            Text.of("Bunday tadbir yoʻq.", "Бундай тадбир йўқ.", "Такого мероприятия нет.", "There is no such event.");
    private static final Text CALLED_OFF = Text.of(
            "Tadbir bekor qilingan.", "Тадбир бекор қилинган.", "Мероприятие отменено.", "The event was called off.");
    private static final Text SPAN = Text.of(
            "Tugash boshlanishidan oldin boʻlishi mumkin emas.",
            "Тугаш бошланишидан олдин бўлиши мумкин эмас.",
            "Конец не может быть раньше начала.",
            "The end can't be before the beginning.");
    private static final Text YEAR = Text.of(
            "Toifa 2017-yildan joriy yilgacha belgilanadi.",
            "Тоифа 2017-йилдан жорий йилгача белгиланади.",
            "Категория устанавливается с 2017 года по текущий.",
            "A category is set for 2017 up to this year.");

    private ProfileRefusals() {}

    static NotFound mahallaNotFound() {
        return new NotFound("mahalla-not-found", MAHALLA);
    }

    static NotFound priorityNotFound() {
        return new NotFound("priority-not-found", PRIORITY);
    }

    static NotFound eventNotFound() {
        return new NotFound("mahalla-event-not-found", EVENT);
    }

    static Conflict calledOff() {
        return new Conflict("mahalla-event-called-off", CALLED_OFF);
    }

    static RuleViolation endBeforeBeginning() {
        return new RuleViolation("end-before-beginning", SPAN);
    }

    static RuleViolation yearOutOfRange() {
        return new RuleViolation("category-year-refused", YEAR);
    }
}
