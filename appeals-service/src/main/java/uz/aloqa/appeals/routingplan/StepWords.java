package uz.aloqa.appeals.routingplan;

import uz.aloqa.platform.language.Text;

/** The steps of routing in words for officers. */
final class StepWords {

    private static final Text RULE =
            Text.of("Mavzu boʻyicha qoida", "Мавзу бўйича қоида", "Правило по теме", "Rule of the subject");
    private static final Text UNIT = Text.of(
            "Ixtisoslashgan boʻlinma", "Ихтисослашган бўлинма", "Специализированное подразделение", "Specialist unit");
    private static final Text SUBSTITUTE = Text.of(
            "Oʻrnini bosuvchi inspektor", "Ўрнини босувчи инспектор", "Замещающий инспектор", "Substitute inspector");
    private static final Text PRIMARY =
            Text.of("Mahalla inspektori", "Маҳалла инспектори", "Инспектор махалли", "Inspector of the mahalla");
    private static final Text SENIOR = Text.of(
            "Maskan katta inspektori",
            "Маскан катта инспектори",
            "Старший инспектор пункта",
            "Senior inspector of the point");
    private static final Text DESK = Text.of("Navbatchilik qismi", "Навбатчилик қисми", "Дежурная часть", "Duty desk");

    private static final Text CHOSEN = Text.of("tanlandi", "танланди", "выбран", "chosen");
    private static final Text FOLLOWED = Text.of("qoʻllandi", "қўлланди", "применено", "followed");
    private static final Text NOBODY = Text.of("yoʻq", "йўқ", "нет", "there is none");
    private static final Text COMPLAINED = Text.of(
            "shikoyat shu xodim yoki boʻlinma ustidan (25-modda)",
            "шикоят шу ходим ёки бўлинма устидан (25-модда)",
            "жалоба на него или его подразделение (статья 25)",
            "the complaint is about them or their unit (article 25)");
    private static final Text UP = Text.of(
            "shikoyat bir pogʻona yuqoriga boradi (25-modda)",
            "шикоят бир поғона юқорига боради (25-модда)",
            "жалоба идёт на ступень выше (статья 25)",
            "a complaint goes one level up (article 25)");
    private static final Text ANOTHER = Text.of(
            "navbatda boshqa xodim",
            "навбатда бошқа ходим",
            "на смене другой сотрудник",
            "another one is on shift or comes first");
    private static final Text GONE = Text.of(
            "endi bu tumanda xizmat qilmaydi",
            "энди бу туманда хизмат қилмайди",
            "больше не служит в этом районе",
            "no longer serves in this district");

    private StepWords() {}

    static Text of(Step step) {
        Text who = step.name() == null
                ? stage(step.stage())
                : Text.of("%s, %s", "%s, %s", "%s, %s", "%s, %s").with(stage(step.stage()), step.name());
        return Text.of("%s: %s", "%s: %s", "%s: %s", "%s: %s").with(who, verdict(step.verdict()));
    }

    private static Text stage(Step.Stage stage) {
        return switch (stage) {
            case SUBJECT_RULE -> RULE;
            case SPECIALIST_UNIT -> UNIT;
            case SUBSTITUTE -> SUBSTITUTE;
            case PRIMARY -> PRIMARY;
            case SENIOR -> SENIOR;
            case DUTY_DESK -> DESK;
        };
    }

    private static Text verdict(Step.Verdict verdict) {
        return switch (verdict) {
            case CHOSEN -> CHOSEN;
            case FOLLOWED -> FOLLOWED;
            case NOBODY -> NOBODY;
            case COMPLAINED_ABOUT -> COMPLAINED;
            case GOES_UP -> UP;
            case ANOTHER_FIRST -> ANOTHER;
            case NOT_IN_SERVICE -> GONE;
        };
    }
}
