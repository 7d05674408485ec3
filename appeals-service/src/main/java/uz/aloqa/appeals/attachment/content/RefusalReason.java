package uz.aloqa.appeals.attachment.content;

import uz.aloqa.platform.language.Text;

/** Why a file isn't taken. */
public enum RefusalReason {
    /** None of the types that are taken. */
    UNKNOWN_TYPE(
            "Bu turdagi fayl qabul qilinmaydi: rasm (JPEG, PNG), video, audio, PDF yoki hujjat yuboring.",
            "Бу турдаги файл қабул қилинмайди: расм (JPEG, PNG), видео, аудио, PDF ёки ҳужжат юборинг.",
            "Файлы такого типа не принимаются: пришлите снимок (JPEG, PNG), видео, аудио, PDF или документ.",
            "Files of this type aren't taken: send a picture (JPEG, PNG), video, audio, PDF or office document."),
    /** A picture in a format that can't be cleaned of what it tells about its owner. */
    IMAGE_FORMAT(
            "Rasmni JPEG yoki PNG koʻrinishida yuboring: HEIC, WebP, GIF va boshqalar qabul qilinmaydi.",
            "Расмни JPEG ёки PNG кўринишида юборинг: HEIC, WebP, GIF ва бошқалар қабул қилинмайди.",
            "Пришлите снимок в формате JPEG или PNG: HEIC, WebP, GIF и другие не принимаются.",
            "Send the picture as JPEG or PNG: HEIC, WebP, GIF and others aren't taken."),
    /** A program or a script. */
    EXECUTABLE(
            "Dastur va skriptlar qabul qilinmaydi.",
            "Дастур ва скриптлар қабул қилинмайди.",
            "Программы и сценарии не принимаются.",
            "Programs and scripts aren't taken."),
    /** An archive: nobody sees what is inside. */
    ARCHIVE(
            "Arxivlar qabul qilinmaydi: fayllarni alohida yuboring.",
            "Архивлар қабул қилинмайди: файлларни алоҳида юборинг.",
            "Архивы не принимаются: пришлите файлы по отдельности.",
            "Archives aren't taken: send the files one by one."),
    /** Two files in one: it opens as something else, too. */
    POLYGLOT(
            "Fayl ichida boshqa fayl yashiringan yoki u buzilgan.",
            "Файл ичида бошқа файл яширинган ёки у бузилган.",
            "В файле спрятан другой файл, или он повреждён.",
            "Another file is hidden in this one, or it is damaged."),
    /** Macros, scripts, embedded programs or files. */
    ACTIVE_CONTENT(
            "Hujjatda makros, skript yoki ichiga joylangan fayl bor: ularsiz saqlab yuboring.",
            "Ҳужжатда макрос, скрипт ёки ичига жойланган файл бор: уларсиз сақлаб юборинг.",
            "В документе есть макрос, сценарий или вложенный файл: сохраните его без них.",
            "The document has a macro, a script or an embedded file: save it without."),
    /** Encrypted: nobody could look into it. */
    ENCRYPTED(
            "Hujjat parol bilan himoyalangan: parolsiz yuboring.",
            "Ҳужжат пароль билан ҳимояланган: паролсиз юборинг.",
            "Документ защищён паролем: пришлите его без пароля.",
            "The document is protected by a password: send it without."),
    /** Larger than its kind may be. */
    TOO_LARGE(
            "Bu turdagi fayl uchun hajmi juda katta.",
            "Бу турдаги файл учун ҳажми жуда катта.",
            "Файл слишком велик для своего типа.",
            "The file is too large for its type."),
    /** More points than can be looked at. */
    TOO_MANY_PIXELS(
            "Rasm oʻlchami juda katta: uni kichraytirib yuboring.",
            "Расм ўлчами жуда катта: уни кичрайтириб юборинг.",
            "Снимок слишком велик по числу точек: уменьшите его.",
            "The picture has too many pixels: make it smaller."),
    /** Begins like a known type and goes on otherwise. */
    UNREADABLE(
            "Faylni oʻqib boʻlmadi: u buzilgan.",
            "Файлни ўқиб бўлмади: у бузилган.",
            "Файл не читается: он повреждён.",
            "The file can't be read: it is damaged."),
    /** With a tip: films, sound and documents keep what tells of who made them. */
    MAY_TELL_ITS_SENDER(
            "Hisobsiz faqat rasm (JPEG, PNG) qabul qilinadi: boshqa fayllar kim yuborganini bildirib qoʻyishi mumkin.",
            "Ҳисобсиз фақат расм (JPEG, PNG) қабул қилинади: бошқа файллар ким юборганини билдириб қўйиши мумкин.",
            "Без учётной записи принимаются только снимки (JPEG, PNG): другие файлы могут выдать отправителя.",
            "Without an account only pictures (JPEG, PNG) are taken: other files may tell who sent them."),
    /** The scanner knows it as harmful. */
    INFECTED(
            "Faylda zararli dastur topildi.",
            "Файлда зарарли дастур топилди.",
            "В файле найдена вредоносная программа.",
            "Malware was found in the file.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Text words;

    RefusalReason(String uzLatn, String uzCyrl, String ru, String en) {
        this.words = Text.of(uzLatn, uzCyrl, ru, en);
    }

    /** The reason in words for the uploader. */
    public Text words() {
        return words;
    }
}
