package uz.aloqa.appeals.incident;

import java.util.List;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** What can't be joined, split or told to all. */
public final class IncidentRefusals {

    private static final Text NOT_JOINABLE = Text.of(
            "Bu murojaatga qoʻshib boʻlmaydi: u yakunlangan, boshqasiga qoʻshilgan, kimdandir shikoyat qiladi yoki mavzusi"
                    + " shaxsiy.",
            "Бу мурожаатга қўшиб бўлмайди: у якунланган, бошқасига қўшилган, кимдандир шикоят қилади ёки мавзуси"
                    + " шахсий.",
            "К этому обращению присоединить нельзя: оно завершено, само присоединено, на кого-то жалуется или его тема"
                    + " личная.",
            "Nothing can be joined to this appeal: it has ended, is joined itself, complains about somebody, or its subject is"
                    + " a private one.");
    private static final Text JOINED = Text.of(
            "Murojaat boshqasiga qoʻshilgan: buni birinchi murojaatda qiling.",
            "Мурожаат бошқасига қўшилган: буни биринчи мурожаатда қилинг.",
            "Обращение присоединено к другому: сделайте это в первом обращении.",
            "The appeal is joined to another one: do this with the first one.");
    private static final Text NOT_JOINED = Text.of(
            "Murojaat hech qaysi murojaatga qoʻshilmagan.",
            "Мурожаат ҳеч қайси мурожаатга қўшилмаган.",
            "Обращение ни к какому другому не присоединено.",
            "The appeal is not joined to any other.");

    private IncidentRefusals() {}

    static RuleViolation notJoinable(String pointer) {
        return new RuleViolation(
                "incident-not-joinable", NOT_JOINABLE, List.of(new Problem.FieldError(pointer, "can't be joined to")));
    }

    /** 409: the command belongs to the first appeal of the incident. */
    public static Conflict joined() {
        return new Conflict("joined-already", JOINED);
    }

    static Conflict notJoined() {
        return new Conflict("not-joined", NOT_JOINED);
    }
}
