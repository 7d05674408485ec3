package uz.aloqa.gateway.error;

import uz.aloqa.platform.language.Text;

/** Everything the gateway itself answers with an error. The name is the last part of the problem's {@code type}. */
public enum Refusal {
    /** Not a request that HTTP knows, like one without a host. */
    BAD_REQUEST(
            400,
            "bad-request",
            "Soʻrov HTTP qoidalariga mos emas.",
            "Сўров HTTP қоидаларига мос эмас.",
            "Запрос не соответствует правилам HTTP.",
            "The request is not valid HTTP."),
    /** The path holds something that a service could read differently than the gateway. */
    PATH_REFUSED(
            400,
            "path-refused",
            "Manzilda ruxsat etilmagan belgilar bor.",
            "Манзилда рухсат этилмаган белгилар бор.",
            "В пути есть недопустимые символы или сегменты.",
            "The path holds characters or segments that are not allowed."),
    /** The query is not valid percent-encoded UTF-8. */
    QUERY_REFUSED(
            400,
            "query-refused",
            "Soʻrov parametrlari notoʻgʻri kodlangan.",
            "Сўров параметрлари нотўғри кодланган.",
            "Параметры запроса закодированы неверно.",
            "The query is not valid percent-encoded UTF-8."),
    /** A WebSocket upgrade: no route offers one. */
    UPGRADE_REFUSED(
            400,
            "upgrade-refused",
            "WebSocket qoʻllanmaydi.",
            "WebSocket қўлланмайди.",
            "WebSocket не поддерживается.",
            "WebSocket is not offered here."),
    /** More than one Authorization header, or one of an impossible size. */
    AUTHORIZATION_MALFORMED(
            400,
            "authorization-malformed",
            "Authorization sarlavhasi bitta va qisqa boʻlishi kerak.",
            "Authorization сарлавҳаси битта ва қисқа бўлиши керак.",
            "Заголовок Authorization должен быть один и разумной длины.",
            "There has to be one Authorization header of a reasonable size."),
    /** The route asks for a token and there is none. */
    TOKEN_MISSING(
            401,
            "token-missing",
            "Tizimga kiring: soʻrovda kirish tokeni yoʻq.",
            "Тизимга киринг: сўровда кириш токени йўқ.",
            "Войдите в систему: в запросе нет токена доступа.",
            "Sign in: the request carries no access token."),
    /** The token is expired, not ours, not meant for us, or not an access token. */
    TOKEN_INVALID(
            401,
            "token-invalid",
            "Kirish tokeni yaroqsiz yoki muddati oʻtgan. Qaytadan kiring.",
            "Кириш токени яроқсиз ёки муддати ўтган. Қайтадан киринг.",
            "Токен доступа недействителен или истёк. Войдите снова.",
            "The access token is not valid or has expired. Sign in again."),
    /** Signed in, but without the role. */
    ROLE_MISSING(
            403,
            "forbidden",
            "Sizning vakolatingiz bu amalga ruxsat bermaydi.",
            "Сизнинг ваколатингиз бу амалга рухсат бермайди.",
            "Ваша роль не позволяет выполнить эту операцию.",
            "Your role does not allow this operation."),
    /** A preflight from a web page of an origin that is not allowed. */
    ORIGIN_REFUSED(
            403,
            "origin-refused",
            "Bu saytdan soʻrov yuborishga ruxsat yoʻq.",
            "Бу сайтдан сўров юборишга рухсат йўқ.",
            "Запросы с этого сайта не разрешены.",
            "Requests from this origin are not allowed."),
    /** No route has this path. */
    NOT_FOUND(
            404,
            "not-found",
            "Bu manzilda hech narsa yoʻq.",
            "Бу манзилда ҳеч нарса йўқ.",
            "По этому адресу ничего нет.",
            "There is nothing at this address."),
    /** The path has a route, but not with this method; {@code Allow} lists the others. */
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "Bu manzilda bunday usul qoʻllanmaydi.",
            "Бу манзилда бундай усул қўлланмайди.",
            "Этот метод по данному адресу не поддерживается.",
            "This method is not supported at this address."),
    /** The body is over the route's limit. */
    TOO_LARGE(
            413,
            "too-large",
            "Soʻrov tanasi juda katta.",
            "Сўров танаси жуда катта.",
            "Тело запроса слишком велико.",
            "The body is larger than this address takes."),
    /** Path and query are over the limit. */
    TARGET_TOO_LONG(
            414,
            "target-too-long",
            "Soʻrov manzili juda uzun.",
            "Сўров манзили жуда узун.",
            "Адрес запроса слишком длинный.",
            "The address of the request is too long."),
    /** The headers together are over the limit. */
    HEADERS_TOO_LARGE(
            431,
            "headers-too-large",
            "Soʻrov sarlavhalari juda katta.",
            "Сўров сарлавҳалари жуда катта.",
            "Заголовки запроса слишком велики.",
            "The headers of the request are too large."),
    /** The quota of the caller is spent; {@code Retry-After} says when there is some again. */
    TOO_MANY(
            429,
            "too-many-requests",
            "Soʻrovlar juda koʻp. Retry-After sarlavhasida koʻrsatilgan soniyadan keyin urinib koʻring.",
            "Сўровлар жуда кўп. Retry-After сарлавҳасида кўрсатилган сониядан кейин уриниб кўринг.",
            "Слишком много запросов. Повторите через число секунд из заголовка Retry-After.",
            "Too many requests. Try again after the seconds in the header Retry-After."),
    /** The service has as much to do as it bears. */
    OVERLOADED(
            503,
            "overloaded",
            "Hozir yuklama juda katta. Birozdan soʻng qayta urinib koʻring.",
            "Ҳозир юклама жуда катта. Бироздан сўнг қайта уриниб кўринг.",
            "Сейчас слишком большая нагрузка. Повторите попытку позже.",
            "There is too much to do right now. Try again later."),
    /** A fault of the gateway. */
    INTERNAL(
            500,
            "internal",
            "Bizda xato yuz berdi. Birozdan soʻng qayta urinib koʻring; murojaat qilsangiz, traceId ni ayting.",
            "Бизда хато юз берди. Бироздан сўнг қайта уриниб кўринг; мурожаат қилсангиз, traceId ни айтинг.",
            "Ошибка на нашей стороне. Повторите попытку позже; при обращении сообщите traceId.",
            "Something went wrong on our side. Try again later; when you report it, name the traceId."),
    /** The service broke off before its answer or answered with something that is not HTTP. */
    BAD_ANSWER(
            502,
            "upstream-failed",
            "Xizmat javob bermay uzildi. Birozdan soʻng qayta urinib koʻring.",
            "Хизмат жавоб бермай узилди. Бироздан сўнг қайта уриниб кўринг.",
            "Служба оборвала соединение. Повторите попытку позже.",
            "The service broke off before it answered. Try again later."),
    /** No replica of the service can be reached. */
    UNREACHABLE(
            503,
            "upstream-unreachable",
            "Xizmat vaqtincha ishlamayapti. Birozdan soʻng qayta urinib koʻring.",
            "Хизмат вақтинча ишламаяпти. Бироздан сўнг қайта уриниб кўринг.",
            "Служба временно недоступна. Повторите попытку позже.",
            "The service is not available at the moment. Try again later."),
    /** No key to check the token with, because the identity provider has not been reachable so far. */
    SIGN_IN_UNAVAILABLE(
            503,
            "sign-in-unavailable",
            "Kirishni tekshirib boʻlmayapti. Birozdan soʻng qayta urinib koʻring.",
            "Киришни текшириб бўлмаяпти. Бироздан сўнг қайта уриниб кўринг.",
            "Сейчас невозможно проверить вход. Повторите попытку позже.",
            "Sign-in can't be checked at the moment. Try again later."),
    /** The service did not accept the connection or did not begin its answer in time. */
    TIMED_OUT(
            504,
            "upstream-timeout",
            "Xizmat oʻz vaqtida javob bermadi.",
            "Хизмат ўз вақтида жавоб бермади.",
            "Служба не ответила вовремя.",
            "The service did not answer in time.");

    private final int status;
    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings
    private final Text detail;

    Refusal(int status, String id, String uzLatn, String uzCyrl, String ru, String en) {
        this.status = status;
        this.id = id;
        this.detail = Text.of(uzLatn, uzCyrl, ru, en);
    }

    /** HTTP status code. */
    public int status() {
        return status;
    }

    /** Kebab-case name of the problem type. */
    public String id() {
        return id;
    }

    /** What is wrong and what to do, in four languages. */
    public Text detail() {
        return detail;
    }
}
