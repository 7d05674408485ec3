package uz.aloqa.appeals.incident.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.handling.Docket;
import uz.aloqa.appeals.incident.IncidentRefusals;
import uz.aloqa.appeals.incident.Joinings;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.time.Ids;

/** What officers tell all reporters of an incident: written once, carried on by {@link SpreadJob}. */
@ApplicationScoped
class UpdateService {

    private final Idempotency idempotency;
    private final Updates updates;
    private final Joinings joinings;
    private final AppealRepository appeals;
    private final Docket docket;
    private final Caller caller;
    private final Ids ids;

    UpdateService(
            Idempotency idempotency,
            Updates updates,
            Joinings joinings,
            AppealRepository appeals,
            Docket docket,
            Caller caller,
            Ids ids) {
        this.idempotency = idempotency;
        this.updates = updates;
        this.joinings = joinings;
        this.appeals = appeals;
        this.docket = docket;
        this.caller = caller;
        this.ids = ids;
    }

    /** What is kept of an answer: no second copy of the words. */
    record Written(UUID id) {}

    /** Writes an update, once per key. */
    @Transactional
    UpdateView write(UUID appealId, @Nullable String key, PostUpdate update) {
        Written written = idempotency.once(
                "post-update " + appealId,
                key,
                update,
                Written.class,
                () -> add(appealId, update.text().strip()));
        return updates.find(written.id()).orElseThrow();
    }

    /** A page of the updates of an incident, the newest first. */
    @Transactional
    Page<UpdateView> list(UUID appealId, @Nullable String cursor, int limit) {
        appeals.get(appealId, caller.jurisdiction());
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        List<UpdateView> rows = updates.of(appealId, before, limit + 1);
        return Page.of(rows, limit, update -> Cursor.encode(update.id()), update -> update);
    }

    private Written add(UUID appealId, String text) {
        // The thread decides the order, not the version that the officer has seen: like a message, it changes no state.
        Appeal appeal = docket.forExecutorOrDesk(appealId, "*");
        if (joinings.firstOf(appealId).isPresent()) {
            throw IncidentRefusals.joined();
        }
        UUID id = ids.next();
        updates.add(id, appeal.id(), caller.id(), docket.officerName(), text, docket.now());
        return new Written(id);
    }
}
