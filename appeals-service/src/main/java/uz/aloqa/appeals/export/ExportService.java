package uz.aloqa.appeals.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.Officer;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;

/** What officers do with exports. The work itself is {@link ExportJob}'s. */
@ApplicationScoped
class ExportService {

    private static final Logger LOG = Logger.getLogger(ExportService.class);
    private static final int MOST_WAITING = 3;
    private static final Text NOT_FOUND = Text.of(
            "Bunday eksport yoʻq yoki uning muddati oʻtgan.",
            "Бундай экспорт йўқ ёки унинг муддати ўтган.",
            "Такой выгрузки нет, или её срок истёк.",
            "There is no such export, or it has expired.");
    private static final Text NOT_READY = Text.of(
            "Eksport hali tayyor emas.",
            "Экспорт ҳали тайёр эмас.",
            "Выгрузка ещё не готова.",
            "The export is not ready.");
    private static final Text NOT_ENTITLED = Text.of(
            "Shaxsiy maʼlumotli eksport faqat boʻlim boshligʻiga beriladi (OʻRQ-547).",
            "Шахсий маълумотли экспорт фақат бўлим бошлиғига берилади (ЎРҚ-547).",
            "Выгрузка с персональными данными – только для начальника отдела (ЗРУ-547).",
            "An export with personal data is for the head of a department only (law O‘RQ-547).");
    private static final Text TOO_MANY = Text.of(
            "Uchta eksportingiz hali tayyorlanmoqda: ularni kuting.",
            "Учта экспортингиз ҳали тайёрланмоқда: уларни кутинг.",
            "Три ваши выгрузки ещё готовятся: дождитесь их.",
            "Three of your exports are being written: wait for them.");

    private final Exports exports;
    private final Idempotency idempotency;
    private final CurrentUser user;

    ExportService(Exports exports, Idempotency idempotency, CurrentUser user) {
        this.exports = exports;
        this.idempotency = idempotency;
        this.user = user;
    }

    /** What is kept of an answer. */
    record Ordered(UUID id) {}

    ExportView order(@Nullable String key, ExportOrder order) {
        if (order.personal() && !user.is(Role.DEPARTMENT_HEAD)) {
            throw new Forbidden("personal-data-not-allowed", NOT_ENTITLED);
        }
        Officer officer = Officer.of(user);
        return get(idempotency
                .once("export", key, order, Ordered.class, () -> {
                    if (exports.waitingOf(officer.id()) >= MOST_WAITING) {
                        throw new Conflict("too-many-exports", TOO_MANY);
                    }
                    return new Ordered(exports.add(officer, user.name().orElse(""), order));
                })
                .id());
    }

    @Transactional
    ExportView get(UUID id) {
        return exports.find(id, Officer.of(user)).orElseThrow(() -> new NotFound("export-not-found", NOT_FOUND));
    }

    @Transactional
    Page<ExportView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        return Page.of(
                exports.page(Officer.of(user), before, limit + 1),
                limit,
                view -> Cursor.encode(view.id()),
                view -> view);
    }

    /** The table, piece by piece while it is sent. */
    StreamingOutput content(UUID id) {
        ExportView view = get(id);
        if (view.state() != ExportState.READY) {
            throw new Conflict("export-not-ready", NOT_READY);
        }
        LOG.infof("export taken: export=%s officer=%s personal=%s", id, user.id(), view.personal());
        return out -> {
            int no = 0;
            for (Optional<String> piece = exports.piece(id, no); piece.isPresent(); piece = exports.piece(id, no)) {
                out.write(piece.get().getBytes(StandardCharsets.UTF_8));
                no++;
            }
        };
    }

    @Transactional
    void remove(UUID id) {
        exports.remove(get(id).id());
    }
}
