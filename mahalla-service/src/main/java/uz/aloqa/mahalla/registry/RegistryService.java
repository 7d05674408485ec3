package uz.aloqa.mahalla.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/**
 * The only way into the registry: a row is stored and its whole state announced on {@code registry.v1} in one
 * transaction, the row first, so that its lock puts the announcements of one entity in the order of its versions.
 */
@ApplicationScoped
public class RegistryService {

    private static final Logger LOG = Logger.getLogger(RegistryService.class);
    private static final int FETCHED_AT_ONCE = 200;

    private final EntityManager rows;
    private final Outbox outbox;

    RegistryService(EntityManager rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Adds new rows; later ones may refer to earlier ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<? extends RegistryRow> added) {
        added.forEach(rows::persist);
        rows.flush();
        added.forEach(row -> outbox.append(eventOf(row)));
    }

    /**
     * Changes a row that the caller has locked. A change that leaves everything as it was isn't announced.
     *
     * @return whether anything changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends RegistryRow> boolean change(T row, Consumer<T> verb) {
        long before = row.version();
        verb.accept(row);
        rows.flush();
        if (row.version() == before) {
            return false;
        }
        outbox.append(eventOf(row));
        return true;
    }

    /** Announces rows that the caller has stored past {@link #add}, such as with a statement that names conflicts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(RegistryRow stored) {
        outbox.append(eventOf(stored));
    }

    /**
     * Announces rows that a statement has changed past the entities; it has locked them and raised their versions.
     *
     * @param type of the rows
     * @param ids their keys, a few hundred at a time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends RegistryRow> void announceAll(Class<T> type, List<?> ids) {
        List<T> changed = rows.createQuery(
                        "select e from " + type.getSimpleName() + " e where id(e) in :ids order by id(e)", type)
                .setParameter("ids", ids)
                .getResultList();
        outbox.appendAll(changed.stream().map(RegistryService::eventOf).toList());
        changed.forEach(rows::detach);
    }

    /**
     * Announces the state of every row once more, for a new consumer whose topic has been lost.
     *
     * @return how many rows
     */
    @Transactional
    public int announceEverything() {
        int announced = 0;
        for (EntityType<?> type : rows.getMetamodel().getEntities()) {
            if (RegistryRow.class.isAssignableFrom(type.getJavaType())) {
                announced += announceAll(type.getJavaType().asSubclass(RegistryRow.class));
            }
        }
        LOG.infof("%d rows of the registry announced again", announced);
        return announced;
    }

    /** Locked against changes until the commit: an old state must not follow a newer one onto the topic. */
    private <T extends RegistryRow> int announceAll(Class<T> type) {
        int announced = 0;
        for (List<T> some = after(null, type);
                !some.isEmpty();
                some = after(some.getLast().id(), type)) {
            some.forEach(row -> outbox.appendAgain(eventOf(row)));
            some.forEach(rows::detach);
            announced += some.size();
        }
        return announced;
    }

    private <T extends RegistryRow> List<T> after(@Nullable Object last, Class<T> type) {
        TypedQuery<T> some = rows.createQuery(
                        "select e from " + type.getSimpleName() + " e" + (last == null ? "" : " where id(e) > :last")
                                + " order by id(e)",
                        type)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setMaxResults(FETCHED_AT_ONCE);
        if (last != null) {
            some.setParameter("last", last);
        }
        return some.getResultList();
    }

    private static OutboxEvent eventOf(RegistryRow row) {
        RegistryEntity state = row.state();
        return new OutboxEvent(
                Topics.REGISTRY_V1,
                state.key(),
                state.aggregateId(),
                state.version(),
                EventTypes.of(state),
                EventJson.write(state));
    }
}
