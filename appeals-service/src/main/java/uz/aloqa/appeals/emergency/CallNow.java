package uz.aloqa.appeals.emergency;

import java.util.List;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** The words and numbers of the advice: 102 police, 112 the single dispatch, 101 fire, 103 ambulance, 104 gas. */
public final class CallNow {

    /** For everything that hurries. */
    public static final Text POLICE = Text.of(
            "Xavf boʻlsa, hoziroq 102 (militsiya) yoki 112 raqamiga qoʻngʻiroq qiling: bu yerda javob kutmang.",
            "Хавф бўлса, ҳозироқ 102 (милиция) ёки 112 рақамига қўнғироқ қилинг: бу ерда жавоб кутманг.",
            "Если есть опасность, немедленно звоните 102 (милиция) или 112: не ждите ответа здесь.",
            "If somebody is in danger, call 102 (police) or 112 now: do not wait for an answer here.");

    private static final Text CHILD = Text.of(
            "Bola yoʻqolgan boʻlsa, hoziroq 102 (militsiya) yoki 112 raqamiga qoʻngʻiroq qiling: har bir daqiqa muhim.",
            "Бола йўқолган бўлса, ҳозироқ 102 (милиция) ёки 112 рақамига қўнғироқ қилинг: ҳар бир дақиқа муҳим.",
            "Если пропал ребёнок, немедленно звоните 102 (милиция) или 112: дорога каждая минута.",
            "If a child is missing, call 102 (police) or 112 now: every minute counts.");
    private static final Text FIRE = Text.of(
            "Yongʻin boʻlsa, hoziroq 101 yoki 112 raqamiga qoʻngʻiroq qiling.",
            "Ёнғин бўлса, ҳозироқ 101 ёки 112 рақамига қўнғироқ қилинг.",
            "При пожаре немедленно звоните 101 или 112.",
            "If there is a fire, call 101 or 112 now.");
    private static final Text AMBULANCE = Text.of(
            "Shifokor yordami kerak boʻlsa, hoziroq 103 yoki 112 raqamiga qoʻngʻiroq qiling.",
            "Шифокор ёрдами керак бўлса, ҳозироқ 103 ёки 112 рақамига қўнғироқ қилинг.",
            "Если нужна помощь врача, немедленно звоните 103 или 112.",
            "If a doctor is needed, call 103 or 112 now.");
    private static final Text GAS = Text.of(
            "Gaz hidi kelsa, chiroq yoqmang, tashqariga chiqing va 104 yoki 112 raqamiga qoʻngʻiroq qiling.",
            "Газ ҳиди келса, чироқ ёқманг, ташқарига чиқинг ва 104 ёки 112 рақамига қўнғироқ қилинг.",
            "При запахе газа не включайте свет, выйдите наружу и звоните 104 или 112.",
            "If you smell gas, touch no switch, go outside and call 104 or 112.");

    private CallNow() {}

    /** The advice that stands in every answer about an alarm. */
    public static EmergencyAdvice police(Language language) {
        return new EmergencyAdvice(POLICE.in(language), List.of("102", "112"));
    }

    static EmergencyAdvice about(EmergencyKind kind, Language language) {
        return switch (kind) {
            case MISSING_CHILD -> new EmergencyAdvice(CHILD.in(language), List.of("102", "112"));
            case THREAT_TO_LIFE, VIOLENCE -> police(language);
            case FIRE -> new EmergencyAdvice(FIRE.in(language), List.of("101", "112"));
            case MEDICAL -> new EmergencyAdvice(AMBULANCE.in(language), List.of("103", "112"));
            case GAS -> new EmergencyAdvice(GAS.in(language), List.of("104", "112"));
        };
    }
}
