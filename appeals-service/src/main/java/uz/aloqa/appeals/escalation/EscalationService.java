package uz.aloqa.appeals.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final IncidentTable incidents;
    private final Chronicle chronicle;

    EscalationService(EscalationTable table, IncidentTable incidents, Chronicle chronicle) {
        this.table = table;
        this.incidents = incidents;
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

    /**
     * Members of an incident that have reached a level. Whoever hears of several of them hears of one: of the first appeal
     * where the same people hear of it, else of the joined one with the earliest term.
     *
     * @return how many there were; 0 when somebody else is at the incident
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int escalateIncident(UUID firstId, Instant now, int most) {
        Optional<Member> first = incidents.lockFirst(firstId, now);
        List<Member> due = first.isEmpty() ? List.of() : incidents.lockDue(firstId, now, most);
        List<Reached> told = new ArrayList<>();
        due.stream().filter(Member::alone).forEach(member -> told.addAll(table.reachOne(member.id(), now)));
        due.stream()
                .filter(member -> !member.alone())
                .collect(Collectors.groupingBy(Member::hearers))
                .forEach((hearers, members) -> told.addAll(
                        speak(speaker(first.orElseThrow(), hearers, members.getFirst(), now), members, now)));
        tell(told, now);
        return due.size();
    }

    private Member speaker(Member first, Hearers hearers, Member earliestDue, Instant now) {
        return first.speaksFor(hearers)
                ? first
                : incidents.lockSpeaker(first.id(), hearers, now).orElse(earliestDue);
    }

    /** Tells the highest level of the members as the speaker's, unless that was told already; with the earliest term. */
    private List<Reached> speak(Member speaker, List<Member> members, Instant now) {
        int level = members.stream().mapToInt(Member::reached).max().orElseThrow();
        Instant earliest = members.stream()
                .filter(member -> member.reached() == level)
                .map(Member::dueAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Reached> told = speaker.told() < level
                ? table.raise(speaker.id(), level, now).stream()
                        .map(reached -> reached.dueAt(earliest))
                        .toList()
                : List.of();
        List<UUID> others = members.stream()
                .map(Member::id)
                .filter(id -> !id.equals(speaker.id()))
                .toList();
        incidents.spokenFor(others, speaker.id(), now);
        return told;
    }

    /** Lets those come due again for whom an appeal had spoken that has ended; how many they were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int tellAnew(UUID speaker, Instant now, int most) {
        int some = incidents.tellAnew(speaker, now, most);
        if (some == 0) {
            incidents.strikeOff(speaker);
        }
        return some;
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
