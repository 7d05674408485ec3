package uz.aloqa.appeals.appeal;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
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

    private static final Text ENDED = Text.of(
            "Murojaat boʻyicha ish tugagan: uni endi oʻzgartirib boʻlmaydi.",
            "Мурожаат бўйича иш тугаган: уни энди ўзгартириб бўлмайди.",
            "Рассмотрение обращения завершено, изменить его нельзя.",
            "The consideration of the appeal has ended; it can't be changed any more.");
    private static final Text KIND_UNCHANGED = Text.of(
            "Murojaat allaqachon shu turda.",
            "Мурожаат аллақачон шу турда.",
            "Обращение уже относится к этому виду.",
            "The appeal is of this kind already.");
    private static final Text TO_ITSELF = Text.of(
            "Murojaat shu boʻlimning oʻzida.",
            "Мурожаат шу бўлимнинг ўзида.",
            "Обращение уже находится в этом отделе.",
            "The appeal is with this department already.");
    private static final Text CONCLUDED = Text.of(
            "Xulosa boshliq qaroriga yuborilgan.",
            "Хулоса бошлиқ қарорига юборилган.",
            "Заключение уже передано начальнику.",
            "A conclusion waits for the head already.");
    private static final Text NO_CONCLUSION = Text.of(
            "Boshliq qarorini kutayotgan xulosa yoʻq.",
            "Бошлиқ қарорини кутаётган хулоса йўқ.",
            "Нет заключения, ожидающего решения начальника.",
            "No conclusion waits for the head.");
    private static final Text SECOND_PERSON = Text.of(
            "Xulosani uni yozgan xodimning oʻzi tasdiqlamaydi.",
            "Хулосани уни ёзган ходимнинг ўзи тасдиқламайди.",
            "Заключение не утверждает тот, кто его написал.",
            "A conclusion is not approved by the one who wrote it.");
    private static final Text ON_CONTROL = Text.of(
            "Murojaat allaqachon nazoratda.",
            "Мурожаат аллақачон назоратда.",
            "Обращение уже на контроле.",
            "The appeal is on control already.");
    private static final Text NOT_ON_CONTROL = Text.of(
            "Murojaat nazoratda emas.",
            "Мурожаат назоратда эмас.",
            "Обращение не на контроле.",
            "The appeal is not on control.");
    private static final Text CONTROL_OF_ANOTHER = Text.of(
            "Nazoratdan faqat uni nazoratga olgan mansabdor shaxs chiqaradi (OʻRQ-445, 34-modda).",
            "Назоратдан фақат уни назоратга олган мансабдор шахс чиқаради (ЎРҚ-445, 34-модда).",
            "С контроля снимает только должностное лицо, поставившее на контроль (ЗРУ-445, статья 34).",
            "Only the official who put it on control takes it off (law O‘RQ-445, article 34).");
    private static final Text SENT = Text.of(
            "Javob murojaatchiga yetkazilgan.",
            "Жавоб мурожаатчига етказилган.",
            "Ответ уже вручён заявителю.",
            "The answer has reached the applicant already.");

    private static final Text NOT_A_REPEAT = Text.of(
            "Bu takroriy murojaat emas.",
            "Бу такрорий мурожаат эмас.",
            "Это не повторное обращение.",
            "This is no repeat of another appeal.");
    private static final Text NOT_WITHDRAWN = Text.of(
            "Murojaat qaytarib olinmagan.",
            "Мурожаат қайтариб олинмаган.",
            "Обращение не отозвано.",
            "The appeal has not been withdrawn.");
    private static final Text GIVEN_BACK = Text.of(
            "Murojaat allaqachon qaytarib berilgan.",
            "Мурожаат аллақачон қайтариб берилган.",
            "Обращение уже возвращено заявителю.",
            "The appeal has been given back already.");

    private static final Text NOT_COLLECTIVE = Text.of(
            "Bu jamoaviy murojaat emas.",
            "Бу жамоавий мурожаат эмас.",
            "Это не коллективное обращение.",
            "This is no collective appeal.");

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
            case FORWARDED, RETURNED, LEFT_UNCONSIDERED, TERMINATED -> new Conflict("appeal-ended", ENDED);
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

    static RuleViolation kindUnchanged() {
        return new RuleViolation("kind-unchanged", KIND_UNCHANGED);
    }

    static RuleViolation forwardedToItself() {
        return new RuleViolation("forwarded-to-itself", TO_ITSELF);
    }

    static Conflict concludedAlready() {
        return new Conflict("concluded-already", CONCLUDED);
    }

    static Conflict noConclusion() {
        return new Conflict("no-conclusion", NO_CONCLUSION);
    }

    static Forbidden secondPersonNeeded() {
        return new Forbidden("second-person-needed", SECOND_PERSON);
    }

    static Conflict onControlAlready() {
        return new Conflict("on-control-already", ON_CONTROL);
    }

    static Conflict notOnControl() {
        return new Conflict("not-on-control", NOT_ON_CONTROL);
    }

    static Forbidden controlOfAnother() {
        return new Forbidden("control-of-another", CONTROL_OF_ANOTHER);
    }

    static Conflict sentAlready() {
        return new Conflict("sent-already", SENT);
    }

    static RuleViolation notARepeat() {
        return new RuleViolation("not-a-repeat", NOT_A_REPEAT);
    }

    static Conflict notWithdrawn() {
        return new Conflict("not-withdrawn", NOT_WITHDRAWN);
    }

    static Conflict givenBackAlready() {
        return new Conflict("given-back-already", GIVEN_BACK);
    }

    static RuleViolation notCollective() {
        return new RuleViolation("not-collective", NOT_COLLECTIVE);
    }
}
