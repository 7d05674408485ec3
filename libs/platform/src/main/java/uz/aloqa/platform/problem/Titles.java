package uz.aloqa.platform.problem;

import uz.aloqa.platform.language.Text;

/** Words and names for the HTTP status codes that the platform answers with. */
public final class Titles {

    private Titles() {}

    /**
     * Short words for a status code.
     *
     * @param status HTTP status code, 400 to 599
     */
    public static Text of(int status) {
        return switch (status) {
            case 400 -> Text.of("Soʻrov notoʻgʻri", "Сўров нотўғри", "Неверный запрос", "Bad request");
            case 401 -> Text.of("Tizimga kirish kerak", "Тизимга кириш керак", "Требуется вход", "Sign-in required");
            case 403 -> Text.of("Ruxsat yoʻq", "Рухсат йўқ", "Нет доступа", "Not allowed");
            case 404 -> Text.of("Topilmadi", "Топилмади", "Не найдено", "Not found");
            case 405 ->
                Text.of("Usul qoʻllanmaydi", "Усул қўлланмайди", "Метод не поддерживается", "Method not allowed");
            case 406, 415 ->
                Text.of("Format qoʻllanmaydi", "Формат қўлланмайди", "Формат не поддерживается", "Unsupported format");
            case 409 -> Text.of("Holatga zid", "Ҳолатга зид", "Противоречит состоянию", "Conflict");
            case 412 -> Text.of("Versiya eskirgan", "Версия эскирган", "Версия устарела", "Stale version");
            case 413 -> Text.of("Juda katta", "Жуда катта", "Слишком большой запрос", "Too large");
            case 414 -> Text.of("Manzil juda uzun", "Манзил жуда узун", "Слишком длинный адрес", "Address too long");
            case 422 -> Text.of("Qoidaga zid", "Қоидага зид", "Противоречит правилам", "Against the rules");
            case 428 ->
                Text.of("Versiya koʻrsatilmagan", "Версия кўрсатилмаган", "Не указана версия", "Version required");
            case 429 ->
                Text.of("Soʻrovlar juda koʻp", "Сўровлар жуда кўп", "Слишком много запросов", "Too many requests");
            case 431 ->
                Text.of(
                        "Sarlavhalar juda katta",
                        "Сарлавҳалар жуда катта",
                        "Слишком большие заголовки",
                        "Headers too large");
            case 501 -> Text.of("Qoʻllanmaydi", "Қўлланмайди", "Не поддерживается", "Not implemented");
            case 502, 503 ->
                Text.of(
                        "Xizmat vaqtincha ishlamayapti",
                        "Хизмат вақтинча ишламаяпти",
                        "Служба временно недоступна",
                        "Service unavailable");
            case 504 -> Text.of("Javob kechikdi", "Жавоб кечикди", "Время ожидания истекло", "Timed out");
            default ->
                status < 500
                        ? Text.of("Soʻrov rad etildi", "Сўров рад этилди", "Запрос отклонён", "Request refused")
                        : Text.of("Ichki xato", "Ички хато", "Внутренняя ошибка", "Internal error");
        };
    }

    /**
     * Name of the problem type that an error without a name of its own gets.
     *
     * @param status HTTP status code, 400 to 599
     */
    public static String nameOf(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            default -> status < 500 ? "refused" : "internal";
        };
    }
}
