package uz.aloqa.appeals.history;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnswerContested;
import uz.aloqa.contracts.AnswerSent;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEscalated;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealForwarded;
import uz.aloqa.contracts.AppealGivenBack;
import uz.aloqa.contracts.AppealJoined;
import uz.aloqa.contracts.AppealLeftUnconsidered;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealRepeatsAnswered;
import uz.aloqa.contracts.AppealRequalified;
import uz.aloqa.contracts.AppealReturned;
import uz.aloqa.contracts.AppealSplit;
import uz.aloqa.contracts.AppealTerminated;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.CoExecutorsChanged;
import uz.aloqa.contracts.ComplainedAboutChanged;
import uz.aloqa.contracts.ConclusionProposed;
import uz.aloqa.contracts.ConclusionRefused;
import uz.aloqa.contracts.ContestDecided;
import uz.aloqa.contracts.ControlChanged;
import uz.aloqa.contracts.DeadlineChanged;
import uz.aloqa.contracts.InquiryAnswered;
import uz.aloqa.contracts.InquiryMade;
import uz.aloqa.contracts.InquiryOverdue;
import uz.aloqa.contracts.InterimAnswerGiven;
import uz.aloqa.contracts.MessagePosted;
import uz.aloqa.contracts.ReplyOverdue;
import uz.aloqa.contracts.ReplyReminderDue;
import uz.aloqa.contracts.SignatoryJoined;

/** What the history shows of an event; no personal data, since events carry none. */
final class Facts {

    private final Map<String, Object> facts = new TreeMap<>();

    private Facts() {}

    static Map<String, Object> of(AppealEvent event) {
        Facts facts = new Facts();
        switch (event) {
            case AppealRegistered registered ->
                facts.add("kind", registered.kind())
                        .add("form", registered.form())
                        .add("districtSoato", registered.districtSoato())
                        .add("mahallaCode", registered.mahallaCode())
                        .add("registeredOn", registered.registeredOn().toString())
                        .add("dueAt", registered.dueAt().toString());
            case AppealAssigned assigned ->
                facts.add("executorKind", assigned.executorKind())
                        .add("executorId", assigned.executorId())
                        .add("reason", assigned.reason());
            case MessagePosted posted ->
                facts.add("messageSeq", posted.messageSeq())
                        .add("author", posted.author())
                        .add("replyBy", text(posted.replyBy()));
            case ReplyReminderDue reminder ->
                facts.add("messageSeq", reminder.messageSeq()).add("replyBy", text(reminder.replyBy()));
            case ReplyOverdue overdue ->
                facts.add("messageSeq", overdue.messageSeq()).add("replyBy", text(overdue.replyBy()));
            case AnswerContested contested -> facts.add("districtSoato", contested.districtSoato());
            case ContestDecided decided ->
                facts.add("decision", decided.decision()).add("repeatId", decided.repeatId());
            case AppealAnswered answered -> facts.add("outcome", answered.outcome());
            case AppealRated rated -> facts.add("score", rated.score());
            case AppealWithdrawn withdrawn -> facts.add("districtSoato", withdrawn.districtSoato());
            case AppealForwarded forwarded ->
                facts.add("fromSoato", forwarded.fromSoato())
                        .add("toSoato", forwarded.toSoato())
                        .add("late", forwarded.late());
            case DeadlineChanged changed ->
                facts.add("reason", changed.reason())
                        .add("dueAt", changed.dueAt().toString());
            case AppealRequalified requalified -> facts.add("kind", requalified.kind());
            case ControlChanged changed -> facts.add("onControl", changed.onControl());
            case AppealReturned returned -> facts.add("districtSoato", returned.districtSoato());
            case AppealLeftUnconsidered left -> facts.add("districtSoato", left.districtSoato());
            case AppealTerminated terminated -> facts.add("districtSoato", terminated.districtSoato());
            case ConclusionProposed proposed -> facts.add("districtSoato", proposed.districtSoato());
            case ConclusionRefused refused -> facts.add("districtSoato", refused.districtSoato());
            case ComplainedAboutChanged changed -> facts.add("districtSoato", changed.districtSoato());
            case InterimAnswerGiven given -> facts.add("districtSoato", given.districtSoato());
            case InquiryMade made ->
                facts.add("seq", made.seq())
                        .add("kind", made.kind())
                        .add("dueOn", made.dueOn().toString());
            case InquiryAnswered answered -> facts.add("seq", answered.seq()).add("kind", answered.kind());
            case InquiryOverdue overdue ->
                facts.add("seq", overdue.seq())
                        .add("kind", overdue.kind())
                        .add("dueOn", overdue.dueOn().toString());
            case CoExecutorsChanged changed -> facts.add("coExecutorIds", changed.coExecutorIds());
            case AppealGivenBack back -> facts.add("districtSoato", back.districtSoato());
            case SignatoryJoined joined -> facts.add("signatories", joined.signatories());
            case AnswerSent sent -> facts.add("districtSoato", sent.districtSoato());
            case AppealJoined joined ->
                facts.add("firstId", joined.firstId())
                        .add("firstNumber", joined.firstNumber())
                        .add("cause", joined.cause());
            case AppealSplit split -> facts.add("firstId", split.firstId()).add("firstNumber", split.firstNumber());
            case AppealRepeatsAnswered repeats ->
                facts.add("earlierId", repeats.earlierId()).add("earlierNumber", repeats.earlierNumber());
            case AppealEscalated escalated ->
                facts.add("level", escalated.level())
                        .add("dueAt", escalated.dueAt().toString());
        }
        return facts.facts;
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private Facts add(String name, @Nullable Object fact) {
        if (fact != null) {
            facts.put(name, fact);
        }
        return this;
    }
}
