package uz.aloqa.appeals.letter;

import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.platform.language.Text;

/** What is printed around an answer. */
final class LetterWords {

    static final Text MINISTRY = Text.of(
            "Oʻzbekiston Respublikasi Ichki ishlar vazirligi",
            "Ўзбекистон Республикаси Ички ишлар вазирлиги",
            "Министерство внутренних дел Республики Узбекистан",
            "Ministry of Internal Affairs of the Republic of Uzbekistan");
    static final Text DEPARTMENT = Text.of(
            "%s: ichki ishlar organi",
            "%s: ички ишлар органи", "%s: орган внутренних дел", "%s: department of internal affairs");
    static final Text TITLE =
            Text.of("Murojaatga javob", "Мурожаатга жавоб", "Ответ на обращение", "Answer to an appeal");
    static final Text TO = Text.of("Kimga", "Кимга", "Кому", "To");
    static final Text APPLICANT = Text.of("Murojaatchiga", "Мурожаатчига", "Заявителю", "The applicant");
    static final Text NUMBER = Text.of("Murojaat raqami", "Мурожаат рақами", "Номер обращения", "Number of the appeal");
    static final Text KIND = Text.of("Turi", "Тури", "Вид", "Kind");
    static final Text REGISTERED =
            Text.of("Roʻyxatga olingan sana", "Рўйхатга олинган сана", "Дата регистрации", "Registered on");
    static final Text ANSWERED = Text.of("Javob sanasi", "Жавоб санаси", "Дата ответа", "Answered on");
    static final Text OUTCOME = Text.of("Natija", "Натижа", "Результат", "Outcome");
    static final Text SIGNED = Text.of("Imzoladi", "Имзолади", "Подписал(а)", "Signed by");
    static final Text COMPLAIN = Text.of(
            "Javobga rozi boʻlmasangiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin (OʻRQ-445).",
            "Жавобга рози бўлмасангиз, юқори турувчи органга ёки судга шикоят қилишингиз мумкин (ЎРҚ-445).",
            "Если вы не согласны с ответом, его можно обжаловать в вышестоящий орган или в суд (ЗРУ-445).",
            "If you disagree, you may complain to the higher body or to a court (law O‘RQ-445).");
    static final Text VERIFY = Text.of(
            "Hujjatning haqiqiyligini tekshirish",
            "Ҳужжатнинг ҳақиқийлигини текшириш",
            "Проверка подлинности документа",
            "Check that this document is genuine");
    static final Text CODE = Text.of("Kod", "Код", "Код", "Code");
    static final Text DIGEST = Text.of(
            "Javob matnining SHA-256 yigʻindisi",
            "Жавоб матнининг SHA-256 йиғиндиси",
            "SHA-256 текста ответа",
            "SHA-256 of the text of the answer");
    static final Text PAGE = Text.of("%d-bet", "%d-бет", "Стр. %d", "Page %d");

    private LetterWords() {}

    static Text of(AppealKind kind) {
        return switch (kind) {
            case APPLICATION -> Text.of("Ariza", "Ариза", "Заявление", "Application");
            case PROPOSAL -> Text.of("Taklif", "Таклиф", "Предложение", "Proposal");
            case COMPLAINT -> Text.of("Shikoyat", "Шикоят", "Жалоба", "Complaint");
        };
    }

    static Text of(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> Text.of("Qanoatlantirildi", "Қаноатлантирилди", "Удовлетворено", "Satisfied");
            case EXPLAINED -> Text.of("Tushuntirildi", "Тушунтирилди", "Разъяснено", "Explained");
            case REFUSED -> Text.of("Rad etildi", "Рад этилди", "Отказано", "Refused");
        };
    }
}
