package uz.aloqa.mahalla.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.EffectiveDay;
import uz.aloqa.mahalla.registry.Jurisdiction;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.time.Ids;

/** Commands of registrars on law-and-order points. */
@ApplicationScoped
class PointUpkeepService {

    private static final Logger LOG = Logger.getLogger(PointUpkeepService.class);

    private final PointRepository points;
    private final RegistryService registry;
    private final Jurisdiction jurisdiction;
    private final Ids ids;
    private final Clock clock;

    PointUpkeepService(
            PointRepository points, RegistryService registry, Jurisdiction jurisdiction, Ids ids, Clock clock) {
        this.points = points;
        this.registry = registry;
        this.jurisdiction = jurisdiction;
        this.ids = ids;
        this.clock = clock;
    }

    Page<PointRecord> page(Optional<Cursor> after, int limit) {
        return Page.of(
                points.keptBy(jurisdiction.prefix(), after.map(last -> last.uuid(0)), limit + 1),
                limit,
                last -> Cursor.encode(last.id()),
                PointRecord::of);
    }

    @Transactional
    PointRecord get(UUID id) {
        return PointRecord.of(find(id, LockModeType.NONE));
    }

    @Transactional
    PointRecord create(PointDraft draft) {
        jurisdiction.require(draft.districtSoato());
        LawAndOrderPoint point = new LawAndOrderPoint(
                ids.next(),
                draft.districtSoato(),
                draft.facts(),
                EffectiveDay.of(draft.effectiveOn(), LocalDate.now(clock)),
                false);
        registry.add(List.of(point));
        LOG.infof("law-and-order point %s created in %s", point.id(), point.districtSoato());
        return PointRecord.of(point);
    }

    @Transactional
    PointRecord change(UUID id, @Nullable String ifMatch, PointDraft draft) {
        LawAndOrderPoint point = find(id, LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, point.version());
        if (!point.districtSoato().equals(draft.districtSoato())) {
            throw new Conflict(
                    "district-fixed",
                    Text.of(
                            "Maskan boshqa tumanga oʻtmaydi.",
                            "Маскан бошқа туманга ўтмайди.",
                            "Пункт не переходит в другой район.",
                            "A point stays in its district."));
        }
        LocalDate day = EffectiveDay.of(draft.effectiveOn(), LocalDate.now(clock));
        if (registry.change(point, changing -> changing.change(draft.facts(), day))) {
            LOG.infof("law-and-order point %s changed, version %d", id, point.version());
        }
        return PointRecord.of(point);
    }

    private LawAndOrderPoint find(UUID id, LockModeType lock) {
        LawAndOrderPoint point = points.findById(id, lock);
        if (point == null || !jurisdiction.covers(point.districtSoato())) {
            throw PointRepository.unknown();
        }
        return point;
    }
}
