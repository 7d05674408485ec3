package uz.aloqa.appeals.handling.inquiry;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;

/** Why an inquiry is not made or replied to. */
final class InquiryRefusals {

    private static final Text NOT_FOUND =
            Text.of("Bunday soʻrov yoʻq.", "Бундай сўров йўқ.", "Такого запроса нет.", "There is no such inquiry.");
    private static final Text REPLIED = Text.of(
            "Soʻrovga javob berilgan.",
            "Сўровга жавоб берилган.",
            "На запрос уже дан ответ.",
            "The inquiry has been replied to already.");

    private InquiryRefusals() {}

    static NotFound notFound() {
        return new NotFound("inquiry-not-found", NOT_FOUND);
    }

    static Conflict repliedAlready() {
        return new Conflict("replied-already", REPLIED);
    }
}
