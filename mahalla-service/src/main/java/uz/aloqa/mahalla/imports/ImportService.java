package uz.aloqa.mahalla.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.ReportItem.Kind;
import uz.aloqa.mahalla.imports.file.ImportFormat;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.time.Ids;

/** What a registrar does with imports. The work itself is {@link ImportJob}'s. */
@ApplicationScoped
class ImportService {

    /** Beginning of every SOATO code of the republic. */
    private static final String COUNTRY = "17";

    private static final int DIGITS_OF_A_REGION = 4;

    private final ImportTable imports;
    private final ImportFile files;
    private final ApplyPhase apply;
    private final Report report;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Ids ids;

    ImportService(
            ImportTable imports,
            ImportFile files,
            ApplyPhase apply,
            Report report,
            Idempotency idempotency,
            CurrentUser user,
            Ids ids) {
        this.imports = imports;
        this.files = files;
        this.apply = apply;
        this.report = report;
        this.idempotency = idempotency;
        this.user = user;
        this.ids = ids;
    }

    private record Brought(ImportFormat format, String completeFor, String digest) {}

    /** Takes a file in and has it checked. The same key with the same file is the same import. */
    ImportView bring(ImportFormat format, @Nullable String completeFor, @Nullable String key, InputStream body)
            throws IOException {
        String area = area();
        String complete = scope(completeFor, area);
        UUID id = ids.next();
        imports.begin(id, format, complete, area, user.id());
        boolean kept = false;
        try {
            ImportFile.Stored file = files.store(id, body);
            Brought brought = new Brought(format, String.valueOf(complete), file.digest());
            ImportView view = idempotency.once("registry-import", key, brought, ImportView.class, () -> {
                imports.uploaded(id, file.bytes());
                return get(id);
            });
            kept = view.id().equals(id);
            return view;
        } finally {
            if (!kept) {
                imports.drop(id);
            }
        }
    }

    ImportView get(UUID id) {
        return imports.find(id, area())
                .orElseThrow(() -> new NotFound(
                        "import-not-found",
                        Text.of(
                                "Bunday import yoʻq.",
                                "Бундай импорт йўқ.",
                                "Такого импорта нет.",
                                "There is no such import.")));
    }

    Page<ImportView> page(Optional<Cursor> after, int limit) {
        Optional<Instant> before = after.map(last -> last.read(0, Instant::parse));
        Optional<UUID> id = after.map(last -> last.uuid(1));
        return Page.of(
                imports.page(area(), before, id, limit + 1),
                limit,
                last -> Cursor.encode(last.startedAt(), last.id()),
                view -> view);
    }

    Page<ReportItem> report(UUID id, @Nullable Kind kind, Optional<Cursor> after, int limit) {
        long no = after.map(last -> last.number(0)).orElse(0L);
        return Page.of(
                report.after(get(id).id(), no, kind, limit + 1, user.language()),
                limit,
                last -> Cursor.encode(last.no()),
                item -> item);
    }

    /** The report as CSV, written while it is sent. */
    StreamingOutput csvReport(UUID id) {
        UUID known = get(id).id();
        Language language = user.language();
        return out -> report.writeCsv(known, language, out);
    }

    /** Has a checked import applied. */
    @Transactional
    ImportView apply(UUID id, @Nullable String ifMatch) {
        ImportView view = get(id);
        ETags.require(ifMatch, view.version());
        if (view.state() == ImportState.REFUSED) {
            throw new Conflict(
                    "import-refused",
                    Text.of(
                            "Faylda xato qatorlar bor: ularni tuzatib, faylni qaytadan yuklang. Hech narsa oʻzgarmadi.",
                            "Файлда хато қаторлар бор: уларни тузатиб, файлни қайтадан юкланг. Ҳеч нарса ўзгармади.",
                            "В файле есть строки с ошибками: исправьте их и загрузите файл снова. Ничего не изменено.",
                            "Rows of the file are at fault: mend them and bring the file again. Nothing was changed."));
        }
        if (view.state() != ImportState.CHECKED) {
            throw unfit();
        }
        if (apply.isStale(id, view.completeFor())) {
            throw new Conflict(
                    "import-stale",
                    Text.of(
                            "Tekshiruvdan beri reyestr oʻzgargan: tekshiruvni takrorlang (check).",
                            "Текширувдан бери реестр ўзгарган: текширувни такрорланг (check).",
                            "После проверки реестр изменился: повторите проверку (check).",
                            "The registry has changed since the dry run: repeat the dry run (check)."));
        }
        return ordered(view, ImportState.APPLYING, ImportPhase.APPLY);
    }

    /** Has the dry run repeated, after the registry has changed. */
    @Transactional
    ImportView checkAgain(UUID id, @Nullable String ifMatch) {
        ImportView view = get(id);
        ETags.require(ifMatch, view.version());
        return switch (view.state()) {
            case CHECKED, REFUSED, STALE, FAILED -> ordered(view, ImportState.CHECKING, ImportPhase.READ);
            case UPLOADING, CHECKING, APPLYING, APPLIED -> throw unfit();
        };
    }

    private ImportView ordered(ImportView view, ImportState next, ImportPhase phase) {
        if (!imports.order(view.id(), view.version(), view.state(), next, phase)) {
            throw unfit();
        }
        return get(view.id());
    }

    private static Conflict unfit() {
        return new Conflict(
                "import-not-ready",
                Text.of(
                        "Importning hozirgi holatida bu amalni bajarib boʻlmaydi.",
                        "Импортнинг ҳозирги ҳолатида бу амални бажариб бўлмайди.",
                        "В нынешнем состоянии импорта это невозможно.",
                        "The state of the import does not allow it now."));
    }

    /** What the caller may change: their region, or the country. */
    private String area() {
        return user.department()
                .filter(soato -> soato.length() <= DIGITS_OF_A_REGION)
                .orElseThrow(() -> new Forbidden(
                        "import-not-allowed",
                        Text.of(
                                "Import viloyat yoki respublika reestr yurituvchisi uchun.",
                                "Импорт вилоят ёки республика реестр юритувчиси учун.",
                                "Импорт доступен регистратору области или республики.",
                                "Imports are for the registrar of a region or of the republic.")));
    }

    private static @Nullable String scope(@Nullable String completeFor, String area) {
        if (completeFor == null || completeFor.isBlank()) {
            return null;
        }
        String scope = completeFor.equals("all") ? COUNTRY : completeFor;
        if (!scope.matches("17|\\d{4}|\\d{7}") || !scope.startsWith(area)) {
            throw new BadRequest(
                    "scope-malformed",
                    Text.of(
                            "completeFor – all, viloyat yoki tuman SOATO kodi, va u sizning hududingizda boʻlishi kerak.",
                            "completeFor – all, вилоят ёки туман СОАТО коди, ва у сизнинг ҳудудингизда бўлиши керак.",
                            "completeFor – all, код СОАТО области или района на вашей территории.",
                            "completeFor is all or the SOATO code of a region or district in your jurisdiction."),
                    List.of(new Problem.FieldError("completeFor", "is not a scope that you may list completely")));
        }
        return scope;
    }
}
