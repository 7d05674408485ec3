package uz.aloqa.appeals.crimereport;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/** What a crime report does not let be done with it. To register one is never refused. */
final class CrimeReportRefusals {

    private static final Text NOT_FOUND = Text.of(
            "Bunday xabar yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай хабар йўқ ёки у сизга кўринмайди.",
            "Такого сообщения о преступлении нет, или оно вам недоступно.",
            "There is no such crime report, or you may not see it.");
    private static final Text DECIDED = Text.of(
            "Bu xabar boʻyicha qaror qabul qilingan. Qarordan shikoyat qilish mumkin.",
            "Бу хабар бўйича қарор қабул қилинган. Қарордан шикоят қилиш мумкин.",
            "По этому сообщению уже принято решение. Решение можно обжаловать.",
            "This report has been decided on. The decision can be complained about.");
    private static final Text EXTENDED = Text.of(
            "Tekshiruv muddati bir marta, bir oygacha uzaytiriladi (JPK 329-modda).",
            "Текширув муддати бир марта, бир ойгача узайтирилади (ЖПК 329-модда).",
            "Срок проверки продлевается один раз, до одного месяца (УПК, статья 329).",
            "The term of the check is extended once, to one month (JPK article 329).");
    private static final Text WITHDRAWN = Text.of(
            "Siz bu xabarni qaytarib olgansiz. Xabar va dalillar roʻyxatda qoladi.",
            "Сиз бу хабарни қайтариб олгансиз. Хабар ва далиллар рўйхатда қолади.",
            "Вы уже отозвали это сообщение. Сообщение и доказательства остаются в реестре.",
            "You have taken this report back already. The report and its evidence stay on record.");
    private static final Text NOT_THE_REPORTER = Text.of(
            "Xabarni faqat uni bergan shaxs qaytarib oladi.",
            "Хабарни фақат уни берган шахс қайтариб олади.",
            "Отозвать сообщение может только тот, кто его подал.",
            "Only the person who reported it can take a report back.");
    private static final Text OFFICERS_FORM = Text.of(
            "Ogʻzaki, yozma yoki telefon orqali berilgan xabarni xodim kiritadi.",
            "Оғзаки, ёзма ёки телефон орқали берилган хабарни ходим киритади.",
            "Устное, письменное или телефонное сообщение вносит сотрудник.",
            "An oral, written or telephone report is entered by an officer.");
    private static final Text WHERETO = Text.of(
            "Xabar qaysi organga yuborilganini koʻrsating.",
            "Хабар қайси органга юборилганини кўрсатинг.",
            "Укажите, какому органу направлено сообщение.",
            "Name the body that the report is forwarded to.");

    private CrimeReportRefusals() {}

    static NotFound notFound() {
        return new NotFound("crime-report-not-found", NOT_FOUND);
    }

    static Conflict alreadyDecided() {
        return new Conflict("crime-report-decided", DECIDED);
    }

    static Conflict alreadyExtended() {
        return new Conflict("check-already-extended", EXTENDED);
    }

    static Conflict alreadyWithdrawn() {
        return new Conflict("crime-report-withdrawn", WITHDRAWN);
    }

    static Forbidden notTheReporter() {
        return new Forbidden("not-the-reporter", NOT_THE_REPORTER);
    }

    static Forbidden officersForm() {
        return new Forbidden("form-of-officers", OFFICERS_FORM);
    }

    static RuleViolation forwardedNowhere() {
        return new RuleViolation("forwarded-nowhere", WHERETO);
    }
}
