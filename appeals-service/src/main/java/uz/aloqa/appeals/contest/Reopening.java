package uz.aloqa.appeals.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.Registration;
import uz.aloqa.appeals.category.AppealCategories;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.deadline.DeadlineHistory;
import uz.aloqa.appeals.deadline.RegistrationDay;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.number.Serials;
import uz.aloqa.appeals.reference.AppealReferences;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.time.Ids;

/**
 * Takes a matter up again by registering it as a repeat (O‘RQ-445 article 3): an appeal of its own with a number, a clock and a
 * history, while the answered one stays what it was. It goes to the desk, where the head names who looks at it afresh: never the officer
 * whose answer is contested.
 */
@ApplicationScoped
class Reopening {

    private final AppealRepository appeals;
    private final AppealReferences references;
    private final AppealCategories categories;
    private final Serials serials;
    private final RegistrationDay registrationDay;
    private final Terms terms;
    private final DeadlineHistory deadlines;
    private final Chronicle chronicle;
    private final Ids ids;

    Reopening(
            AppealRepository appeals,
            AppealReferences references,
            AppealCategories categories,
            Serials serials,
            RegistrationDay registrationDay,
            Terms terms,
            DeadlineHistory deadlines,
            Chronicle chronicle,
            Ids ids) {
        this.appeals = appeals;
        this.references = references;
        this.categories = categories;
        this.serials = serials;
        this.registrationDay = registrationDay;
        this.terms = terms;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
        this.ids = ids;
    }

    /** Registers the repeat and gives its id. Belongs into the transaction of the decision. */
    UUID reopen(Appeal answered, Actor head, Instant now) {
        LocalDate registeredOn = registrationDay.of(now);
        Registration first = answered.registration();
        Appeal repeat = new Appeal(
                ids.next(),
                first.repeated(
                        answered.id(),
                        serials.next(first.districtSoato(), registeredOn).toString(),
                        now),
                answered.named()
                        .contesting(Objects.requireNonNull(answered.answer()).signedBy()),
                Deadline.of(terms.of(first.kind()), registeredOn));
        Change registered = repeat.register();
        Change given = repeat.route(new Routing(Executor.dutyDesk(), RoutingReason.ASSIGNED_BY_OFFICER), now);
        appeals.add(repeat, appeals.detailsOf(answered).of(repeat.id()));
        categories.carry(answered.id(), repeat.id());
        references.repeat(repeat.id(), answered.id(), now);
        chronicle.record(registered, head, null);
        chronicle.record(given, head, null);
        deadlines.add(repeat.id(), DeadlineHistory.Entry.ofLaw(registered.version(), repeat.deadline(), now));
        return repeat.id();
    }
}
