package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** Finds the dialogues that wait for the caller, on either side, within what they may see. */
@ApplicationScoped
class MyDialogueService {

    private static final String AS_APPLICANT = "a.applicant_id = :caller";
    private static final String AS_OFFICER = """
            a.applicant_id <> :caller and (a.executor_user_id = :caller
              or (a.executor_kind = 'DUTY_DESK' and a.department_soato = :desk))""";
    private static final String FOUND = """
            from dialogue d join appeal a on a.id = d.appeal_id
            cross join lateral (select case when %s then d.applicant_unread else d.officer_unread end as unread,
                                       case when %s then 'APPLICANT' else 'OFFICER' end as side) me
            where ((%s) or (%s)) and\s""".formatted(AS_APPLICANT, AS_APPLICANT, AS_APPLICANT, AS_OFFICER);
    private static final String LIST = """
            select a.id as id, a.number as number, me.unread as unread, d.last_message_at as last_message_at,
                   d.waits_for as waits_for, d.reply_by as reply_by, d.reply_overdue as reply_overdue
            """;

    private final EntityManager entities;
    private final Caller caller;

    MyDialogueService(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** A page, the newest appeal first. */
    @Transactional
    Page<MyDialogue> list(@Nullable String cursor, int limit) {
        UUID before = Cursor.decode(cursor, 1).map(after -> after.uuid(0)).orElse(null);
        Jurisdiction jurisdiction = caller.jurisdiction();
        Query query = query(
                LIST + FOUND + jurisdiction.predicate() + " and (me.unread > 0 or d.waits_for = me.side)"
                        + (before == null ? "" : " and a.id < :before") + " order by a.id desc limit :limit",
                jurisdiction);
        if (before != null) {
            query.setParameter("before", before);
        }
        query.setParameter("limit", limit + 1);
        List<MyDialogue> rows =
                tuples(query).stream().map(MyDialogueService::read).toList();
        return Page.of(rows, limit, dialogue -> Cursor.encode(dialogue.appealId()), dialogue -> dialogue);
    }

    /** Unread messages in all of them. */
    @Transactional
    MyDialogue.Unread count() {
        Jurisdiction jurisdiction = caller.jurisdiction();
        Tuple counts = tuples(query(
                        "select coalesce(sum(me.unread), 0) as messages, count(*) as dialogues " + FOUND
                                + jurisdiction.predicate() + " and me.unread > 0",
                        jurisdiction))
                .getFirst();
        return new MyDialogue.Unread(
                counts.get("messages", Number.class).longValue(),
                counts.get("dialogues", Number.class).longValue());
    }

    private Query query(String sql, Jurisdiction jurisdiction) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        jurisdiction.parameters().forEach(query::setParameter);
        query.setParameter("caller", caller.id());
        query.setParameter("desk", caller.desk().orElse(""));
        return query;
    }

    private static MyDialogue read(Tuple row) {
        String waitsFor = row.get("waits_for", String.class);
        return new MyDialogue(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("unread", Integer.class),
                row.get("last_message_at", Instant.class),
                waitsFor == null ? null : AuthorKind.valueOf(waitsFor),
                row.get("reply_by", Instant.class),
                row.get("reply_overdue", Boolean.class));
    }

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
