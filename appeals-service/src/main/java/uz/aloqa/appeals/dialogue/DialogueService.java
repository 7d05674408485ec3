package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
import uz.aloqa.appeals.emergency.EmergencyDesk;
import uz.aloqa.appeals.emergency.EmergencyFound;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.EmergencySource;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** The dialogue: the applicant on one side, the executor and the desk of the district on the other. */
@ApplicationScoped
public class DialogueService {

    private final Idempotency idempotency;
    private final AppealRepository appeals;
    private final Messages messages;
    private final Attachments attachments;
    private final Dialogues dialogues;
    private final ReadMarks marks;
    private final DialogueRules rules;
    private final Chronicle chronicle;
    private final Registry registry;
    private final AccessLog accesses;
    private final EmergencyDesk emergencies;
    private final EmergencyFound emergency;
    private final Caller caller;
    private final Clock clock;

    DialogueService(
            Idempotency idempotency,
            AppealRepository appeals,
            Messages messages,
            Attachments attachments,
            Dialogues dialogues,
            ReadMarks marks,
            DialogueRules rules,
            Chronicle chronicle,
            Registry registry,
            AccessLog accesses,
            EmergencyDesk emergencies,
            EmergencyFound emergency,
            Caller caller,
            Clock clock) {
        this.idempotency = idempotency;
        this.appeals = appeals;
        this.messages = messages;
        this.attachments = attachments;
        this.dialogues = dialogues;
        this.marks = marks;
        this.rules = rules;
        this.chronicle = chronicle;
        this.registry = registry;
        this.accesses = accesses;
        this.emergencies = emergencies;
        this.emergency = emergency;
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
        Appeal appeal = appeals.get(appealId, caller.jurisdiction());
        if (sideOf(appeal).filter(AuthorKind.APPLICANT::equals).isPresent()) {
            emergencies.look(message.text());
        }
        return read(appeal, posted.seq() - 1, null, 1).getFirst().advised(emergency.advice(caller.language()));
    }

    /** A page of the dialogue, oldest first. What a side fetches here has been delivered to it. */
    @Transactional
    public Page<MessageView> list(UUID appealId, @Nullable MessageKind kind, @Nullable String cursor, int limit) {
        int after = Cursor.decode(cursor, 1)
                .map(last -> last.read(0, Integer::parseInt))
                .orElse(0);
        Appeal appeal = appeals.get(appealId, caller.jurisdiction());
        accesses.read(AccessKind.DIALOGUE, DataSubject.appeal(appealId, appeal.applicantId()));
        List<MessageView> rows = read(appeal, after, kind, limit + 1);
        if (kind == null) {
            sideOf(appeal)
                    .ifPresent(side -> rows.stream()
                            .limit(limit)
                            .filter(message -> message.author().kind() != side)
                            .mapToInt(MessageView::seq)
                            .max()
                            .ifPresent(last -> dialogues.delivered(appealId, side, last)));
        }
        return Page.of(rows, limit, message -> Cursor.encode(message.seq()), message -> message);
    }

    /** Marks the messages up to a number as read by the caller's side. */
    @Transactional
    DialogueView read(UUID appealId, ReadMark mark) {
        Appeal appeal = appeals.lock(appealId, caller.jurisdiction());
        AuthorKind side = requireSide(appeal);
        if (mark.upTo() > appeal.messageCount()) {
            throw DialogueRefusals.messageUnknown();
        }
        marks.set(appeal, side, mark.upTo(), now());
        return view(appeal);
    }

    /** Where a dialogue stands. */
    @Transactional
    DialogueView get(UUID appealId) {
        return view(appeals.get(appealId, caller.jurisdiction()));
    }

    private Posted write(UUID appealId, PostMessage message) {
        Appeal appeal = appeals.lock(appealId, caller.jurisdiction());
        AuthorKind side = requireSide(appeal);
        Instant now = now();
        rules.check(appeal, side, message, now);
        String officerName = side == AuthorKind.OFFICER ? officerName() : null;
        chronicle.record(
                appeal.post(caller.id(), side, message.replyBy(), now),
                officerName == null ? Actor.applicant(caller.id()) : Actor.officer(caller.id(), officerName),
                null);
        int seq = appeal.messageCount();
        messages.add(appealId, seq, side, caller.id(), officerName, message, now);
        switch (side) {
            case APPLICANT -> {
                dialogues.applicantWrote(appealId, now);
                emergencies.tell(
                        EmergencySource.MESSAGE, appealId, appeal.number(), appeal.department(), message.text());
            }
            case OFFICER -> {
                if (message.replyBy() == null) {
                    dialogues.officerWrote(appealId, now);
                } else {
                    Instant remindAt = rules.remindAt(now, message.replyBy());
                    dialogues.officerAsked(appealId, seq, message.replyBy(), remindAt, now);
                }
            }
        }
        attachments.bind(message.attachments(), caller.id(), new Owner(OwnerKind.MESSAGE, appealId, seq));
        return new Posted(seq);
    }

    private List<MessageView> read(Appeal appeal, int after, @Nullable MessageKind kind, int limit) {
        return messages.after(
                appeal.id(),
                after,
                kind,
                limit,
                appeals.detailsOf(appeal).fullName(),
                dialogues.marks(appeal.id()),
                caller.language());
    }

    private DialogueView view(Appeal appeal) {
        return DialogueView.of(
                appeal, dialogues.marks(appeal.id()), sideOf(appeal).orElse(null));
    }

    private AuthorKind requireSide(Appeal appeal) {
        return sideOf(appeal).orElseThrow(DialogueRefusals::notInTheDialogue);
    }

    /** The caller's side; none for those who only look on, like the region. */
    private Optional<AuthorKind> sideOf(Appeal appeal) {
        if (caller.id().equals(appeal.applicantId())) {
            return Optional.of(AuthorKind.APPLICANT);
        }
        boolean officer = caller.id().equals(appeal.executor().userId()) || caller.worksAtDeskOf(appeal.department());
        return officer ? Optional.of(AuthorKind.OFFICER) : Optional.empty();
    }

    private String officerName() {
        return registry.inspectorOf(caller.id()).map(Inspector::fullName).orElseGet(caller::name);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
