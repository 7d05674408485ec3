package uz.aloqa.appeals.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.contracts.JoinCause;
import uz.aloqa.platform.time.Tashkent;

/**
 * Duplicates of a filing (O‘RQ-445 article 25): what the same person has filed already is joined to the first one while that
 * is under consideration, and after its answer the applicant is told. By itself the platform holds only that for the same which
 * was filed under the same subject, in the same place, in nearly the same words; whatever needs judgement an officer joins.
 */
@ApplicationScoped
public class Duplicates {

    private static final double SAME = 0.8;

    private final Similar similar;
    private final Joinings joinings;
    private final AppealRepository appeals;
    private final Chronicle chronicle;

    Duplicates(Similar similar, Joinings joinings, AppealRepository appeals, Chronicle chronicle) {
        this.similar = similar;
        this.joinings = joinings;
        this.appeals = appeals;
        this.chronicle = chronicle;
    }

    /**
     * Looks at an appeal just filed; belongs into the transaction of the filing.
     *
     * @param appeal registered and routed
     * @param place where it belongs
     * @param joins the incident that its applicant wants to join, if any
     * @param categoryId its subject, if it has one
     */
    public void look(Appeal appeal, Place place, @Nullable UUID joins, @Nullable UUID categoryId, Instant now) {
        if (joins != null) {
            joinAsReporter(appeal, joins, now);
        } else if (categoryId != null && appeal.named().isNobody()) {
            compareWithOwn(appeal, place, categoryId, now);
        }
    }

    private void joinAsReporter(Appeal appeal, UUID wanted, Instant now) {
        UUID first = joinings.firstOf(wanted).orElse(wanted);
        if (!appeal.named().isNobody() || !joinings.isShared(first) || !joinings.holdToJoin(first)) {
            throw IncidentRefusals.notJoinable("/joins");
        }
        join(appeal, first, JoinCause.REPORTER, now);
    }

    private void compareWithOwn(Appeal appeal, Place place, UUID categoryId, Instant now) {
        List<Similar.Match> same = similar
                .own(
                        appeal.registration().text(),
                        appeal.applicantId(),
                        appeal.id(),
                        categoryId,
                        place,
                        LocalDate.ofInstant(now, Tashkent.ZONE))
                .stream()
                .filter(match -> match.similarity() >= SAME)
                .toList();
        Optional<UUID> open = same.stream()
                .filter(match -> match.status().isOpen())
                .map(match -> joinings.firstOf(match.id()).orElse(match.id()))
                .findFirst()
                .filter(joinings::holdToJoin);
        if (open.isPresent()) {
            join(appeal, open.get(), JoinCause.SAME_PERSON, now);
            return;
        }
        same.stream()
                .filter(match -> match.status() == AppealStatus.ANSWERED)
                .reduce((earlier, later) -> later)
                .map(match -> appeals.known(match.id()))
                .ifPresent(answered -> chronicle.record(appeal.repeatsAnswered(answered, now), Actor.system(), null));
    }

    private void join(Appeal appeal, UUID first, JoinCause cause, Instant now) {
        chronicle.record(
                appeal.joinTo(appeals.known(first), cause, null, now),
                cause == JoinCause.REPORTER ? Actor.applicant(appeal.applicantId()) : Actor.system(),
                null);
        joinings.join(appeal.id(), first, cause, null, now);
    }
}
