package uz.aloqa.appeals.handling;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.RuleViolation;

/** Why a command is refused to this caller. */
final class HandlingRefusals {

    private static final Text INSPECTOR_UNKNOWN = Text.of(
            "Bunday amaldagi inspektor roʻyxatda yoʻq.",
            "Бундай амалдаги инспектор рўйхатда йўқ.",
            "Такого действующего инспектора в реестре нет.",
            "The registry knows no such active inspector.");
    private static final Text OTHER_DISTRICT = Text.of(
            "Bu inspektor boshqa tumanda xizmat qiladi.",
            "Бу инспектор бошқа туманда хизмат қилади.",
            "Этот инспектор служит в другом районе.",
            "This inspector serves in another district.");
    private static final Text NOT_THE_EXECUTOR = Text.of(
            "Bu murojaatga faqat uning ijrochisi javob beradi.",
            "Бу мурожаатга фақат унинг ижрочиси жавоб беради.",
            "На это обращение отвечает только его исполнитель.",
            "Only the executor of this appeal answers it.");
    private static final Text AT_THE_DESK = Text.of(
            "Bu murojaat tuman navbatchilik qismida: unga navbatchi yoki boʻlim boshligʻi javob beradi.",
            "Бу мурожаат туман навбатчилик қисмида: унга навбатчи ёки бўлим бошлиғи жавоб беради.",
            "Это обращение в дежурной части района: на него отвечает дежурный или начальник отдела.",
            "This appeal is at the duty desk of its district: a duty officer or the head answers it.");
    private static final Text NOT_THE_DESK = Text.of(
            "Ijrochini faqat shu tuman navbatchisi yoki boʻlim boshligʻi belgilaydi.",
            "Ижрочини фақат шу туман навбатчиси ёки бўлим бошлиғи белгилайди.",
            "Исполнителя назначает только дежурный или начальник отдела этого района.",
            "Only a duty officer or the head of this district names the executor.");
    private static final Text NOT_THE_APPLICANT = Text.of(
            "Buni faqat murojaatchining oʻzi qila oladi.",
            "Буни фақат мурожаатчининг ўзи қила олади.",
            "Это может сделать только сам заявитель.",
            "Only the applicant can do this.");

    private static final Text NOT_THE_HEAD = Text.of(
            "Buni faqat murojaat yuritilayotgan boʻlim boshligʻi hal qiladi.",
            "Буни фақат мурожаат юритилаётган бўлим бошлиғи ҳал қилади.",
            "Это решает только начальник отдела, у которого обращение.",
            "Only the head of the department in charge decides this.");

    private HandlingRefusals() {}

    static RuleViolation inspectorUnknown() {
        return new RuleViolation("inspector-unknown", INSPECTOR_UNKNOWN);
    }

    static RuleViolation inspectorOfOtherDistrict() {
        return new RuleViolation("inspector-of-other-district", OTHER_DISTRICT);
    }

    static Forbidden notTheExecutor(boolean atTheDesk) {
        return new Forbidden("not-the-executor", atTheDesk ? AT_THE_DESK : NOT_THE_EXECUTOR);
    }

    static Forbidden notTheDesk() {
        return new Forbidden("not-the-desk", NOT_THE_DESK);
    }

    static Forbidden notTheApplicant() {
        return new Forbidden("not-the-applicant", NOT_THE_APPLICANT);
    }

    static Forbidden notTheHead() {
        return new Forbidden("not-the-head", NOT_THE_HEAD);
    }
}
