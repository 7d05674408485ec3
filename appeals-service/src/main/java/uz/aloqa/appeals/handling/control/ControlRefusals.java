package uz.aloqa.appeals.handling.control;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;

/** Why whom an appeal complains about stays as it is. */
final class ControlRefusals {

    private static final Text NAMES = Text.of(
            "Kim ustidan shikoyat qilinganini faqat murojaatchi oʻzgartiradi; boʻlim uni faqat toʻldiradi.",
            "Ким устидан шикоят қилинганини фақат мурожаатчи ўзгартиради; бўлим уни фақат тўлдиради.",
            "На кого жалуются, меняет только заявитель; отдел может лишь дополнить.",
            "Only the applicant changes whom the appeal complains about; the department may only add to it.");

    private ControlRefusals() {}

    static Forbidden onlyTheApplicantTakesNamesBack() {
        return new Forbidden("names-of-the-applicant", NAMES);
    }
}
