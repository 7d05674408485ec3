package uz.aloqa.notification.announcement.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.ContentJson;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.dispatch.DispatchService;

/**
 * Turns an audience into members of a dispatch: one statement, one transaction. A replica that dies in the middle leaves
 * nothing behind, and the next one begins anew.
 */
@ApplicationScoped
public class GatheringService {

    private static final Logger LOG = Logger.getLogger(GatheringService.class);

    private record Waiting(UUID id, String kind, UUID announcement, String content) {}

    private final Database database;
    private final ContentJson json;
    private final PlaceResolver places;
    private final DispatchService dispatches;

    GatheringService(Database database, ContentJson json, PlaceResolver places, DispatchService dispatches) {
        this.database = database;
        this.json = json;
        this.places = places;
        this.dispatches = dispatches;
    }

    /** Gathers the most urgent dispatch that waits; false when none does. */
    @Transactional
    public boolean gatherNext() {
        Optional<Waiting> next = database
                .list(
                        """
                        select d.id, d.kind, d.announcement_id, (
                            select r.content from announcement_revision r
                            where r.announcement_id = d.announcement_id and r.published_at <= d.created_at
                            order by r.revision desc limit 1)
                        from dispatch d where d.state = 'GATHERING' and exists (
                            select from announcement a where a.id = d.announcement_id)
                        order by d.lane, d.created_at limit 1
                        for update of d skip locked
                        """,
                        row -> new Waiting(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getString(4)))
                .stream()
                .findFirst();
        next.ifPresent(this::gather);
        return next.isPresent();
    }

    private void gather(Waiting dispatch) {
        int members = dispatch.kind().equals("CANCELLATION")
                ? thoseWhoHeard(dispatch)
                : people(dispatch, json.require(dispatch.content()));
        dispatches.run(dispatch.id());
        LOG.infof("announcement %s goes to %d people (dispatch %s)", dispatch.announcement(), members, dispatch.id());
    }

    private int people(Waiting dispatch, Content content) {
        People people = People.of(
                content.audience(),
                places.resolve(content.audience()),
                content.kind(),
                content.danger() == null ? null : content.danger().severity());
        return database.change(
                people.sql() + "insert into dispatch_member (dispatch_id, user_id) select ?, user_id from member",
                people.arguments(dispatch.id()));
    }

    private int thoseWhoHeard(Waiting dispatch) {
        return database.change("""
                insert into dispatch_member (dispatch_id, user_id)
                select distinct ?::uuid, m.user_id
                from dispatch d
                join dispatch_chunk c on c.dispatch_id = d.id and c.state = 'DONE'
                join dispatch_member m on m.dispatch_id = d.id and m.user_id between c.first_user and c.last_user
                where d.announcement_id = ? and d.kind <> 'CANCELLATION'
                """, dispatch.id(), dispatch.announcement());
    }
}
