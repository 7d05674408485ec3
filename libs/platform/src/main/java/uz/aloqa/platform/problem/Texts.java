package uz.aloqa.platform.problem;

import uz.aloqa.platform.language.Text;

/** Words of the errors that any service can answer with. */
final class Texts {

    static final Text SIGN_IN = Text.of(
            "Tizimga kiring: soʻrovda yaroqli kirish tokeni yoʻq.",
            "Тизимга киринг: сўровда яроқли кириш токени йўқ.",
            "Войдите в систему: в запросе нет действительного токена доступа.",
            "Sign in: the request carries no valid access token.");
    static final Text ROLE = Text.of(
            "Sizning vakolatingiz bu amalga ruxsat bermaydi.",
            "Сизнинг ваколатингиз бу амалга рухсат бермайди.",
            "Ваша роль не позволяет выполнить эту операцию.",
            "Your role does not allow this operation.");
    static final Text NOTHING_HERE = Text.of(
            "Bu manzilda hech narsa yoʻq.",
            "Бу манзилда ҳеч нарса йўқ.",
            "По этому адресу ничего нет.",
            "There is nothing at this address.");
    static final Text UNKNOWN_PARAMETER = Text.of(
            "Soʻrovda bu amal bilmaydigan parametr bor. U biladiganlari: %s.",
            "Сўровда бу амал билмайдиган параметр бор. У биладиганлари: %s.",
            "В запросе есть параметр, которого эта операция не знает. Она знает: %s.",
            "The query names a parameter that this operation does not have. It has: %s.");
    static final Text NO_PARAMETERS = Text.of(
            "Bu amal soʻrov parametrlarini qabul qilmaydi.",
            "Бу амал сўров параметрларини қабул қилмайди.",
            "Эта операция не принимает параметров запроса.",
            "This operation takes no query parameters.");
    static final Text METHOD = Text.of(
            "Bu manzilda bunday usul qoʻllanmaydi.",
            "Бу манзилда бундай усул қўлланмайди.",
            "Этот метод по данному адресу не поддерживается.",
            "This method is not supported at this address.");
    static final Text MEDIA_TYPE = Text.of(
            "Soʻrov tanasi application/json boʻlishi kerak.",
            "Сўров танаси application/json бўлиши керак.",
            "Тело запроса должно быть application/json.",
            "The body has to be application/json.");
    static final Text OUR_FAULT = Text.of(
            "Bizda xato yuz berdi. Birozdan soʻng qayta urinib koʻring; murojaat qilsangiz, traceId ni ayting.",
            "Бизда хато юз берди. Бироздан сўнг қайта уриниб кўринг; мурожаат қилсангиз, traceId ни айтинг.",
            "Ошибка на нашей стороне. Повторите попытку позже; при обращении сообщите traceId.",
            "Something went wrong on our side. Try again later; when you report it, name the traceId.");
    static final Text DATABASE_AWAY = Text.of(
            "Maʼlumotlar bazasi hozir javob bermayapti. Birozdan soʻng xuddi shu kalit bilan qayta urinib koʻring.",
            "Маълумотлар базаси ҳозир жавоб бермаяпти. Бироздан сўнг худди шу калит билан қайта уриниб кўринг.",
            "База данных сейчас не отвечает. Повторите попытку чуть позже с тем же ключом.",
            "The database does not answer at the moment. Try again soon, with the same key.");
    static final Text MALFORMED = Text.of(
            "Soʻrov tanasini oʻqib boʻlmadi: JSON xato.",
            "Сўров танасини ўқиб бўлмади: JSON хато.",
            "Тело запроса не читается: неверный JSON.",
            "The body can't be read: it is not valid JSON.");
    static final Text FIELD =
            Text.of("Maydon notoʻgʻri: %s.", "Майдон нотўғри: %s.", "Неверное поле: %s.", "A field is wrong: %s.");
    static final Text PARAMETER = Text.of(
            "Soʻrov parametrlaridan birining qiymatini oʻqib boʻlmadi.",
            "Сўров параметрларидан бирининг қийматини ўқиб бўлмади.",
            "Значение одного из параметров запроса не читается.",
            "The value of a parameter of the query can't be read.");
    static final Text FIELDS = Text.of(
            "Baʼzi maydonlar notoʻgʻri; errors roʻyxatiga qarang.",
            "Баъзи майдонлар нотўғри; errors рўйхатига қаранг.",
            "Некоторые поля заполнены неверно; см. список errors.",
            "Some fields are wrong; see the list of errors.");

    private Texts() {}
}
