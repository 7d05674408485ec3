package uz.aloqa.mahalla.visit;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** What the register of visits does not let be done with it. */
final class VisitRefusals {

    private static final Text MAHALLA = Text.of(
            "Bunday kodli mahalla yoʻq yoki u sizga biriktirilmagan.",
            "Бундай кодли маҳалла йўқ ёки у сизга бириктирилмаган.",
            "Махалли с таким кодом нет, или она за вами не закреплена.",
            "There is no mahalla of this code, or it is not assigned to you.");
    private static final Text HOUSEHOLD = Text.of(
            "Bunday xonadon yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай хонадон йўқ ёки у сизга кўринмайди.",
            "Такого домохозяйства нет, или оно вам недоступно.",
            "There is no such household, or you may not see it.");
    private static final Text REMOVED = Text.of(
            "Xonadon kuzatuvdan olingan.",
            "Хонадон кузатувдан олинган.",
            "Домохозяйство снято с наблюдения.",
            "The household is watched no more.");
    private static final Text FUTURE = Text.of(
            "Tashrif vaqti kelajakda boʻlishi mumkin emas.",
            "Ташриф вақти келажакда бўлиши мумкин эмас.",
            "Время посещения не может быть в будущем.",
            "A visit can't lie in the future.");

    private VisitRefusals() {}

    static NotFound mahallaNotFound() {
        return new NotFound("mahalla-not-found", MAHALLA);
    }

    static NotFound householdNotFound() {
        return new NotFound("household-not-found", HOUSEHOLD);
    }

    static Conflict removed() {
        return new Conflict("household-removed", REMOVED);
    }

    static RuleViolation inFuture() {
        return new RuleViolation("visit-in-future", FUTURE);
    }
}
