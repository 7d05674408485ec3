package uz.aloqa.mahalla.reception;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** What the schedule does not let be done with it. */
public final class ReceptionRefusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday qabul jadvali yoʻq yoki u sizga tegishli emas.",
            "Бундай қабул жадвали йўқ ёки у сизга тегишли эмас.",
            "Такого приёма в графике нет, или он не ваш.",
            "There is no such reception in the schedule, or it is not yours.");
    private static final Text FILTER = Text.of(
            "mahalla, district, inspector yoki reception parametrlaridan birini bering.",
            "mahalla, district, inspector ёки reception параметрларидан бирини беринг.",
            "Укажите один из параметров mahalla, district, inspector или reception.",
            "Give one of the parameters mahalla, district, inspector or reception.");
    private static final Text DAYS = Text.of(
            "Sanalar oraligʻi notoʻgʻri: from to dan keyin boʻlmasin, oraliq 31 kundan oshmasin.",
            "Саналар оралиғи нотўғри: from to дан кейин бўлмасин, оралиқ 31 кундан ошмасин.",
            "Неверный промежуток дат: from не позже to и не больше 31 дня.",
            "The span of dates is wrong: from not after to, and 31 days at most.");
    private static final Text OFFICER = Text.of(
            "Sizning tumaningizda bunday qabul qiluvchi yoki mahalla yoʻq.",
            "Сизнинг туманингизда бундай қабул қилувчи ёки маҳалла йўқ.",
            "В вашем районе нет такого принимающего или такой махалли.",
            "There is no such officer or mahalla in your district.");
    private static final Text RULE = Text.of(
            "Qabul jadvali notoʻgʻri: %s.",
            "Қабул жадвали нотўғри: %s.", "График приёма неверен: %s.", "The rule of the schedule makes no sense: %s.");

    private ReceptionRefusals() {}

    /** 404: there is none, or not for this caller. */
    public static NotFound notFound() {
        return new NotFound("reception-not-found", NOT_FOUND);
    }

    static BadRequest filterMissing() {
        return new BadRequest("reception-filter-missing", FILTER);
    }

    /** 400: dates that make no span, or too long a one. */
    public static BadRequest daysMalformed() {
        return new BadRequest("days-malformed", DAYS);
    }

    static RuleViolation officerUnknown() {
        return new RuleViolation("receiving-officer-unknown", OFFICER);
    }

    static RuleViolation senseless(Text what) {
        return new RuleViolation("reception-senseless", RULE.with(what));
    }
}
