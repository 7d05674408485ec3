package uz.aloqa.mahalla.handover;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** What a handover does not let be done with it. */
final class HandoverRefusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday oʻrinbosarlik taklifi yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай ўринбосарлик таклифи йўқ ёки у сизга кўринмайди.",
            "Такого предложения о замещении нет, или оно вам недоступно.",
            "There is no such handover, or you may not see it.");
    private static final Text DECIDED = Text.of(
            "Bu taklif boʻyicha qaror qabul qilingan yoki u qaytarib olingan.",
            "Бу таклиф бўйича қарор қабул қилинган ёки у қайтариб олинган.",
            "По этому предложению уже принято решение, или оно отозвано.",
            "The handover has been decided or withdrawn.");
    private static final Text SUBSTITUTE = Text.of(
            "Oʻrinbosar sizning tumaningizning boshqa faol inspektori boʻlishi kerak.",
            "Ўринбосар сизнинг туманингизнинг бошқа фаол инспектори бўлиши керак.",
            "Замещать может другой действующий инспектор вашего района.",
            "The substitute has to be another inspector in service of your district.");
    private static final Text DAYS = Text.of(
            "Taʼtil kunlari notoʻgʻri: bugundan boshlab, koʻpi bilan 90 kun.",
            "Таътил кунлари нотўғри: бугундан бошлаб, кўпи билан 90 кун.",
            "Неверные дни отпуска: не раньше сегодняшнего дня и не больше 90 дней.",
            "The days of the leave are wrong: from today on, 90 days at most.");
    private static final Text OVERLAPS = Text.of(
            "Bu kunlar uchun sizda boshqa taklif bor.",
            "Бу кунлар учун сизда бошқа таклиф бор.",
            "На эти дни у вас уже есть другое предложение.",
            "You have another handover on these days.");
    private static final Text CLASH = Text.of(
            "Shu kunlarda mahallada boshqa oʻrinbosar bor yoki oʻrinbosarning oʻzi taʼtilda.",
            "Шу кунларда маҳаллада бошқа ўринбосар бор ёки ўринбосарнинг ўзи таътилда.",
            "В эти дни в махалле уже есть замещающий, или он сам в отпуске.",
            "On these days a mahalla has a substitute already, or the substitute is on leave.");
    private static final Text NOTHING = Text.of(
            "Inspektor shu kunlarda hech bir mahallaga asosiy inspektor sifatida biriktirilmagan.",
            "Инспектор шу кунларда ҳеч бир маҳаллага асосий инспектор сифатида бириктирилмаган.",
            "В эти дни за инспектором не закреплена ни одна махалля.",
            "The inspector answers for no mahalla on these days.");

    private HandoverRefusals() {}

    static NotFound notFound() {
        return new NotFound("handover-not-found", NOT_FOUND);
    }

    static Conflict decided() {
        return new Conflict("handover-decided", DECIDED);
    }

    static RuleViolation substituteUnknown() {
        return new RuleViolation("substitute-unknown", SUBSTITUTE);
    }

    static RuleViolation daysRefused() {
        return new RuleViolation("leave-days-refused", DAYS);
    }

    static Conflict overlaps() {
        return new Conflict("leave-overlaps", OVERLAPS);
    }

    static Conflict clash() {
        return new Conflict("substitution-clash", CLASH);
    }

    static Conflict nothing() {
        return new Conflict("nothing-to-hand-over", NOTHING);
    }
}
