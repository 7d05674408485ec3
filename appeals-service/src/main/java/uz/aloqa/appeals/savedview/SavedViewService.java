package uz.aloqa.appeals.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.Officer;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.time.Ids;

/** What officers do with their views. Sharing one shows its filter, never an appeal. */
@ApplicationScoped
public class SavedViewService {

    private static final int MOST = 100;
    private static final Text NOT_FOUND = Text.of(
            "Bunday saqlangan koʻrinish yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай сақланган кўриниш йўқ ёки у сизга кўринмайди.",
            "Такого сохранённого представления нет, или оно вам недоступно.",
            "There is no such saved view, or you may not see it.");
    private static final Text OF_ANOTHER = Text.of(
            "Bu koʻrinishni faqat uni saqlagan xodim oʻzgartiradi.",
            "Бу кўринишни фақат уни сақлаган ходим ўзгартиради.",
            "Это представление меняет только тот, кто его сохранил.",
            "Only the officer who saved this view changes it.");
    private static final Text TOO_MANY = Text.of(
            "Sizda 100 ta saqlangan koʻrinish bor: avval keraksizini oʻchiring.",
            "Сизда 100 та сақланган кўриниш бор: аввал кераксизини ўчиринг.",
            "У вас уже 100 сохранённых представлений: сначала удалите ненужное.",
            "You have 100 saved views: delete one that you don't need first.");
    private static final Text NOBODY_TO_SHARE_WITH = Text.of(
            "Hisobingizda boʻlim koʻrsatilmagan: koʻrinishni ulashib boʻlmaydi.",
            "Ҳисобингизда бўлим кўрсатилмаган: кўринишни улашиб бўлмайди.",
            "В вашей учётной записи не указан отдел: поделиться представлением не с кем.",
            "Your account names no department, so there is nobody to share a view with.");

    private final SavedViews views;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    SavedViewService(SavedViews views, Idempotency idempotency, CurrentUser user, Ids ids, Clock clock) {
        this.views = views;
        this.idempotency = idempotency;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is kept of an answer. */
    record Kept(UUID id) {}

    /** A view that the caller may see. */
    @Transactional
    public SavedView get(UUID id) {
        return views.find(id, Officer.of(user)).orElseThrow(SavedViewService::notFound);
    }

    @Transactional
    Page<SavedView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        return Page.of(
                views.page(Officer.of(user), before, limit + 1), limit, view -> Cursor.encode(view.id()), view -> view);
    }

    SavedView save(@Nullable String key, SaveView view) {
        return get(idempotency
                .once("save-view", key, view, Kept.class, () -> kept(view))
                .id());
    }

    private Kept kept(SaveView view) {
        Officer owner = Officer.of(user);
        requireDepartment(owner, view);
        if (views.countOf(owner.id()) >= MOST) {
            throw new Conflict("too-many-views", TOO_MANY);
        }
        UUID id = ids.next();
        views.add(id, owner, view, now());
        return new Kept(id);
    }

    @Transactional
    SavedView change(UUID id, @Nullable String ifMatch, SaveView view) {
        own(id, ifMatch);
        requireDepartment(Officer.of(user), view);
        views.change(id, view, now());
        return get(id);
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        own(id, ifMatch);
        views.remove(id);
    }

    private void own(UUID id, @Nullable String ifMatch) {
        SavedView view = views.lock(id, Officer.of(user)).orElseThrow(SavedViewService::notFound);
        if (!view.mine()) {
            throw new Forbidden("view-of-another", OF_ANOTHER);
        }
        ETags.require(ifMatch, view.version());
    }

    private static void requireDepartment(Officer officer, SaveView view) {
        if (view.shared() && officer.department() == null) {
            throw new RuleViolation("nobody-to-share-with", NOBODY_TO_SHARE_WITH);
        }
    }

    private static NotFound notFound() {
        return new NotFound("view-not-found", NOT_FOUND);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
