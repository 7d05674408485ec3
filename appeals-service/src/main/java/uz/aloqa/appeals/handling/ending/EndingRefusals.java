package uz.aloqa.appeals.handling.ending;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Why an appeal does not end like that. */
final class EndingRefusals {

    private static final Text DEPARTMENT_UNKNOWN =
            Text.of("Bunday boʻlim yoʻq.", "Бундай бўлим йўқ.", "Такого отдела нет.", "There is no such department.");
    private static final Text GROUND_OF_ANOTHER_END = Text.of(
            "Bu asos bunday qarorga toʻgʻri kelmaydi.",
            "Бу асос бундай қарорга тўғри келмайди.",
            "Это основание не для такого решения.",
            "This ground belongs to another decision.");

    private EndingRefusals() {}

    static RuleViolation departmentUnknown() {
        return new RuleViolation("department-unknown", DEPARTMENT_UNKNOWN);
    }

    static RuleViolation groundOfAnotherEnd() {
        return new RuleViolation("ground-of-another-end", GROUND_OF_ANOTHER_END);
    }
}
