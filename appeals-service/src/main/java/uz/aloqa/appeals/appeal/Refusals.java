package uz.aloqa.appeals.appeal;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** What an appeal does not let be done with it. */
public final class Refusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday murojaat yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай мурожаат йўқ ёки у сизга кўринмайди.",
            "Такого обращения нет, или оно вам недоступно.",
            "There is no such appeal, or you may not see it.");
    private static final Text ALREADY_ANSWERED = Text.of(
            "Murojaatga javob berilgan: uni endi oʻzgartirib boʻlmaydi.",
            "Мурожаатга жавоб берилган: уни энди ўзгартириб бўлмайди.",
            "На обращение уже дан ответ, изменить его нельзя.",
            "The appeal has been answered and can't be changed any more.");
    private static final Text ALREADY_WITHDRAWN = Text.of(
            "Murojaat qaytarib olingan: uni endi oʻzgartirib boʻlmaydi.",
            "Мурожаат қайтариб олинган: уни энди ўзгартириб бўлмайди.",
            "Обращение отозвано, изменить его нельзя.",
            "The appeal has been withdrawn and can't be changed any more.");
    private static final Text NOT_ANSWERED_YET = Text.of(
            "Murojaatga hali javob berilmagan; javobdan keyin baholashingiz mumkin.",
            "Мурожаатга ҳали жавоб берилмаган; жавобдан кейин баҳолашингиз мумкин.",
            "На обращение ещё нет ответа; оценить можно после ответа.",
            "The appeal has not been answered yet; you can rate it after the answer.");
    private static final Text ALREADY_RATED = Text.of(
            "Siz bu javobni baholab boʻlgansiz.",
            "Сиз бу жавобни баҳолаб бўлгансиз.",
            "Вы уже оценили этот ответ.",
            "You have rated this answer already.");
    private static final Text ALREADY_ASSIGNED = Text.of(
            "Murojaat shu inspektorning ijrosida turibdi.",
            "Мурожаат шу инспекторнинг ижросида турибди.",
            "Обращение уже находится на исполнении у этого инспектора.",
            "The appeal is with this inspector already.");
    private static final Text COMPLAINED_ABOUT = Text.of(
            "Murojaatni unda shikoyat qilingan xodimga topshirish taqiqlanadi (OʻRQ-445, 25-modda). Boshqa ijrochini"
                    + " belgilang.",
            "Мурожаатни унда шикоят қилинган ходимга топшириш тақиқланади (ЎРҚ-445, 25-модда). Бошқа ижрочини"
                    + " белгиланг.",
            "Запрещено передавать обращение тому, на кого жалуются (ЗРУ-445, статья 25). Назначьте другого"
                    + " исполнителя.",
            "It is forbidden to pass an appeal to the officer it complains about (law O‘RQ-445, article 25). Name"
                    + " another executor.");

    private Refusals() {}

    /** 404: there is none, or not for this caller. */
    public static NotFound notFound() {
        return new NotFound("appeal-not-found", NOT_FOUND);
    }

    /** 409: the state allows no further step of that kind. */
    static Conflict illegal(AppealStatus status) {
        return switch (status) {
            case ANSWERED -> new Conflict("already-answered", ALREADY_ANSWERED);
            case WITHDRAWN -> new Conflict("already-withdrawn", ALREADY_WITHDRAWN);
            case REGISTERED, ASSIGNED -> new Conflict("not-answered-yet", NOT_ANSWERED_YET);
        };
    }

    static Conflict alreadyRated() {
        return new Conflict("already-rated", ALREADY_RATED);
    }

    static Conflict alreadyAssigned() {
        return new Conflict("already-assigned", ALREADY_ASSIGNED);
    }

    static RuleViolation complainedAbout() {
        return new RuleViolation("complained-about", COMPLAINED_ABOUT);
    }
}
