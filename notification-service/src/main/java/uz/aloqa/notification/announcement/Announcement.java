package uz.aloqa.notification.announcement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.ContentRules;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.RuleViolation;

/**
 * An announcement at one moment. Its verbs make the next one, or refuse; whoever keeps that holds the row's lock.
 *
 * @param id key
 * @param department SOATO of the department that speaks: a region (four digits) or a district (seven)
 * @param kind what it is
 * @param status where it is in its life
 * @param open everybody may read it
 * @param revision how many times it was published, 0 before the first
 * @param version counts its changes
 * @param events how many events of it were published
 * @param author who began it
 * @param content what is published, absent before
 * @param draft what is worked on, absent when nothing is
 * @param times when what happened
 * @param note why it ended, or why its draft came back
 */
public record Announcement(
        UUID id,
        String department,
        AnnouncementKind kind,
        AnnouncementStatus status,
        boolean open,
        int revision,
        long version,
        long events,
        UUID author,
        @Nullable Content content,
        @Nullable Draft draft,
        Times times,
        Note note) {

    private static final Text STATE = Text.of(
            "Eʼlonning hozirgi holati (%1$s) bunga yoʻl qoʻymaydi.",
            "Эълоннинг ҳозирги ҳолати (%1$s) бунга йўл қўймайди.",
            "Текущее состояние объявления (%1$s) этого не позволяет.",
            "The present state of the announcement (%1$s) does not allow it.");
    private static final Text EYES = Text.of(
            "Eʼlonni uni yozgan yoki oxirgi tahrir qilgan xodim tasdiqlay olmaydi.",
            "Эълонни уни ёзган ёки охирги таҳрир қилган ходим тасдиқлай олмайди.",
            "Объявление не может утвердить его автор или последний редактор.",
            "An announcement is not approved by who wrote it or edited it last.");
    private static final Text DUTY = Text.of(
            "Navbatchi faqat oʻta xavfli va kechiktirib boʻlmaydigan ogohlantirishni tasdiqlaydi.",
            "Навбатчи фақат ўта хавфли ва кечиктириб бўлмайдиган огоҳлантиришни тасдиқлайди.",
            "Дежурный утверждает только предупреждение о чрезвычайной и немедленной угрозе.",
            "A duty officer approves only an alert of extreme severity and immediate urgency.");
    private static final Text KIND = Text.of(
            "Eʼlon qilingan xabarning turi oʻzgarmaydi.",
            "Эълон қилинган хабарнинг тури ўзгармайди.",
            "Вид опубликованного объявления не меняется.",
            "The kind of a published announcement does not change.");

    /**
     * When what happened.
     *
     * @param publishAt when it will be published, while it is scheduled
     * @param publishedAt first publication
     * @param changedAt last change that the public sees
     * @param expiresAt when it ends by itself
     * @param createdAt first draft
     * @param updatedAt last change of any kind
     */
    public record Times(
            @Nullable Instant publishAt,
            @Nullable Instant publishedAt,
            @Nullable Instant changedAt,
            @Nullable Instant expiresAt,
            Instant createdAt,
            Instant updatedAt) {

        private Times updated(Instant now) {
            return new Times(publishAt, publishedAt, changedAt, expiresAt, createdAt, now);
        }

        private Times scheduled(@Nullable Instant at, Instant now) {
            return new Times(at, publishedAt, changedAt, expiresAt, createdAt, now);
        }

        private Times published(@Nullable Instant end, Instant now) {
            return new Times(null, publishedAt == null ? now : publishedAt, now, end, createdAt, now);
        }

        private Times ended(Instant now) {
            return new Times(null, publishedAt, publishedAt == null ? null : now, expiresAt, createdAt, now);
        }
    }

    /**
     * What officers wrote about it.
     *
     * @param end why it was cancelled
     * @param review why its draft came back
     */
    public record Note(@Nullable String end, @Nullable String review) {

        static final Note NONE = new Note(null, null);
    }

    /** A first draft. */
    static Announcement begun(UUID id, String department, UUID by, Content content, Instant now) {
        return new Announcement(
                id,
                department,
                content.kind(),
                AnnouncementStatus.DRAFT,
                false,
                0,
                1,
                0,
                by,
                null,
                new Draft(content, by, by, false, null),
                new Times(null, null, null, content.expiresAt(), now, now),
                Note.NONE);
    }

    /** Changes the draft, or begins an update; whatever was submitted or approved has to be seen again. */
    Announcement edited(UUID by, Content changed, Instant now) {
        if (status.isOver()) {
            throw refused();
        }
        if (revision > 0 && changed.kind() != kind) {
            throw new RuleViolation("kind-fixed", KIND);
        }
        UUID began = draft == null ? by : draft.author();
        return next(
                status.isInForce() || status == AnnouncementStatus.DRAFT ? status : become(AnnouncementStatus.DRAFT),
                changed.kind(),
                new Draft(changed, began, by, false, null),
                times.scheduled(null, now),
                note);
    }

    /** Asks for a second pair of eyes. */
    Announcement submitted(Instant now) {
        Draft ready = requireDraft(false);
        ContentRules.check(ready.content());
        return next(
                status.isInForce() ? status : become(AnnouncementStatus.IN_REVIEW),
                kind,
                new Draft(ready.content(), ready.author(), ready.editor(), true, null),
                times.updated(now),
                new Note(note.end(), null));
    }

    /** Sends what was submitted back to who writes it. */
    Announcement sentBack(String why, Instant now) {
        Draft seen = requireDraft(true);
        return next(
                status.isInForce() ? status : become(AnnouncementStatus.DRAFT),
                kind,
                new Draft(seen.content(), seen.author(), seen.editor(), false, null),
                times.updated(now),
                new Note(note.end(), why));
    }

    /**
     * Refuses an approval by the wrong eyes.
     *
     * @param by who approves
     * @param asDutyOfficer true when it is not a press officer
     * @return what is approved
     */
    Draft approvedBy(UUID by, boolean asDutyOfficer, Instant now) {
        Draft seen = requireDraft(true);
        if (seen.isBy(by)) {
            throw new Forbidden("four-eyes", EYES);
        }
        if (asDutyOfficer
                && (seen.content().danger() == null || !seen.content().danger().isExtremeAndImmediate())) {
            throw new Forbidden("not-for-duty-officer", DUTY);
        }
        ContentRules.checkNotOver(seen.content(), now);
        return seen;
    }

    /** Approved for a later time; only a first publication waits. */
    Announcement scheduled(UUID approver, Instant at, Instant now) {
        Draft seen = requireDraft(true);
        return next(
                become(AnnouncementStatus.SCHEDULED),
                kind,
                new Draft(seen.content(), seen.author(), seen.editor(), true, approver),
                times.scheduled(at, now),
                note);
    }

    /** The draft is what everybody reads from now on. */
    Announcement published(Instant now) {
        Content published = requireDraft(true).content();
        return new Announcement(
                id,
                department,
                kind,
                become(revision == 0 ? AnnouncementStatus.PUBLISHED : AnnouncementStatus.UPDATED),
                published.isOpen(),
                revision + 1,
                version + 1,
                events + 1,
                author,
                published,
                null,
                times.published(published.expiresAt(), now),
                note);
    }

    /** Taken back; what was published stays readable as cancelled. */
    Announcement cancelled(String why, Instant now) {
        boolean told = revision > 0;
        return new Announcement(
                id,
                department,
                kind,
                become(AnnouncementStatus.CANCELLED),
                open,
                told ? revision + 1 : 0,
                version + 1,
                told ? events + 1 : events,
                author,
                content,
                told ? null : draft,
                times.ended(now),
                new Note(why, null));
    }

    /** Its time is over. */
    Announcement expired(Instant now) {
        return new Announcement(
                id,
                department,
                kind,
                become(AnnouncementStatus.EXPIRED),
                open,
                revision,
                version + 1,
                events + 1,
                author,
                content,
                null,
                times.ended(now),
                note);
    }

    /** What is published. */
    public Content requireContent() {
        if (content == null) {
            throw new IllegalStateException("announcement " + id + " was never published");
        }
        return content;
    }

    private Draft requireDraft(boolean submitted) {
        if (draft == null || draft.submitted() != submitted || status.isOver()) {
            throw refused();
        }
        return draft;
    }

    private Announcement next(AnnouncementStatus status, AnnouncementKind kind, Draft draft, Times times, Note note) {
        return new Announcement(
                id, department, kind, status, open, revision, version + 1, events, author, content, draft, times, note);
    }

    private AnnouncementStatus become(AnnouncementStatus next) {
        if (!status.successors().contains(next)) {
            throw refused();
        }
        return next;
    }

    private Conflict refused() {
        return new Conflict("announcement-state", STATE.with(status));
    }
}
