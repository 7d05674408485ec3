package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.contracts.AuthorKind;

/** What may be written into a dialogue, and how fast. Officers have no limit: they write because they have to. */
@ApplicationScoped
class DialogueRules {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Messages messages;
    private final DialogueConfig config;

    DialogueRules(Messages messages, DialogueConfig config) {
        this.messages = messages;
        this.config = config;
    }

    void check(Appeal appeal, AuthorKind side, PostMessage message, Instant now) {
        MessageKind kind = message.kindOrMessage();
        if (!kind.belongsTo(side)) {
            throw DialogueRefusals.notYourKind();
        }
        if (kind == MessageKind.SUPPLEMENT && !appeal.status().isOpen()) {
            throw DialogueRefusals.decided();
        }
        if (message.replyTo() != null && message.replyTo() > appeal.messageCount()) {
            throw DialogueRefusals.messageUnknown();
        }
        requireReplyBy(message, now);
        if (side == AuthorKind.APPLICANT) {
            requireCalm(appeal.id(), now);
        }
    }

    /** A day before the end, or in the middle of a shorter time. */
    Instant remindAt(Instant askedAt, Instant replyBy) {
        Instant before = replyBy.minus(config.remindBefore());
        Instant middle = askedAt.plus(Duration.between(askedAt, replyBy).dividedBy(2));
        return before.isAfter(middle) ? before : middle;
    }

    private void requireReplyBy(PostMessage message, Instant now) {
        Instant replyBy = message.replyBy();
        boolean asks = message.kindOrMessage().asks();
        if (asks != (replyBy != null)) {
            throw DialogueRefusals.replyBy(config);
        }
        if (replyBy != null
                && (replyBy.isBefore(now.plus(config.shortestReply()))
                        || replyBy.isAfter(now.plus(config.longestReply())))) {
            throw DialogueRefusals.replyBy(config);
        }
    }

    private void requireCalm(UUID appealId, Instant now) {
        if (messages.writtenWithin(appealId, AuthorKind.APPLICANT, MINUTE, now) >= config.perMinute()) {
            throw DialogueRefusals.tooMany(MINUTE);
        }
        if (messages.writtenWithin(appealId, AuthorKind.APPLICANT, DAY, now) >= config.perDay()) {
            throw DialogueRefusals.tooMany(DAY);
        }
    }
}
