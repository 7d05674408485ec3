package uz.aloqa.appeals.tip.challenge;

import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Conflict;

/** Why a solution is not taken. */
final class ChallengeRefusals {

    private static final Text PROOF = Text.of(
            "Topshiriq yechimi notoʻgʻri. Yangi topshiriq oling.",
            "Топшириқ ечими нотўғри. Янги топшириқ олинг.",
            "Решение задачи неверно. Запросите новую.",
            "The solution of the challenge does not hold. Ask for a new one.");
    private static final Text EXPIRED = Text.of(
            "Topshiriq muddati oʻtgan. Yangisini oling.",
            "Топшириқ муддати ўтган. Янгисини олинг.",
            "Срок задачи истёк. Запросите новую.",
            "The challenge has expired. Ask for a new one.");
    private static final Text USED = Text.of(
            "Bu topshiriq ishlatilgan. Yangisini oling.",
            "Бу топшириқ ишлатилган. Янгисини олинг.",
            "Эта задача уже использована. Запросите новую.",
            "The challenge has been used. Ask for a new one.");

    private ChallengeRefusals() {}

    static BadRequest proofWrong() {
        return new BadRequest("proof-wrong", PROOF);
    }

    static BadRequest challengeExpired() {
        return new BadRequest("challenge-expired", EXPIRED);
    }

    static Conflict challengeUsed() {
        return new Conflict("challenge-used", USED);
    }
}
