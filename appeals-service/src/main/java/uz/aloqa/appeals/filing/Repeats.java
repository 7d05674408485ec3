package uz.aloqa.appeals.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.Ending;
import uz.aloqa.appeals.appeal.Refusals;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Checks that a repeat is one (O‘RQ-445 article 3), and finds out whose decision it contests. */
@ApplicationScoped
class Repeats {

    private static final Text NOTHING_TO_CONTEST = Text.of(
            "Birinchi murojaat boʻyicha hali qaror yoʻq: eʼtiroz bildiradigan narsa yoʻq.",
            "Биринчи мурожаат бўйича ҳали қарор йўқ: эътироз билдирадиган нарса йўқ.",
            "По первому обращению ещё нет решения, обжаловать нечего.",
            "There is no decision on the first appeal yet that could be contested.");
    private static final Text TERM_RUNNING = Text.of(
            "Birinchi murojaatning muddati oʻtmagan.",
            "Биринчи мурожаатнинг муддати ўтмаган.",
            "Срок первого обращения не истёк.",
            "The term of the first appeal has not passed unanswered.");

    private final AppealRepository appeals;
    private final Caller caller;

    Repeats(AppealRepository appeals, Caller caller) {
        this.appeals = appeals;
        this.caller = caller;
    }

    /**
     * Account of the officer whose decision is contested, who will not get the repeat; absent when the term has passed.
     *
     * @throws RuleViolation when the first appeal gives no ground for a repeat
     */
    @Nullable
    UUID contestedDecider(FileAppeal.Repeat repeat, boolean entered, Instant now) {
        Appeal first = appeals.get(repeat.of(), caller.jurisdiction());
        if (!entered && !first.applicantId().equals(caller.id())) {
            throw Refusals.notFound();
        }
        return switch (repeat.ground()) {
            case CONTESTS_DECISION -> decider(first);
            case TERM_PASSED -> {
                if (!first.status().isOpen() || !first.deadline().isOver(now)) {
                    throw new RuleViolation("term-not-passed", TERM_RUNNING);
                }
                yield null;
            }
        };
    }

    private static UUID decider(Appeal first) {
        Answer answer = first.answer();
        if (answer != null) {
            return answer.signedBy();
        }
        Ending ending = first.ending();
        if (ending == null) {
            throw new RuleViolation("nothing-to-contest", NOTHING_TO_CONTEST);
        }
        return ending.decidedBy();
    }
}
