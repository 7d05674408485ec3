package uz.aloqa.appeals.category;

import java.util.List;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** What can't be done with categories and their questions. */
final class CategoryRefusals {

    private static final Text NOT_FOUND =
            Text.of("Bunday mavzu yoʻq.", "Бундай мавзу йўқ.", "Такой темы нет.", "There is no such category.");
    private static final Text UNKNOWN = Text.of(
            "Bu mavzu bu tumanda taklif qilinmaydi. Roʻyxatdan boshqasini tanlang yoki mavzusiz yuboring.",
            "Бу мавзу бу туманда таклиф қилинмайди. Рўйхатдан бошқасини танланг ёки мавзусиз юборинг.",
            "Эта тема в этом районе не предлагается. Выберите другую из списка или отправьте без темы.",
            "This category is not offered in this district. Choose another one from the list, or file without one.");
    private static final Text MALFORMED = Text.of(
            "Mavzuning baʼzi savollariga javob notoʻgʻri shaklda; errors roʻyxatiga qarang.",
            "Мавзунинг баъзи саволларига жавоб нотўғри шаклда; errors рўйхатига қаранг.",
            "Ответы на некоторые вопросы темы имеют неверный вид; см. список errors.",
            "Some answers to the questions of the category have the wrong form; see the list of errors.");
    private static final Text PARENT = Text.of(
            "Bu mavzu ostiga yangi mavzu qoʻyib boʻlmaydi: u boshqa hududniki yoki daraxt juda chuqurlashadi.",
            "Бу мавзу остига янги мавзу қўйиб бўлмайди: у бошқа ҳудудники ёки дарахт жуда чуқурлашади.",
            "Под этой темой новую создать нельзя: она чужого района или дерево станет слишком глубоким.",
            "Nothing can be put under this category: it is another area's, or the tree would grow too deep.");
    private static final Text NOT_YOURS = Text.of(
            "Bu mavzuni uni yaratgan boʻlim boshqaradi.",
            "Бу мавзуни уни яратган бўлим бошқаради.",
            "Этой темой управляет создавшее её подразделение.",
            "This category is kept by the department that made it.");

    private CategoryRefusals() {}

    static NotFound notFound() {
        return new NotFound("category-not-found", NOT_FOUND);
    }

    static RuleViolation unknown() {
        return new RuleViolation(
                "category-unknown", UNKNOWN, List.of(new Problem.FieldError("/categoryId", "is not offered here")));
    }

    static RuleViolation malformed(List<Problem.FieldError> errors) {
        return new RuleViolation("answers-malformed", MALFORMED, errors);
    }

    static RuleViolation parent() {
        return new RuleViolation(
                "category-parent-unfit", PARENT, List.of(new Problem.FieldError("/parentId", "does not fit")));
    }

    static Forbidden notYours() {
        return new Forbidden("category-of-another", NOT_YOURS);
    }
}
