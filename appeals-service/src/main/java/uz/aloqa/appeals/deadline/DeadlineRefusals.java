package uz.aloqa.appeals.deadline;

import java.time.LocalDate;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.RuleViolation;

/** What article 28 does not allow to be done with a term. */
final class DeadlineRefusals {

    private static final Text OVER = Text.of(
            "Muddat %s kuni tugagan: oʻtgan muddat uzaytirilmaydi.",
            "Муддат %s куни тугаган: ўтган муддат узайтирилмайди.",
            "Срок истёк %s: истёкший срок не продлевается.",
            "The term ended on %s: a term that has passed is not made longer.");
    private static final Text OUTSIDE = Text.of(
            "Yangi muddat %s dan %s gacha boʻlishi mumkin (OʻRQ-445, 28-modda).",
            "Янги муддат %s дан %s гача бўлиши мумкин (ЎРҚ-445, 28-модда).",
            "Новый срок может быть с %s по %s (ЗРУ-445, статья 28).",
            "The new last day may be from %s to %s (law O‘RQ-445, article 28).");
    private static final Text STUDIED = Text.of(
            "Qoʻshimcha oʻrganish uchun muddat allaqachon belgilangan.",
            "Қўшимча ўрганиш учун муддат аллақачон белгиланган.",
            "Срок на дополнительное изучение уже назначен.",
            "The term for extra study has been given already.");
    private static final Text EXTENDED = Text.of(
            "Muddat bir marta uzaytirilgan; ikkinchi marta uzaytirilmaydi (OʻRQ-445, 28-modda).",
            "Муддат бир марта узайтирилган; иккинчи марта узайтирилмайди (ЎРҚ-445, 28-модда).",
            "Срок уже продлевался; второй раз он не продлевается (ЗРУ-445, статья 28).",
            "The term has been extended once; it is not extended again (law O‘RQ-445, article 28).");
    private static final Text PROPOSAL = Text.of(
            "Taklifning muddati uzaytirilmaydi: qonun buni faqat ariza va shikoyat uchun biladi (OʻRQ-445, 28-modda).",
            "Таклифнинг муддати узайтирилмайди: қонун буни фақат ариза ва шикоят учун билади (ЎРҚ-445, 28-модда).",
            "Срок предложения не продлевается: закон знает это только для заявлений и жалоб (ЗРУ-445, статья 28).",
            "The term of a proposal is not extended: the law knows that for applications and complaints only"
                    + " (O‘RQ-445, article 28).");
    private static final Text NOTICE_LATE = Text.of(
            "Taklif qoʻshimcha oʻrganishni talab qilishi muallifga %s gacha bildirilishi kerak edi (OʻRQ-445, 28-modda).",
            "Таклиф қўшимча ўрганишни талаб қилиши муаллифга %s гача билдирилиши керак эди (ЎРҚ-445, 28-модда).",
            "О дополнительном изучении предложения автора следовало известить до %s (ЗРУ-445, статья 28).",
            "The author had to be told by %s that the proposal needs extra study (law O‘RQ-445, article 28).");

    private DeadlineRefusals() {}

    static Conflict termOver(LocalDate dueOn) {
        return new Conflict("term-over", OVER.with(dueOn));
    }

    static RuleViolation outside(LocalDate first, LocalDate last) {
        return new RuleViolation("term-outside-law", OUTSIDE.with(first, last));
    }

    static Conflict studiedAlready() {
        return new Conflict("studied-already", STUDIED);
    }

    static Conflict extendedAlready() {
        return new Conflict("extended-already", EXTENDED);
    }

    static RuleViolation proposalsAreNotExtended() {
        return new RuleViolation("proposal-not-extended", PROPOSAL);
    }

    static RuleViolation noticeLate(LocalDate noticeBy) {
        return new RuleViolation("notice-late", NOTICE_LATE.with(noticeBy));
    }
}
