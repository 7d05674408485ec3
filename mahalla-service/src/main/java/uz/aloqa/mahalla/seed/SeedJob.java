package uz.aloqa.mahalla.seed;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.registry.RegistryRow;
import uz.aloqa.mahalla.registry.RegistryService;

/**
 * Fills the registry at every start with what is missing of the seed; what is there stays as registrars left it. One
 * transaction under a lock, so that replicas that start together load it once.
 */
@ApplicationScoped
class SeedJob {

    private static final Logger LOG = Logger.getLogger(SeedJob.class);

    /** Key of the advisory lock: "seed" in ASCII. */
    private static final long LOCK = 0x73656564;

    private final EntityManager rows;
    private final RegistryService registry;
    private final SeedFiles files;
    private final boolean demoData;

    SeedJob(
            EntityManager rows,
            RegistryService registry,
            SeedFiles files,
            @ConfigProperty(name = "aloqa.demo-data") boolean demoData) {
        this.rows = rows;
        this.registry = registry;
        this.files = files;
        this.demoData = demoData;
    }

    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        load();
    }

    /** Adds what is missing and says how many rows that were. */
    @Transactional
    int load() {
        rows.createNativeQuery("select pg_advisory_xact_lock(:key)", Object.class)
                .setParameter("key", LOCK)
                .getSingleResult();
        int added = addMissing(files.regions()) + addMissing(files.districts());
        if (demoData) {
            added += addMissing(files.demoPoints()) + addMissing(files.demoMahallas());
            files.demoMergers().forEach(this::merge);
            added += addMissing(files.demoInspectors())
                    + addMissing(files.demoAssignments())
                    + addMissing(files.demoSeven());
        }
        LOG.infof("seed: %d rows added%s", added, demoData ? ", demo data included" : "");
        return added;
    }

    /** Merges what is still as it was entered. */
    private void merge(DemoDrafts.Merger merger) {
        Mahalla into = rows.find(Mahalla.class, merger.into());
        List<Mahalla> ending = merger.mahallas().stream()
                .map(code -> rows.find(Mahalla.class, code))
                .toList();
        if (Stream.concat(ending.stream(), Stream.of(into)).anyMatch(mahalla -> mahalla.version() > 1)) {
            return;
        }
        List<Geometry> shapes = Stream.concat(Stream.of(into), ending.stream())
                .map(Mahalla::boundary)
                .filter(Objects::nonNull)
                .map(Boundary::shape)
                .toList();
        ending.forEach(mahalla -> registry.change(
                mahalla, last -> last.passInto(SuccessionKind.MERGED, List.of(merger.into()), merger.effectiveOn())));
        registry.change(into, going -> {
            going.redraw(Boundary.around(OverlayNGRobust.union(shapes)), merger.effectiveOn());
            going.document(going.stir(), merger.decision(), merger.effectiveOn());
        });
    }

    private int addMissing(List<? extends RegistryRow> seed) {
        String entity = seed.getFirst().getClass().getSimpleName();
        Set<Object> present = new HashSet<>(rows.createQuery("select id(e) from " + entity + " e", Object.class)
                .getResultList());
        List<? extends RegistryRow> missing =
                seed.stream().filter(row -> !present.contains(row.id())).toList();
        registry.add(missing);
        return missing.size();
    }
}
