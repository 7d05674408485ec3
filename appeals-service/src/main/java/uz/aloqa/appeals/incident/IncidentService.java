package uz.aloqa.appeals.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.category.Categories;
import uz.aloqa.appeals.handling.Docket;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.AppealViews;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.appeals.routing.Places;
import uz.aloqa.contracts.JoinCause;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.time.Tashkent;

/** Hints at likely duplicates, and what officers do with them. */
@ApplicationScoped
class IncidentService {

    private final Similar similar;
    private final Joinings joinings;
    private final Places places;
    private final Categories categories;
    private final AppealRepository appeals;
    private final AppealViews views;
    private final Docket docket;
    private final Chronicle chronicle;
    private final Caller caller;
    private final EntityManager entities;
    private final Clock clock;

    IncidentService(
            Similar similar,
            Joinings joinings,
            Places places,
            Categories categories,
            AppealRepository appeals,
            AppealViews views,
            Docket docket,
            Chronicle chronicle,
            Caller caller,
            EntityManager entities,
            Clock clock) {
        this.similar = similar;
        this.joinings = joinings;
        this.places = places;
        this.categories = categories;
        this.appeals = appeals;
        this.views = views;
        this.docket = docket;
        this.chronicle = chronicle;
        this.caller = caller;
        this.entities = entities;
        this.clock = clock;
    }

    /** Open appeals near that may be about the same. */
    @Transactional
    SimilarView similar(SimilarAsked asked) {
        Place place = places.find(asked.mahallaCode(), asked.location(), asked.districtSoato());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
        return new SimilarView(
                similar.near(asked.text().strip(), place, asked.location(), asked.categoryId(), today).stream()
                        .map(match -> new SimilarView.Item(
                                match.id(),
                                categories
                                        .find(match.categoryId())
                                        .map(category -> category.name().in(caller.language()))
                                        .orElse(""),
                                match.mahallaCode(),
                                match.districtSoato(),
                                LocalDate.ofInstant(match.filedAt(), Tashkent.ZONE),
                                match.status(),
                                Math.round(match.similarity() * 100) / 100.0))
                        .toList());
    }

    /** Considers an appeal together with another one. */
    @Transactional
    AppealView join(UUID id, @Nullable String ifMatch, Joining joining) {
        if (id.equals(joining.firstId())) {
            throw IncidentRefusals.notJoinable("/firstId");
        }
        // Both are locked, always in the same order: two officers who join them crosswise don't wait for each other for
        // ever.
        if (id.compareTo(joining.firstId()) < 0) {
            docket.forDesk(id, ifMatch);
        }
        Appeal first = appeals.lock(joining.firstId(), caller.jurisdiction());
        Appeal appeal = docket.forDesk(id, ifMatch);
        if (joinings.firstOf(id).isPresent()) {
            throw IncidentRefusals.joined();
        }
        boolean fits = joinings.reporters(id) == 0
                && appeal.named().isNobody()
                && appeal.department().equals(first.department())
                && joinings.holdToJoin(first.id());
        if (!fits) {
            throw IncidentRefusals.notJoinable("/firstId");
        }
        chronicle.record(
                appeal.joinTo(first, JoinCause.OFFICER, docket.callerId(), docket.now()),
                docket.officer(),
                joining.note());
        joinings.join(id, first.id(), JoinCause.OFFICER, docket.callerId(), docket.now());
        return views.of(appeal);
    }

    /** Considers an appeal by itself again. */
    @Transactional
    AppealView split(UUID id, @Nullable String ifMatch, Splitting splitting) {
        Appeal appeal = docket.forDesk(id, ifMatch);
        UUID first = joinings.firstOf(id).orElseThrow(IncidentRefusals::notJoined);
        chronicle.record(
                appeal.splitFrom(appeals.known(first), docket.callerId(), docket.now()),
                docket.officer(),
                splitting.note());
        joinings.split(id);
        return views.of(appeal);
    }

    /** The incident that an appeal belongs to. */
    @Transactional
    IncidentView incident(UUID id) {
        Appeal appeal = appeals.get(id, caller.jurisdiction());
        UUID first = joinings.firstOf(id).orElse(id);
        return new IncidentView(
                first,
                first.equals(id) ? appeal.number() : appeals.known(first).number(),
                !first.equals(id),
                joinings.reporters(first));
    }

    /** A page of the appeals that are joined to one, as far as the caller may see them, the newest first. */
    @Transactional
    Page<ReporterView> reporters(UUID id, @Nullable String cursor, int limit) {
        appeals.get(id, caller.jurisdiction());
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        Jurisdiction jurisdiction = caller.jurisdiction();
        Query query = entities.createNativeQuery(
                "select a.id, a.number, a.status, j.cause, j.joined_at from appeal_joining j"
                        + " join appeal a on a.id = j.child_id where j.parent_id = :first and "
                        + (before == null ? "" : "a.id < :before and ")
                        + jurisdiction.predicate() + " order by a.id desc limit :limit",
                Tuple.class);
        query.setParameter("first", id);
        if (before != null) {
            query.setParameter("before", before);
        }
        query.setParameter("limit", limit + 1);
        jurisdiction.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
        List<Tuple> rows = query.getResultList();
        return Page.of(
                rows.stream().map(IncidentService::reporter).toList(),
                limit,
                reporter -> Cursor.encode(reporter.appealId()),
                reporter -> reporter);
    }

    private static ReporterView reporter(Tuple row) {
        return new ReporterView(
                row.get("id", UUID.class),
                row.get("number", String.class),
                AppealStatus.valueOf(row.get("status", String.class)),
                JoinCause.valueOf(row.get("cause", String.class)),
                row.get("joined_at", Instant.class));
    }
}
