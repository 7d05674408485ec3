package uz.aloqa.appeals.dialogue;

import java.time.Duration;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.problem.TooManyRequests;

/** What a dialogue does not let be written. */
final class DialogueRefusals {

    private static final Text NOT_IN_THE_DIALOGUE = Text.of(
            "Suhbatda faqat murojaatchi, ijrochi va tuman navbatchilik qismi yozadi.",
            "Суҳбатда фақат мурожаатчи, ижрочи ва туман навбатчилик қисми ёзади.",
            "В диалоге пишут только заявитель, исполнитель и дежурная часть района.",
            "Only the applicant, the executor and the duty desk of the district write in the dialogue.");
    private static final Text NOT_YOUR_KIND = Text.of(
            "Savol va hujjat soʻrovini xodim, qoʻshimchani murojaatchi yozadi.",
            "Савол ва ҳужжат сўровини ходим, қўшимчани мурожаатчи ёзади.",
            "Вопрос и запрос документов пишет сотрудник, дополнение – заявитель.",
            "An officer writes questions and requests for documents, the applicant writes supplements.");
    private static final Text REPLY_BY = Text.of(
            "Savol va hujjat soʻrovida javob muddati (replyBy) koʻrsatiladi: %s soatdan keyin va %s kundan oldin."
                    + " Boshqa xabarlarda muddat boʻlmaydi.",
            "Савол ва ҳужжат сўровида жавоб муддати (replyBy) кўрсатилади: %s соатдан кейин ва %s кундан олдин."
                    + " Бошқа хабарларда муддат бўлмайди.",
            "В вопросе и запросе документов указывается срок ответа (replyBy): не раньше чем через %s ч. и не позже чем"
                    + " через %s дн. В других сообщениях срока нет.",
            "A question or a request for documents names until when you wait (replyBy): at least %s hours and at most"
                    + " %s days from now. Other messages name no time.");
    private static final Text MESSAGE_UNKNOWN = Text.of(
            "Bu suhbatda bunday raqamli xabar yoʻq.",
            "Бу суҳбатда бундай рақамли хабар йўқ.",
            "В этом диалоге нет сообщения с таким номером.",
            "This dialogue has no message with that number.");
    private static final Text DECIDED = Text.of(
            "Murojaat boʻyicha qaror qabul qilingan: unga endi qoʻshimcha kiritib boʻlmaydi. Xabar yozishingiz yoki"
                    + " javobni tushuntirishni soʻrashingiz mumkin.",
            "Мурожаат бўйича қарор қабул қилинган: унга энди қўшимча киритиб бўлмайди. Хабар ёзишингиз ёки"
                    + " жавобни тушунтиришни сўрашингиз мумкин.",
            "По обращению уже принято решение, дополнить его нельзя. Вы можете написать сообщение или попросить"
                    + " разъяснить ответ.",
            "The appeal has been decided and can't be added to any more. You can write a message or ask to explain the"
                    + " answer.");
    private static final Text TOO_MANY = Text.of(
            "Qisqa vaqt ichida juda koʻp xabar yozdingiz. Birozdan keyin davom eting.",
            "Қисқа вақт ичида жуда кўп хабар ёздингиз. Бироздан кейин давом этинг.",
            "Вы написали слишком много сообщений за короткое время. Продолжите немного позже.",
            "You have written too many messages in a short time. Go on a little later.");

    private DialogueRefusals() {}

    static Forbidden notInTheDialogue() {
        return new Forbidden("not-in-the-dialogue", NOT_IN_THE_DIALOGUE);
    }

    static RuleViolation notYourKind() {
        return new RuleViolation("message-kind-refused", NOT_YOUR_KIND);
    }

    static RuleViolation replyBy(DialogueConfig config) {
        return new RuleViolation(
                "reply-by-refused",
                REPLY_BY.with(
                        config.shortestReply().toHours(), config.longestReply().toDays()));
    }

    static RuleViolation messageUnknown() {
        return new RuleViolation("message-unknown", MESSAGE_UNKNOWN);
    }

    static Conflict decided() {
        return new Conflict("already-decided", DECIDED);
    }

    static TooManyRequests tooMany(Duration retryAfter) {
        return new TooManyRequests("too-many-messages", TOO_MANY, retryAfter);
    }
}
