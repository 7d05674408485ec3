package uz.aloqa.appeals.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.time.Tashkent;

/** Prints answers (O‘RQ-445 article 27) in the reader's language, and tells whether a printed one is ours. */
@ApplicationScoped
class LetterService {

    private static final Text NOT_GIVEN = Text.of(
            "Bu murojaatga hali javob berilmagan.",
            "Бу мурожаатга ҳали жавоб берилмаган.",
            "На это обращение ещё нет ответа.",
            "This appeal has not been answered yet.");
    private static final Text UNKNOWN = Text.of(
            "Bunday kodli javob berilmagan: kodni qogʻozdan qayta koʻchiring. Mos kelmasa, hujjat haqiqiy emas.",
            "Бундай кодли жавоб берилмаган: кодни қоғоздан қайта кўчиринг. Мос келмаса, ҳужжат ҳақиқий эмас.",
            "Ответа с таким кодом нет: перепишите код с бумаги ещё раз. Если не сойдётся, документ не подлинный.",
            "No answer has this code: copy it from the paper once more. If it still isn't known, the document is not ours.");

    private final AppealRepository appeals;
    private final VerificationRepository verifications;
    private final Registry registry;
    private final AccessLog accesses;
    private final Caller caller;
    private final Clock clock;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    LetterService(
            AppealRepository appeals,
            VerificationRepository verifications,
            Registry registry,
            AccessLog accesses,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "aloqa.public-url") String publicUrl) {
        this.appeals = appeals;
        this.verifications = verifications;
        this.registry = registry;
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** A printed answer. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record Printed(String number, byte[] pdf) {}

    /** Prints the answer to an appeal that the caller may see. */
    @Transactional
    Printed print(UUID id) {
        Appeal appeal = appeals.get(id, caller.jurisdiction());
        Answer answer = appeal.answer();
        if (answer == null) {
            throw new NotFound("answer-not-given", NOT_GIVEN);
        }
        accesses.read(AccessKind.EXPORT, DataSubject.appeal(appeal.id(), appeal.applicantId()));
        String sha256 = sha256(appeal, answer);
        VerificationCode code = verifications.codeOf(id, sha256, VerificationCode.random(random), clock.instant());
        Language language = caller.language();
        return new Printed(
                appeal.number(),
                LetterPdf.of(new Letter(
                        language,
                        departmentOf(appeal),
                        Optional.ofNullable(appeals.detailsOf(appeal).fullName())
                                .orElseGet(() -> LetterWords.APPLICANT.in(language)),
                        appeal.number(),
                        LetterWords.of(appeal.registration().kind()).in(language),
                        appeal.deadline().registeredOn(),
                        dayOf(answer),
                        LetterWords.of(answer.outcome()).in(language),
                        paragraphs(answer.text()),
                        appeal.answerPoints().stream()
                                .map(point -> new Letter.Point(
                                        point.question(),
                                        paragraphs(point.reasons()),
                                        LetterWords.of(point.outcome()).in(language)))
                                .toList(),
                        answer.signerName(),
                        code,
                        publicUrl + "/api/v1/answers/verification/" + code.text(),
                        sha256)));
    }

    /** What anybody may know of a printed answer. */
    @Transactional
    VerificationView verify(String typed) {
        return VerificationCode.parse(typed)
                .flatMap(code -> verifications.find(code).flatMap(issued -> view(code, issued)))
                .orElseThrow(() -> new NotFound("verification-unknown", UNKNOWN));
    }

    private Optional<VerificationView> view(VerificationCode code, VerificationRepository.Issued issued) {
        Appeal appeal = appeals.getForVerification(issued.appealId());
        Answer answer = appeal.answer();
        return Optional.ofNullable(answer)
                .map(given -> new VerificationView(
                        code.text(),
                        appeal.number(),
                        dayOf(given),
                        departmentOf(appeal),
                        issued.sha256(),
                        sha256(appeal, given).equals(issued.sha256())));
    }

    private String departmentOf(Appeal appeal) {
        String soato = appeal.department();
        return registry.departmentName(soato)
                .map(name -> Text.of(name.uzLatn(), name.uzCyrl(), name.ru(), name.en())
                        .in(caller.language()))
                .orElse(soato);
    }

    private static LocalDate dayOf(Answer answer) {
        return LocalDate.ofInstant(answer.answeredAt(), Tashkent.ZONE);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Of the text, and of each point's question, reasons and outcome, each on a line of its own. */
    private static String sha256(Appeal appeal, Answer answer) {
        StringBuilder text = new StringBuilder(answer.text());
        appeal.answerPoints()
                .forEach(point -> text.append('\n')
                        .append(point.question())
                        .append('\n')
                        .append(point.reasons())
                        .append('\n')
                        .append(point.outcome()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
