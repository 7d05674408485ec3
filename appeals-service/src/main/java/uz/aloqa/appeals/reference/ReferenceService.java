package uz.aloqa.appeals.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.time.Tashkent;

/** What an appeal has to do with others, and the complaint to the body above, made ready. */
@ApplicationScoped
class ReferenceService {

    private static final Text WORDS = Text.of(
            "%s raqamli murojaatimga %s kuni %s bergan javobdan noroziman. Javobni va uning asoslarini yuqori organ"
                    + " tomonidan tekshirib chiqishingizni soʻrayman.",
            "%s рақамли мурожаатимга %s куни %s берган жавобдан норозиман. Жавобни ва унинг асосларини юқори орган"
                    + " томонидан текшириб чиқишингизни сўрайман.",
            "Не согласен с ответом на моё обращение № %s от %s (подписал: %s). Прошу вышестоящий орган проверить ответ и"
                    + " его основания.",
            "I do not agree with the answer to my appeal No. %s, given on %s and signed by %s. I ask the body above to"
                    + " examine the answer and its grounds.");
    private static final Text NOT_ANSWERED = Text.of(
            "Murojaatga hali javob berilmagan: shikoyat qilinadigan javob yoʻq.",
            "Мурожаатга ҳали жавоб берилмаган: шикоят қилинадиган жавоб йўқ.",
            "На обращение ещё нет ответа: жаловаться не на что.",
            "The appeal has not been answered yet: there is no answer to complain about.");
    private static final Text APPLICANT_ONLY = Text.of(
            "Javob ustidan faqat murojaatchining oʻzi shikoyat qiladi.",
            "Жавоб устидан фақат мурожаатчининг ўзи шикоят қилади.",
            "На ответ жалуется только сам заявитель.",
            "Only the applicant complains about the answer.");

    private final AppealRepository appeals;
    private final AppealReferences references;
    private final Caller caller;
    private final Clock clock;

    ReferenceService(AppealRepository appeals, AppealReferences references, Caller caller, Clock clock) {
        this.appeals = appeals;
        this.references = references;
        this.caller = caller;
        this.clock = clock;
    }

    /** Earlier and later appeals. */
    @Transactional
    ReferenceView get(UUID appealId) {
        appeals.get(appealId, caller.jurisdiction());
        return new ReferenceView(
                references.earlier(appealId, caller.jurisdiction()).orElse(null),
                references.later(appealId, caller.jurisdiction()));
    }

    /** The complaint about the answer, made ready. */
    @Transactional
    ComplaintDraft draft(UUID appealId) {
        Appeal appeal = appeals.get(appealId, caller.jurisdiction());
        if (!caller.id().equals(appeal.applicantId())) {
            throw new Forbidden("complaint-of-another", APPLICANT_ONLY);
        }
        Answer answer = appeal.answer();
        if (answer == null) {
            throw new Conflict("no-answer-to-contest", NOT_ANSWERED);
        }
        references.requireInTime(answer.answeredAt(), clock.instant());
        boolean byInspector = appeal.executor().kind() == ExecutorKind.INSPECTOR;
        return new ComplaintDraft(
                AppealKind.COMPLAINT,
                WORDS.with(
                                appeal.number(),
                                LocalDate.ofInstant(answer.answeredAt(), Tashkent.ZONE),
                                answer.signerName())
                        .in(caller.language()),
                appeal.registration().point(),
                appeal.registration().mahallaCode(),
                appeal.registration().districtSoato(),
                byInspector ? appeal.executor().inspectorId() : null,
                byInspector ? null : appeal.department(),
                appeal.id());
    }
}
