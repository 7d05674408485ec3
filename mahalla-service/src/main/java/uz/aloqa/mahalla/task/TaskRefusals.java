package uz.aloqa.mahalla.task;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** What a task does not let be done with it. */
public final class TaskRefusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday topshiriq yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай топшириқ йўқ ёки у сизга кўринмайди.",
            "Такого поручения нет, или оно вам недоступно.",
            "There is no such task, or you may not see it.");
    private static final Text NOT_ACKNOWLEDGED = Text.of(
            "Topshiriq hali qabul qilinmagan: avval u bilan tanishganingizni tasdiqlang.",
            "Топшириқ ҳали қабул қилинмаган: аввал у билан танишганингизни тасдиқланг.",
            "Поручение ещё не принято: сначала подтвердите ознакомление.",
            "The task has not been acknowledged yet: do that first.");
    private static final Text ACKNOWLEDGED = Text.of(
            "Topshiriq allaqachon qabul qilingan va bajarilmoqda.",
            "Топшириқ аллақачон қабул қилинган ва бажарилмоқда.",
            "Поручение уже принято и исполняется.",
            "The task has been acknowledged already and is being worked on.");
    private static final Text CLOSED =
            Text.of("Topshiriq yopilgan.", "Топшириқ ёпилган.", "Поручение закрыто.", "The task is closed.");
    private static final Text CANCELLED = Text.of(
            "Topshiriq bekor qilingan.",
            "Топшириқ бекор қилинган.",
            "Поручение отменено.",
            "The task has been cancelled.");
    private static final Text DEADLINE_PAST = Text.of(
            "Muddat kelajakda boʻlishi kerak.",
            "Муддат келажакда бўлиши керак.",
            "Срок должен быть в будущем.",
            "The deadline has to lie in the future.");
    private static final Text ASSIGNEE_UNKNOWN = Text.of(
            "Sizning tumaningizda bunday ijrochi (inspektor, maskan yoki mahalla) yoʻq.",
            "Сизнинг туманингизда бундай ижрочи (инспектор, маскан ёки маҳалла) йўқ.",
            "В вашем районе нет такого исполнителя (инспектора, пункта или махалли).",
            "There is no such inspector, point or mahalla in your district.");

    private TaskRefusals() {}

    /** 404: there is none, or not for this caller. */
    public static NotFound notFound() {
        return new NotFound("task-not-found", NOT_FOUND);
    }

    /** 422: nobody of this district can be given it. */
    public static RuleViolation assigneeUnknown() {
        return new RuleViolation("assignee-unknown", ASSIGNEE_UNKNOWN);
    }

    static RuleViolation deadlinePast() {
        return new RuleViolation("deadline-past", DEADLINE_PAST);
    }

    /** 409: the state allows no step of that kind. */
    static Conflict illegal(TaskStatus status) {
        return switch (status) {
            case GIVEN, REOPENED -> new Conflict("task-not-acknowledged", NOT_ACKNOWLEDGED);
            case ACKNOWLEDGED, IN_PROGRESS -> new Conflict("task-acknowledged", ACKNOWLEDGED);
            case CLOSED -> new Conflict("task-closed", CLOSED);
            case CANCELLED -> new Conflict("task-cancelled", CANCELLED);
        };
    }
}
