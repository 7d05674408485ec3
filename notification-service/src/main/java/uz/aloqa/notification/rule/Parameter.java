package uz.aloqa.notification.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealEscalation;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ContestDecision;
import uz.aloqa.contracts.CrimeReportOutcome;
import uz.aloqa.contracts.DeadlineReason;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.contracts.TaskResult;

/** A fact of an event that a text may use. None of them is personal data: they are stored and shown to desks. */
public enum Parameter {
    /** Number of the appeal as people see it. */
    NUMBER("number", Form.PLAIN),
    /** Day of registration in Tashkent. */
    REGISTERED_ON("registeredOn", Form.DATE),
    /** Last day of the term of consideration in Tashkent. */
    DUE_ON("dueOn", Form.DATE),
    /** District, by SOATO. */
    DISTRICT("district", Form.PLACE),
    /** Mahalla, by code. */
    MAHALLA("mahalla", Form.PLACE),
    /** Role of the executor. */
    ROLE("role", ExecutorRole.values()),
    /** Why the duty desk has it. */
    DESK_REASON("deskReason", DeskReason.values()),
    /** Outcome of the answer. */
    OUTCOME("outcome", Outcome.values()),
    /** Why an appeal has another deadline. */
    DEADLINE_REASON("deadlineReason", DeadlineReason.values()),
    /** Kind of an appeal by its content. */
    APPEAL_KIND("appealKind", AppealKind.values()),
    /** Whether an appeal is on control. */
    CONTROL("control", ControlWord.values()),
    /** Rating, 1 to 5. */
    SCORE("score", Form.PLAIN),
    /** End of the term of a task, by the clock of Tashkent. */
    DUE_AT("dueAt", Form.TIME),
    /** Until when an officer waits for a reply, by the clock of Tashkent. */
    REPLY_BY("replyBy", Form.TIME),
    /** What the head decided about an answer that did not solve the matter. */
    CONTEST_DECISION("contestDecision", ContestDecision.values()),
    /** How pressing a task is. */
    TASK_PRIORITY("taskPriority", TaskPriority.values()),
    /** What came of a task. */
    TASK_RESULT("taskResult", TaskResult.values()),
    /** How high an overdue task has risen, 1 to 3. */
    LEVEL("level", Form.PLAIN),
    /** Number of another appeal that this one has to do with. */
    OTHER_NUMBER("otherNumber", Form.PLAIN),
    /** How far the term of an appeal has run. */
    ESCALATION("escalation", AppealEscalation.values()),
    /** Beginning of a reception, by the clock of Tashkent. */
    STARTS_AT("startsAt", Form.TIME),
    /** How they meet at a reception. */
    MODE("mode", ReceptionMode.values()),
    /** Who called a reception off. */
    CANCELLED_BY("cancelledBy", BookingSide.values()),
    /** How many hours are left. */
    HOURS("hours", Form.PLAIN),
    /** First day of a duty in Tashkent. */
    STARTS_ON("startsOn", Form.DATE),
    /** Last day of a duty in Tashkent. */
    ENDS_ON("endsOn", Form.DATE),
    /** In which role an inspector serves a mahalla. */
    ASSIGNMENT_ROLE("assignmentRole", AssignmentRole.values()),
    /** What was decided on a crime report. */
    CRIME_OUTCOME("crimeOutcome", CrimeReportOutcome.values()),
    /** Which emergency words speak of. */
    EMERGENCY("emergency", EmergencyKind.values()),
    /** Whether a report or tip speaks of a danger to life; decides how much it hurries. */
    URGENCY("urgency", Urgency.values());

    /** How a stored value becomes words. */
    public enum Form {
        /** Shown as it is. */
        PLAIN,
        /** An ISO date, shown in the form of the language. */
        DATE,
        /** An ISO date and time of the clock of Tashkent, shown in the form of the language. */
        TIME,
        /** A code of the registry, shown by its name, left out while the name is unknown. */
        PLACE,
        /** A constant, shown by the word the language has for it. */
        WORD
    }

    private final String key;
    private final Form form;

    @SuppressWarnings("ImmutableEnumChecker") // both constructors make it by List.of or toList
    private final List<String> words;

    Parameter(String key, Form form) {
        this.key = key;
        this.form = form;
        this.words = List.of();
    }

    Parameter(String key, Enum<?>[] words) {
        this.key = key;
        this.form = Form.WORD;
        this.words = Arrays.stream(words).map(Enum::name).toList();
    }

    /** Name in texts, in rules and in the stored notification. */
    @JsonValue
    public String key() {
        return key;
    }

    /** How its value becomes words. */
    public Form form() {
        return form;
    }

    /** Every value of a {@link Form#WORD}. */
    public List<String> words() {
        return words;
    }

    /** Key of the registry for a {@link Form#PLACE}, like {@code mahalla:1726266001}. */
    public Optional<String> placeKey(@Nullable String value) {
        return form == Form.PLACE && value != null ? Optional.of(key + ":" + value) : Optional.empty();
    }
}
