package uz.aloqa.appeals.deadline;

import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.DeadlineReason;
import uz.aloqa.platform.language.Text;

/** The ground of a term in words: the law, its article, the kind. */
public final class Basis {

    private static final Text APPLICATION = Text.of(
            "OʻRQ-445-son Qonun, 28-modda: arizani roʻyxatga olingan kundan boshlab koʻrib chiqish muddati",
            "ЎРҚ-445-сон Қонун, 28-модда: аризани рўйхатга олинган кундан бошлаб кўриб чиқиш муддати",
            "Закон ЗРУ-445, статья 28: срок рассмотрения заявления со дня регистрации",
            "Law O‘RQ-445, article 28: term of consideration of an application from its registration");
    private static final Text COMPLAINT = Text.of(
            "OʻRQ-445-son Qonun, 28-modda: shikoyatni roʻyxatga olingan kundan boshlab koʻrib chiqish muddati",
            "ЎРҚ-445-сон Қонун, 28-модда: шикоятни рўйхатга олинган кундан бошлаб кўриб чиқиш муддати",
            "Закон ЗРУ-445, статья 28: срок рассмотрения жалобы со дня регистрации",
            "Law O‘RQ-445, article 28: term of consideration of a complaint from its registration");
    private static final Text PROPOSAL = Text.of(
            "OʻRQ-445-son Qonun, 28-modda: taklifni roʻyxatga olingan kundan boshlab koʻrib chiqish muddati",
            "ЎРҚ-445-сон Қонун, 28-модда: таклифни рўйхатга олинган кундан бошлаб кўриб чиқиш муддати",
            "Закон ЗРУ-445, статья 28: срок рассмотрения предложения со дня регистрации",
            "Law O‘RQ-445, article 28: term of consideration of a proposal from its registration");

    private static final Text STUDY = Text.of(
            "OʻRQ-445-son Qonun, 28-modda: qoʻshimcha oʻrganish, tekshirish yoki hujjatlar zarur",
            "ЎРҚ-445-сон Қонун, 28-модда: қўшимча ўрганиш, текшириш ёки ҳужжатлар зарур",
            "Закон ЗРУ-445, статья 28: нужны дополнительное изучение, проверка или документы",
            "Law O‘RQ-445, article 28: extra study, a check or documents are needed");
    private static final Text EXTENDED = Text.of(
            "OʻRQ-445-son Qonun, 28-modda: boshliq istisno tariqasida bir marta uzaytirgan",
            "ЎРҚ-445-сон Қонун, 28-модда: бошлиқ истисно тариқасида бир марта узайтирган",
            "Закон ЗРУ-445, статья 28: в порядке исключения один раз продлён начальником",
            "Law O‘RQ-445, article 28: extended once by the head as an exception");

    private Basis() {}

    /** The ground of a deadline (article 28). */
    public static Text of(AppealKind kind, DeadlineReason reason) {
        return switch (reason) {
            case TERM_OF_LAW, KIND_CHANGED, RECEIVED_BY_FORWARDING -> of(kind);
            case EXTRA_STUDY -> STUDY;
            case EXTENDED_BY_HEAD -> EXTENDED;
        };
    }

    private static Text of(AppealKind kind) {
        return switch (kind) {
            case APPLICATION -> APPLICATION;
            case COMPLAINT -> COMPLAINT;
            case PROPOSAL -> PROPOSAL;
        };
    }
}
