package uz.aloqa.appeals.routingplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.routingplan.DecisionsView.DecisionView;

/** Shows officers why an appeal went where it went. */
@ApplicationScoped
class DecisionService {

    private final AppealRepository appeals;
    private final DecisionLog log;
    private final Caller caller;

    DecisionService(AppealRepository appeals, DecisionLog log, Caller caller) {
        this.appeals = appeals;
        this.log = log;
        this.caller = caller;
    }

    @Transactional
    DecisionsView explain(UUID appealId) {
        appeals.get(appealId, caller.jurisdiction());
        return new DecisionsView(log.of(appealId).stream()
                .map(entry -> new DecisionView(
                        entry.version(),
                        entry.decidedAt(),
                        entry.planVersion(),
                        entry.reason(),
                        entry.steps(),
                        entry.steps().stream()
                                .map(step -> StepWords.of(step).in(caller.language()))
                                .toList()))
                .toList());
    }
}
