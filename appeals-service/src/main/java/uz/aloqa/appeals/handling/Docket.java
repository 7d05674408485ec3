package uz.aloqa.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.time.Tashkent;

/**
 * Hands an appeal out for a command: locked within the caller's jurisdiction, to those only who may give such a command, at the
 * version they have seen. Belongs into the transaction of the command.
 */
@ApplicationScoped
public class Docket {

    private final AppealRepository appeals;
    private final Registry registry;
    private final Caller caller;
    private final Clock clock;

    Docket(AppealRepository appeals, Registry registry, Caller caller, Clock clock) {
        this.appeals = appeals;
        this.registry = registry;
        this.caller = caller;
        this.clock = clock;
    }

    /** For whoever sees it; what follows decides who may. */
    public Appeal forAnybody(UUID id, @Nullable String ifMatch) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        ETags.require(ifMatch, appeal.version());
        return appeal;
    }

    /** For the applicant. */
    public Appeal forApplicant(UUID id, @Nullable String ifMatch) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        if (!isApplicant(appeal)) {
            throw HandlingRefusals.notTheApplicant();
        }
        ETags.require(ifMatch, appeal.version());
        return appeal;
    }

    /** For the executor: the inspector, or a duty officer or the head while it is at the desk. */
    public Appeal forExecutor(UUID id, @Nullable String ifMatch) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        if (!isExecutor(appeal)) {
            throw HandlingRefusals.notTheExecutor(appeal.executor().kind() == ExecutorKind.DUTY_DESK);
        }
        ETags.require(ifMatch, appeal.version());
        return appeal;
    }

    /** For the executor and for the desk of the department in charge. */
    public Appeal forExecutorOrDesk(UUID id, @Nullable String ifMatch) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        if (!isExecutor(appeal) && !isDesk(appeal)) {
            throw HandlingRefusals.notTheExecutor(appeal.executor().kind() == ExecutorKind.DUTY_DESK);
        }
        ETags.require(ifMatch, appeal.version());
        return appeal;
    }

    /** For the desk of the department in charge. */
    public Appeal forDesk(UUID id, @Nullable String ifMatch) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        if (!isDesk(appeal)) {
            throw HandlingRefusals.notTheDesk();
        }
        ETags.require(ifMatch, appeal.version());
        return appeal;
    }

    /** For whoever leads the department in charge: the head of a district, the main department of a region. */
    public Appeal forHead(UUID id, @Nullable String ifMatch) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        if (!caller.leads(appeal.department())) {
            throw HandlingRefusals.notTheHead();
        }
        ETags.require(ifMatch, appeal.version());
        return appeal;
    }

    /** Whether the caller filed it. */
    public boolean isApplicant(Appeal appeal) {
        return caller.id().equals(appeal.applicantId());
    }

    /** Whether the caller works at the desk of the department in charge. */
    public boolean isDesk(Appeal appeal) {
        return caller.worksAtDeskOf(appeal.department());
    }

    private boolean isExecutor(Appeal appeal) {
        return switch (appeal.executor().kind()) {
            case INSPECTOR -> caller.id().equals(appeal.executor().userId());
            case DUTY_DESK -> isDesk(appeal);
        };
    }

    /** The caller's account. */
    public UUID callerId() {
        return caller.id();
    }

    /** The caller as an officer. */
    public Actor officer() {
        return Actor.officer(caller.id(), officerName());
    }

    /** The caller as that appeal knows them: its applicant, or an officer. */
    public Actor actorOn(Appeal appeal) {
        return isApplicant(appeal) ? Actor.applicant(caller.id()) : officer();
    }

    /** The caller's public name as an officer. */
    public String officerName() {
        return registry.inspectorOf(caller.id()).map(Inspector::fullName).orElseGet(caller::name);
    }

    /** Now, to the microsecond that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in Tashkent. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
    }
}
