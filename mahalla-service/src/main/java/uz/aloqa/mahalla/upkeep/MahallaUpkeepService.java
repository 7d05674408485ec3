package uz.aloqa.mahalla.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.mahalla.OutsideCode;
import uz.aloqa.mahalla.registry.Jurisdiction;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** Commands of registrars on one mahalla, and what they see of it. */
@ApplicationScoped
class MahallaUpkeepService {

    private static final Logger LOG = Logger.getLogger(MahallaUpkeepService.class);

    private final EntityManager rows;
    private final MahallaDesk desk;
    private final MahallaRepository mahallas;
    private final RegistryService registry;
    private final Jurisdiction jurisdiction;

    MahallaUpkeepService(
            EntityManager rows,
            MahallaDesk desk,
            MahallaRepository mahallas,
            RegistryService registry,
            Jurisdiction jurisdiction) {
        this.rows = rows;
        this.desk = desk;
        this.mahallas = mahallas;
        this.registry = registry;
        this.jurisdiction = jurisdiction;
    }

    Page<MahallaRow> page(Optional<String> district, boolean gone, Optional<Cursor> after, int limit) {
        TypedQuery<MahallaRow> page = rows.createQuery(
                        "select new uz.aloqa.mahalla.upkeep.MahallaRow(code, districtSoato, name, stir, pointId, validFrom,"
                                + " validTo, demo, version) from Mahalla where code > :code"
                                + " and districtSoato like concat(:prefix, '%')"
                                + (gone ? "" : " and validTo is null")
                                + (district.isPresent() ? " and districtSoato = :district" : "") + " order by code",
                        MahallaRow.class)
                .setParameter(
                        "code",
                        after.map(last -> last.read(0, Mahalla::requireCode)).orElse(""))
                .setParameter("prefix", jurisdiction.prefix())
                .setMaxResults(limit + 1);
        district.ifPresent(soato -> page.setParameter("district", soato));
        return Page.of(page.getResultList(), limit, row -> Cursor.encode(row.code()), row -> row);
    }

    @Transactional
    MahallaRecord get(String code) {
        Mahalla mahalla = mahallas.findById(code);
        if (mahalla == null || !jurisdiction.covers(mahalla.districtSoato())) {
            throw MahallaRepository.unknown();
        }
        return desk.record(mahalla);
    }

    @Transactional
    MahallaRecord create(NewMahalla draft) {
        jurisdiction.require(draft.districtSoato());
        desk.requireFree(draft.code());
        desk.requirePointOf(draft.districtSoato(), draft.pointId());
        desk.requireFreeStir(draft.stir(), List.of());
        List<OutsideCode> codes = draft.codes() == null ? List.of() : draft.codes();
        desk.requireFreeCodes(codes, draft.code());
        LocalDate day = desk.effective(draft.effectiveOn());
        Mahalla mahalla = new Mahalla(
                draft.code(),
                draft.districtSoato(),
                draft.pointId(),
                draft.name(),
                draft.boundary() == null ? null : Boundary.drawn(draft.boundary(), "/boundary"),
                day,
                null,
                false);
        mahalla.document(draft.stir(), draft.decision(), day);
        mahalla.knowAs(codes);
        registry.add(List.of(mahalla));
        LOG.infof("mahalla %s created from %s", mahalla.id(), day);
        return desk.record(mahalla);
    }

    @Transactional
    MahallaRecord rename(String code, @Nullable String ifMatch, Naming naming) {
        LocalDate day = desk.effective(naming.effectiveOn());
        return change(code, ifMatch, "renamed", mahalla -> mahalla.rename(naming.name(), day));
    }

    @Transactional
    MahallaRecord redraw(String code, @Nullable String ifMatch, Drawing drawing) {
        LocalDate day = desk.effective(drawing.effectiveOn());
        Boundary boundary = Boundary.drawn(drawing.boundary(), "/boundary");
        return change(code, ifMatch, "redrawn", mahalla -> mahalla.redraw(boundary, day));
    }

    @Transactional
    MahallaRecord serveFrom(String code, @Nullable String ifMatch, ServingPoint serving) {
        LocalDate day = desk.effective(serving.effectiveOn());
        return change(code, ifMatch, "served from another point", mahalla -> {
            desk.requirePointOf(mahalla.districtSoato(), serving.pointId());
            mahalla.serveFrom(serving.pointId(), day);
        });
    }

    @Transactional
    MahallaRecord document(String code, @Nullable String ifMatch, Papers papers) {
        LocalDate day = desk.effective(papers.effectiveOn());
        return change(code, ifMatch, "given papers", mahalla -> {
            desk.requireFreeStir(papers.stir(), List.of(code));
            mahalla.document(papers.stir(), papers.decision(), day);
        });
    }

    @Transactional
    MahallaRecord knowAs(String code, @Nullable String ifMatch, OutsideCodes codes) {
        return change(code, ifMatch, "given outside codes", mahalla -> {
            desk.requireFreeCodes(codes.codes(), code);
            mahalla.knowAs(codes.codes());
        });
    }

    @Transactional
    MahallaRecord close(String code, @Nullable String ifMatch, Closure closure) {
        LocalDate day = desk.effective(closure.effectiveOn());
        return change(code, ifMatch, "closed", mahalla -> {
            mahalla.close(day);
            desk.dismiss(mahalla);
        });
    }

    private MahallaRecord change(String code, @Nullable String ifMatch, String what, Consumer<Mahalla> verb) {
        Mahalla mahalla = desk.locked(code);
        ETags.require(ifMatch, mahalla.version());
        desk.requireExisting(mahalla);
        if (registry.change(mahalla, verb)) {
            LOG.infof("mahalla %s %s, version %d", code, what, mahalla.version());
        }
        return desk.record(mahalla);
    }
}
