package uz.aloqa.appeals.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.contracts.AppealEscalated;

/** One step of the escalation: the level, the history and the event commit together or not at all. */
@ApplicationScoped
class EscalationService {

    private static final Logger LOG = Logger.getLogger(EscalationService.class);

    private final EscalationTable table;
    private final Chronicle chronicle;

    EscalationService(EscalationTable table, Chronicle chronicle) {
        this.table = table;
        this.chronicle = chronicle;
    }

    /** The appeals that have waited longest; how many there were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int escalateNext(Instant now, int most) {
        return tell(table.reachNext(now, most), now);
    }

    /** One appeal alone, after a batch with it has failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void escalateOne(UUID id, Instant now) {
        tell(table.reachOne(id, now), now);
    }

    private int tell(List<Reached> reached, Instant now) {
        if (reached.isEmpty()) {
            return 0;
        }
        Map<String, List<Senior>> seniors = table
                .seniors(reached.stream()
                        .map(Reached::mahallaCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .stream()
                .collect(Collectors.groupingBy(Senior::mahallaCode));
        chronicle.recordAll(
                reached.stream()
                        .map(appeal -> new Change(appeal.version(), event(appeal, seniors, now)))
                        .toList(),
                Actor.system());
        LOG.infof(
                "escalated appeals=%d levels=%s first=%s",
                reached.size(),
                reached.stream().collect(Collectors.groupingBy(Reached::level, Collectors.counting())),
                reached.getFirst().appealId());
        return reached.size();
    }

    private static AppealEscalated event(Reached appeal, Map<String, List<Senior>> seniors, Instant now) {
        List<UUID> hearing = appeal.mahallaCode() == null
                ? List.of()
                : seniors.getOrDefault(appeal.mahallaCode(), List.of()).stream()
                        .filter(senior -> !appeal.isAbout(senior))
                        .map(senior -> senior.executor().userId())
                        .distinct()
                        .toList();
        return new AppealEscalated(
                appeal.appealId(),
                appeal.number(),
                appeal.applicantId(),
                appeal.level(),
                appeal.department(),
                appeal.mahallaCode(),
                appeal.executorId(),
                hearing,
                appeal.dueAt(),
                now);
    }
}
