package uz.aloqa.appeals.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.Refusals;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.RuleViolation;

/**
 * Notes among officers. A note neither raises the version of its appeal nor is told to anybody by an event: the applicant
 * would count the gap (ADR 0027).
 */
@ApplicationScoped
public class NoteService {

    private static final Logger LOG = Logger.getLogger(NoteService.class);
    private static final Text QUOTE_UNKNOWN = Text.of(
            "Iqtibos keltirilgan raqamli xabar bu suhbatda yoʻq.",
            "Иқтибос келтирилган рақамли хабар бу суҳбатда йўқ.",
            "В диалоге нет сообщения с процитированным номером.",
            "The dialogue has no message with the number that is quoted.");

    private final Idempotency idempotency;
    private final AppealRepository appeals;
    private final Notes notes;
    private final Attachments attachments;
    private final Registry registry;
    private final AccessLog accesses;
    private final Caller caller;
    private final Clock clock;

    NoteService(
            Idempotency idempotency,
            AppealRepository appeals,
            Notes notes,
            Attachments attachments,
            Registry registry,
            AccessLog accesses,
            Caller caller,
            Clock clock) {
        this.idempotency = idempotency;
        this.appeals = appeals;
        this.notes = notes;
        this.attachments = attachments;
        this.registry = registry;
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is kept of an answer: no second copy of the words. */
    record Written(int seq) {}

    /** Writes a note, once per key. */
    @Transactional
    NoteView write(UUID appealId, @Nullable String key, WriteNote note) {
        Written written = idempotency.once("write-note " + appealId, key, note, Written.class, () -> {
            Appeal appeal = ofOthers(appeals.lock(appealId, caller.jurisdiction()));
            int seq = add(appeal, NoteKind.NOTE, null, note.text().strip(), note.quotesOrNone());
            attachments.bind(note.attachments(), caller.id(), new Owner(OwnerKind.NOTE, appealId, seq));
            return new Written(seq);
        });
        ofOthers(appeals.get(appealId, caller.jurisdiction()));
        return notes.after(appealId, written.seq() - 1, 1, caller.language()).getFirst();
    }

    /** A page of notes, oldest first. */
    @Transactional
    Page<NoteView> list(UUID appealId, @Nullable String cursor, int limit) {
        int after = Cursor.decode(cursor, 1)
                .map(last -> last.read(0, Integer::parseInt))
                .orElse(0);
        Appeal appeal = ofOthers(appeals.get(appealId, caller.jurisdiction()));
        accesses.read(AccessKind.DIALOGUE, DataSubject.appeal(appealId, appeal.applicantId()));
        return Page.of(
                notes.after(appealId, after, limit + 1, caller.language()),
                limit,
                note -> Cursor.encode(note.seq()),
                note -> note);
    }

    /**
     * Hands an appeal over to its next executor with what they have to know; nothing is written where nothing is said. Belongs
     * into the transaction of the assignment, which holds the lock of the appeal.
     *
     * @param to public name of the next executor
     * @param text what to know
     * @param quotes numbers of the messages that matter
     */
    public void handOver(Appeal appeal, String to, @Nullable String text, List<Integer> quotes) {
        String said = text == null || text.isBlank() ? null : text.strip();
        if (said != null || !quotes.isEmpty()) {
            add(appeal, NoteKind.HANDOVER, to, said, quotes);
        }
    }

    private int add(Appeal appeal, NoteKind kind, @Nullable String to, @Nullable String text, List<Integer> quotes) {
        if (quotes.stream().anyMatch(quote -> quote > appeal.messageCount())) {
            throw new RuleViolation("quote-unknown", QUOTE_UNKNOWN);
        }
        NoteView.OfficerView author = new NoteView.OfficerView(
                caller.id(),
                registry.inspectorOf(caller.id()).map(Inspector::fullName).orElseGet(caller::name));
        int seq = notes.add(
                appeal.id(),
                kind,
                appeal.messageCount(),
                author,
                to,
                text,
                quotes.stream().distinct().sorted().toList(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        LOG.infof("note appeal=%s note=%d kind=%s actor=%s", appeal.id(), seq, kind, caller.id());
        return seq;
    }

    /** An officer who is the applicant of an appeal sees it as its applicant, whatever their role. */
    private Appeal ofOthers(Appeal appeal) {
        if (caller.id().equals(appeal.applicantId())) {
            throw Refusals.notFound();
        }
        return appeal;
    }
}
