package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Forbidden;

/** The dialogue: the applicant on one side, the executor and the desk of the district on the other. */
@ApplicationScoped
public class DialogueService {

    private static final Text NOT_IN_THE_DIALOGUE = Text.of(
            "Suhbatda faqat murojaatchi, ijrochi va tuman navbatchilik qismi yozadi.",
            "Суҳбатда фақат мурожаатчи, ижрочи ва туман навбатчилик қисми ёзади.",
            "В диалоге пишут только заявитель, исполнитель и дежурная часть района.",
            "Only the applicant, the executor and the duty desk of the district write in the dialogue.");

    private final Idempotency idempotency;
    private final AppealRepository appeals;
    private final Messages messages;
    private final Attachments attachments;
    private final Chronicle chronicle;
    private final Registry registry;
    private final AccessLog accesses;
    private final Caller caller;
    private final Clock clock;

    DialogueService(
            Idempotency idempotency,
            AppealRepository appeals,
            Messages messages,
            Attachments attachments,
            Chronicle chronicle,
            Registry registry,
            AccessLog accesses,
            Caller caller,
            Clock clock) {
        this.idempotency = idempotency;
        this.appeals = appeals;
        this.messages = messages;
        this.attachments = attachments;
        this.chronicle = chronicle;
        this.registry = registry;
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is kept of an answer: no second copy of the words. */
    record Posted(int seq) {}

    /** Writes a message, once per key. */
    @Transactional
    MessageView post(UUID appealId, @Nullable String key, PostMessage message) {
        Posted posted = idempotency.once(
                "post-message " + appealId, key, message, Posted.class, () -> write(appealId, message));
        return read(appealId, posted.seq() - 1, 1).getFirst();
    }

    /** A page of the dialogue, oldest first. */
    @Transactional
    public Page<MessageView> list(UUID appealId, @Nullable String cursor, int limit) {
        int after = Cursor.decode(cursor, 1)
                .map(last -> last.read(0, Integer::parseInt))
                .orElse(0);
        Appeal appeal = appeals.get(appealId, caller.jurisdiction());
        accesses.read(AccessKind.DIALOGUE, DataSubject.appeal(appealId, appeal.applicantId()));
        return Page.of(
                read(appealId, after, limit + 1), limit, message -> Cursor.encode(message.seq()), message -> message);
    }

    private Posted write(UUID appealId, PostMessage message) {
        Appeal appeal = appeals.lock(appealId, caller.jurisdiction());
        AuthorKind side = side(appeal);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String officerName = side == AuthorKind.OFFICER ? officerName() : null;
        chronicle.record(
                appeal.post(caller.id(), side, now),
                officerName == null ? Actor.applicant(caller.id()) : Actor.officer(caller.id(), officerName),
                null);
        messages.add(
                appealId,
                appeal.messageCount(),
                side,
                caller.id(),
                officerName,
                message.text().strip(),
                now);
        attachments.bind(
                message.attachments(), caller.id(), new Owner(OwnerKind.MESSAGE, appealId, appeal.messageCount()));
        return new Posted(appeal.messageCount());
    }

    private AuthorKind side(Appeal appeal) {
        if (caller.id().equals(appeal.applicantId())) {
            return AuthorKind.APPLICANT;
        }
        if (caller.id().equals(appeal.executor().userId()) || caller.worksAtDeskOf(appeal.department())) {
            return AuthorKind.OFFICER;
        }
        throw new Forbidden("not-in-the-dialogue", NOT_IN_THE_DIALOGUE);
    }

    private List<MessageView> read(UUID appealId, int after, int limit) {
        Appeal appeal = appeals.get(appealId, caller.jurisdiction());
        return messages.after(appealId, after, limit, appeals.detailsOf(appeal).fullName(), caller.language());
    }

    private String officerName() {
        return registry.inspectorOf(caller.id()).map(Inspector::fullName).orElseGet(caller::name);
    }
}
