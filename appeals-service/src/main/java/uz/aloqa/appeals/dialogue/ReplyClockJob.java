package uz.aloqa.appeals.dialogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.contracts.ReplyOverdue;
import uz.aloqa.contracts.ReplyReminderDue;

/**
 * Reminds of a reply that an officer waits for, and marks it when its time has passed. What comes next stands in the row of
 * the dialogue (ADR 0014); the appeal is locked first, like by every command, and then the row is looked at again.
 */
@ApplicationScoped
class ReplyClockJob {

    private static final int AT_ONCE = 50;

    private final Dialogues dialogues;
    private final AppealRepository appeals;
    private final Chronicle chronicle;
    private final Clock clock;

    ReplyClockJob(Dialogues dialogues, AppealRepository appeals, Chronicle chronicle, Clock clock) {
        this.dialogues = dialogues;
        this.appeals = appeals;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @Scheduled(
            every = "{aloqa.appeals.dialogue.look-for-overdue}",
            identity = "dialogue-replies",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> due;
        do {
            due = dialogues.due(now, AT_ONCE);
            due.forEach(appealId -> QuarkusTransaction.requiringNew().run(() -> look(appealId, now)));
        } while (due.size() == AT_ONCE);
    }

    private void look(UUID appealId, Instant now) {
        Appeal appeal = appeals.lockKnown(appealId);
        dialogues.due(appealId, now).ifPresent(marks -> {
            Instant replyBy = Objects.requireNonNull(marks.replyBy());
            int seq = Objects.requireNonNull(marks.askedSeq());
            if (!appeal.status().isOpen()) {
                dialogues.stopWaiting(appealId);
            } else if (now.isBefore(replyBy)) {
                dialogues.reminded(appealId);
                chronicle.record(appeal.tell(reminder(appeal, seq, replyBy, now)), Actor.system(), null);
            } else {
                dialogues.overdue(appealId);
                chronicle.record(appeal.tell(overdue(appeal, seq, replyBy, now)), Actor.system(), null);
            }
        });
    }

    private static ReplyReminderDue reminder(Appeal appeal, int seq, Instant replyBy, Instant now) {
        return new ReplyReminderDue(
                appeal.id(), appeal.number(), seq, appeal.applicantId(), appeal.department(), replyBy, now);
    }

    private static ReplyOverdue overdue(Appeal appeal, int seq, Instant replyBy, Instant now) {
        return new ReplyOverdue(
                appeal.id(),
                appeal.number(),
                seq,
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                replyBy,
                now);
    }
}
