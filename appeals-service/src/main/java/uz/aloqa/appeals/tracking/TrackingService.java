package uz.aloqa.appeals.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.number.RegistrationNumber;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;

/** Shows where an appeal stands to anybody who holds its number and its code, and prints the slip. */
@ApplicationScoped
class TrackingService {

    private static final Text MALFORMED = Text.of(
            "Raqam notoʻgʻri yozilgan: tekshirish raqami mos kelmadi. Namuna: %s.",
            "Рақам нотўғри ёзилган: текшириш рақами мос келмади. Намуна: %s.",
            "Номер записан с ошибкой: контрольная цифра не сходится. Образец: %s.",
            "The number is mistyped: its check digit does not match. It looks like %s.");
    private static final Text CODE_MISSING = Text.of(
            "Tracking-Code sarlavhasida murojaat berilganda olingan maxfiy kodni yuboring.",
            "Tracking-Code сарлавҳасида мурожаат берилганда олинган махфий кодни юборинг.",
            "Передайте в заголовке Tracking-Code секретный код, полученный при подаче обращения.",
            "Send the secret code that was given at filing in the header Tracking-Code.");
    private static final Text NOT_OPENED = Text.of(
            "Bunday raqam va kodli murojaat yoʻq.",
            "Бундай рақам ва кодли мурожаат йўқ.",
            "Обращения с таким номером и кодом нет.",
            "There is no appeal with this number and code.");
    private static final Text APPLICANT_ONLY = Text.of(
            "Kuzatuv kodini faqat murojaatchining oʻzi oladi.",
            "Кузатув кодини фақат мурожаатчининг ўзи олади.",
            "Код для отслеживания получает только сам заявитель.",
            "Only the applicant gets the tracking code.");

    private final Idempotency idempotency;
    private final AppealRepository appeals;
    private final TrackingCodes codes;
    private final Receipts receipts;
    private final Caller caller;

    TrackingService(
            Idempotency idempotency, AppealRepository appeals, TrackingCodes codes, Receipts receipts, Caller caller) {
        this.idempotency = idempotency;
        this.appeals = appeals;
        this.codes = codes;
        this.receipts = receipts;
        this.caller = caller;
    }

    /** What is kept of an answer: not the code. */
    record Renewed(UUID appealId) {}

    /** The state of the appeal with that number and code. */
    @Transactional
    TrackingView track(String written, @Nullable String code) {
        RegistrationNumber number = RegistrationNumber.parse(written)
                .orElseThrow(() ->
                        new BadRequest("number-malformed", MALFORMED.with(new RegistrationNumber(26, "1726266", 123))));
        if (code == null || code.isBlank()) {
            throw new BadRequest("tracking-code-missing", CODE_MISSING);
        }
        return TrackingCode.parse(code)
                .flatMap(parsed -> codes.opened(number.toString(), parsed))
                .flatMap(id -> appeals.findByNumber(number))
                .map(TrackingView::of)
                .orElseThrow(TrackingService::notOpened);
    }

    /** A new code for an appeal whose code got lost; the earlier one opens nothing any more. */
    @Transactional
    NewTrackingCode renew(UUID appealId, @Nullable String key) {
        idempotency.once("renew-tracking-code " + appealId, key, "", Renewed.class, () -> {
            Appeal appeal = appeals.lock(appealId, caller.jurisdiction());
            if (!caller.id().equals(appeal.applicantId())) {
                throw new Forbidden("tracking-code-of-another", APPLICANT_ONLY);
            }
            codes.give(appealId, String.valueOf(key));
            return new Renewed(appealId);
        });
        return codes.givenFor(appealId, String.valueOf(key))
                .map(code -> new NewTrackingCode(
                        appeals.get(appealId, caller.jurisdiction()).number(), code))
                .orElseThrow(TrackingService::notOpened);
    }

    /** The slip of a filing, with the code when the caller brings it. */
    @Transactional
    String receipt(UUID appealId, @Nullable String code) {
        Appeal appeal = appeals.get(appealId, caller.jurisdiction());
        if (code == null || code.isBlank()) {
            return receipts.print(appeal, null, caller.language());
        }
        TrackingCode known = TrackingCode.parse(code)
                .filter(parsed -> codes.opens(appealId, parsed))
                .orElseThrow(TrackingService::notOpened);
        return receipts.print(appeal, known.printed(), caller.language());
    }

    private static NotFound notOpened() {
        return new NotFound("tracking-not-found", NOT_OPENED);
    }
}
