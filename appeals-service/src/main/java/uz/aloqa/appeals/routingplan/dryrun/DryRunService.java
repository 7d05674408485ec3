package uz.aloqa.appeals.routingplan.dryrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.appeals.routingplan.Decision;
import uz.aloqa.appeals.routingplan.Decisions;
import uz.aloqa.appeals.routingplan.PlanService;
import uz.aloqa.appeals.routingplan.Plans;
import uz.aloqa.appeals.routingplan.dryrun.DryRunView.Difference;
import uz.aloqa.appeals.routingplan.dryrun.DryRunView.Share;
import uz.aloqa.appeals.routingplan.dryrun.DryRunView.Target;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Tries a plan over past appeals. It only reads: the very code that routes decides, and nothing is kept of it. */
@ApplicationScoped
class DryRunService {

    private static final int MOST_APPEALS = 5_000;
    private static final int SHOWN = 100;
    private static final Text TOO_LARGE = Text.of(
            "Bu davrda %d tadan ortiq murojaat bor; qisqaroq davrni tanlang.",
            "Бу даврда %d тадан ортиқ мурожаат бор; қисқароқ даврни танланг.",
            "За этот период больше %d обращений; выберите период короче.",
            "There are more than %d appeals in this period; choose a shorter one.");

    private final PlanService service;
    private final Plans plans;
    private final Decisions decisions;
    private final PastAppeals past;
    private final Registry registry;
    private final Caller caller;

    DryRunService(
            PlanService service, Plans plans, Decisions decisions, PastAppeals past, Registry registry, Caller caller) {
        this.service = service;
        this.plans = plans;
        this.decisions = decisions;
        this.past = past;
        this.registry = registry;
        this.caller = caller;
    }

    /** Who would have got what. */
    @Transactional
    DryRunView run(String districtSoato, DryRun wanted) {
        service.requireOwn(districtSoato);
        service.check(districtSoato, wanted.plan());
        List<PastAppeals.Filed> appeals =
                past.of(districtSoato, wanted.from(), wanted.to(), MOST_APPEALS + 1, caller.jurisdiction());
        if (appeals.size() > MOST_APPEALS) {
            throw new RuleViolation("dry-run-too-large", TOO_LARGE.with(MOST_APPEALS));
        }
        Plans.Versioned now = plans.of(districtSoato);
        Plans.Versioned proposed = new Plans.Versioned(now.version(), wanted.plan());
        Map<Executor, int[]> shares = new LinkedHashMap<>();
        List<Difference> differences = new ArrayList<>();
        int changed = 0;
        for (PastAppeals.Filed appeal : appeals) {
            Decision before = decide(districtSoato, appeal, now);
            Decision after = decide(districtSoato, appeal, proposed);
            Executor had = before.routing().executor();
            Executor gets = after.routing().executor();
            shares.computeIfAbsent(had, nobody -> new int[2])[0]++;
            shares.computeIfAbsent(gets, nobody -> new int[2])[1]++;
            if (!had.isSameAs(gets)) {
                changed++;
                if (differences.size() < SHOWN) {
                    differences.add(new Difference(
                            appeal.id(),
                            appeal.number(),
                            target(had),
                            before.routing().reason(),
                            target(gets),
                            after.routing().reason()));
                }
            }
        }
        List<Share> executors = shares.entrySet().stream()
                .map(share -> new Share(target(share.getKey()), share.getValue()[0], share.getValue()[1]))
                .sorted(Comparator.comparingInt(Share::after).reversed())
                .toList();
        return new DryRunView(now.version(), appeals.size(), changed, executors, differences);
    }

    private Decision decide(String districtSoato, PastAppeals.Filed appeal, Plans.Versioned plan) {
        return decisions.decide(
                new Place(
                        districtSoato,
                        appeal.mahallaCode() == null
                                ? null
                                : registry.mahalla(appeal.mahallaCode()).orElse(null)),
                appeal.named(),
                appeal.categoryId(),
                appeal.filedAt(),
                plan);
    }

    private Target target(Executor executor) {
        return new Target(executor.kind(), executor.inspectorId(), name(executor));
    }

    private @Nullable String name(Executor executor) {
        return executor.inspectorId() == null
                ? null
                : registry.inspector(executor.inspectorId())
                        .map(Inspector::fullName)
                        .orElse(null);
    }
}
