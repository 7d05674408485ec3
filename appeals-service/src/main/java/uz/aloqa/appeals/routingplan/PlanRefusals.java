package uz.aloqa.appeals.routingplan;

import java.util.List;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** What can't be done with a plan of routing. */
final class PlanRefusals {

    private static final Text OTHER = Text.of(
            "Bu tumanning yoʻnaltirish rejasini siz boshqarmaysiz.",
            "Бу туманнинг йўналтириш режасини сиз бошқармайсиз.",
            "Планом маршрутизации этого района управляете не вы.",
            "The routing plan of this district is not yours.");
    private static final Text UNFIT = Text.of(
            "Rejada nomaʼlum mavzu yoki shu tumanda xizmat qilmaydigan inspektor bor; errors roʻyxatiga qarang.",
            "Режада номаълум мавзу ёки шу туманда хизмат қилмайдиган инспектор бор; errors рўйхатига қаранг.",
            "В плане есть неизвестная тема или инспектор не этого района; см. список errors.",
            "The plan names an unknown subject or an inspector who doesn't serve in the district; see the list of errors.");

    private PlanRefusals() {}

    static Forbidden otherDistrict() {
        return new Forbidden("plan-of-another-district", OTHER);
    }

    static RuleViolation unfit(List<Problem.FieldError> errors) {
        return new RuleViolation("plan-unfit", UNFIT, errors);
    }
}
