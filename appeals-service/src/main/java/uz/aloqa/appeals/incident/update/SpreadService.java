package uz.aloqa.appeals.incident.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.dialogue.OfficersWord;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.incident.Joinings;

/** Carries words and answers to the joined appeals, some at a time: a thousand rows are never locked at once. */
@ApplicationScoped
class SpreadService {

    private static final Logger LOG = Logger.getLogger(SpreadService.class);

    private final Updates updates;
    private final Joinings joinings;
    private final AppealRepository appeals;
    private final OfficersWord word;
    private final Chronicle chronicle;
    private final Clock clock;

    SpreadService(
            Updates updates,
            Joinings joinings,
            AppealRepository appeals,
            OfficersWord word,
            Chronicle chronicle,
            Clock clock) {
        this.updates = updates;
        this.joinings = joinings;
        this.appeals = appeals;
        this.word = word;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Takes an update to the next threads; how many they were. Who is reached and the note of it commit together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int spread(UUID updateId, int most) {
        Optional<Updates.Unfinished> claimed = updates.claim(updateId);
        if (claimed.isEmpty()) {
            return 0;
        }
        Updates.Unfinished update = claimed.get();
        List<UUID> next = updates.lockNext(updateId, most);
        for (UUID appealId : next) {
            Appeal appeal = appeals.known(appealId);
            int seq = word.say(appeal, update.authorId(), update.authorName(), update.text(), now());
            updates.reached(updateId, appealId, seq);
        }
        if (next.size() < most) {
            updates.finish(updateId, now());
        }
        LOG.infof("update=%s of appeal=%s reached %d threads", updateId, update.parentId(), next.size());
        return next.size();
    }

    /** Answers a joined appeal as its first one was answered (O‘RQ-445 article 25), unless it has ended by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void answer(UUID childId) {
        Appeal child = appeals.lockKnown(childId);
        Optional<Appeal> first = joinings.firstOf(childId).map(appeals::known);
        Answer given = first.map(Appeal::answer).orElse(null);
        if (given == null) {
            return;
        }
        if (child.status().isOpen() && !child.named().isAccount(given.signedBy())) {
            Answer same = new Answer(given.outcome(), given.text(), given.signedBy(), given.signerName(), now());
            chronicle.record(
                    child.answer(same, first.get().answerPoints()),
                    Actor.officer(given.signedBy(), given.signerName()),
                    null);
        }
        joinings.settle(childId, now());
    }

    /** Lets a joined appeal wait no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void leave(UUID childId) {
        joinings.settle(childId, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
