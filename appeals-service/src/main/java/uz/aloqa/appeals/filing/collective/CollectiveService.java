package uz.aloqa.appeals.filing.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.Refusals;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.time.Ids;

/** Inviting and signing. Who signs sees how the appeal goes; its answer and its applicant's data are the first signatory's. */
@ApplicationScoped
class CollectiveService {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final Text UNKNOWN = Text.of(
            "Bunday taklif kodi yoʻq yoki u almashtirilgan.",
            "Бундай таклиф коди йўқ ёки у алмаштирилган.",
            "Такого кода приглашения нет, или он заменён.",
            "There is no such invitation, or it was replaced.");
    private static final Text SIGNED = Text.of(
            "Siz bu murojaatga imzo qoʻygansiz.",
            "Сиз бу мурожаатга имзо қўйгансиз.",
            "Вы уже подписали это обращение.",
            "You have signed this appeal already.");

    private final Signatories signatories;
    private final AppealRepository appeals;
    private final Idempotency idempotency;
    private final Chronicle chronicle;
    private final AccessLog accesses;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CollectiveService(
            Signatories signatories,
            AppealRepository appeals,
            Idempotency idempotency,
            Chronicle chronicle,
            AccessLog accesses,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.signatories = signatories;
        this.appeals = appeals;
        this.idempotency = idempotency;
        this.chronicle = chronicle;
        this.accesses = accesses;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new invitation, which voids the one before. */
    @Transactional
    Invitation invite(UUID id, @Nullable String ifMatch) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        if (!caller.id().equals(appeal.applicantId())) {
            throw Refusals.notFound();
        }
        ETags.require(ifMatch, appeal.version());
        appeal.requireCollective();
        String code = code();
        signatories.invite(id, code, now());
        return new Invitation(code, "/api/v1/appeals/signatures");
    }

    /** Signs, once per key and person. */
    @Transactional
    SignedAppeal sign(@Nullable String key, SignAppeal signature) {
        return idempotency.once("sign-appeal", key, signature, SignedAppeal.class, () -> join(signature));
    }

    /** The appeals that the caller signed, the last one first. */
    @Transactional
    List<SignedAppeal> signed() {
        return signatories.signedBy(caller.id());
    }

    /** Who joined an appeal that the caller may see. */
    @Transactional
    List<Signatory> of(UUID id) {
        Appeal appeal = appeals.get(id, caller.jurisdiction());
        accesses.read(AccessKind.VIEW, DataSubject.appeal(appeal.id(), appeal.applicantId()));
        return signatories.of(id);
    }

    private SignedAppeal join(SignAppeal signature) {
        UUID id = signatories.invitedTo(signature.code()).orElseThrow(CollectiveService::unknown);
        Appeal appeal = appeals.findForPlatform(id).orElseThrow(CollectiveService::unknown);
        if (caller.id().equals(appeal.applicantId()) || signatories.hasSigned(id, caller.id())) {
            throw new Conflict("signed-already", SIGNED);
        }
        Instant now = now();
        int seq = signatories.count(id) + 1;
        chronicle.record(appeal.join(seq, now), Actor.applicant(caller.id()), null);
        signatories.add(ids.next(), id, seq, caller.id(), name(signature), now);
        return new SignedAppeal(
                appeal.number(),
                appeal.status(),
                appeal.deadline().registeredOn(),
                appeal.deadline().dueOn(),
                now);
    }

    private @Nullable String name(SignAppeal signature) {
        String given = signature.fullName();
        String name = given == null || given.isBlank() ? caller.name() : given.strip();
        return name.isBlank() ? null : name;
    }

    private String code() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static NotFound unknown() {
        return new NotFound("invitation-not-found", UNKNOWN);
    }
}
