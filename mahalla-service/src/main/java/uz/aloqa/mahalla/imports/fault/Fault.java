package uz.aloqa.mahalla.imports.fault;

import uz.aloqa.platform.language.Text;

/** Why a row of a file is refused. The names are part of the API; {@code %s} stand for what was found. */
public enum Fault {
    BAD_ENCODING(
            "Fayl UTF-8 emas: uni UTF-8 da saqlang.",
            "Файл UTF-8 эмас: уни UTF-8 да сақланг.",
            "Файл не в UTF-8: сохраните его в UTF-8.",
            "The file is not UTF-8: save it as UTF-8."),
    MALFORMED_FILE(
            "Faylni shu joydan oʻqib boʻlmadi: %s.",
            "Файлни шу жойдан ўқиб бўлмади: %s.",
            "С этого места файл не читается: %s.",
            "The file can't be read from here on: %s."),
    NO_ROWS(
            "Faylda birorta ham qator yoʻq.",
            "Файлда бирорта ҳам қатор йўқ.",
            "В файле нет ни одной строки.",
            "The file has no rows."),
    TOO_MANY_ROWS(
            "Faylda %s tadan koʻp qator bor.",
            "Файлда %s тадан кўп қатор бор.", "В файле больше %s строк.", "The file has more than %s rows."),
    TOO_MANY_FAULTS(
            "%s ta xato topildi; qolgani oʻqilmadi.",
            "%s та хато топилди; қолгани ўқилмади.",
            "Найдено %s ошибок; остальное не прочитано.",
            "%s faults were found; the rest was not read."),
    UNKNOWN_COLUMN(
            "“%s” degan ustun yoʻq.", "“%s” деган устун йўқ.", "Неизвестный столбец «%s».", "There is no column “%s”."),
    COLUMN_TWICE(
            "“%s” ustuni ikki marta yozilgan.",
            "“%s” устуни икки марта ёзилган.", "Столбец «%s» указан дважды.", "The column “%s” is there twice."),
    MISSING_COLUMN(
            "“%s” ustuni boʻlishi shart.",
            "“%s” устуни бўлиши шарт.", "Нужен столбец «%s».", "The column “%s” is missing."),
    WRONG_NUMBER_OF_FIELDS(
            "Qatorda %s ta maydon bor, sarlavhada esa %s ta.",
            "Қаторда %s та майдон бор, сарлавҳада эса %s та.",
            "В строке %s полей, а в заголовке %s.",
            "The row has %s fields, the heading %s."),
    MISSING_CODE("Mahalla kodi yoʻq.", "Маҳалла коди йўқ.", "Нет кода махалли.", "The code of the mahalla is missing."),
    BAD_CODE(
            "“%s” mahalla kodi boʻla olmaydi: 1–32 ta raqam, lotin harfi yoki chiziqcha.",
            "“%s” маҳалла коди бўла олмайди: 1–32 та рақам, лотин ҳарфи ёки чизиқча.",
            "«%s» не может быть кодом махалли: 1–32 цифры, латинские буквы или дефис.",
            "“%s” can't be the code of a mahalla: 1 to 32 digits, Latin letters or hyphens."),
    CODE_TWICE(
            "%s kodi %s-qatorda ham bor.",
            "%s коди %s-қаторда ҳам бор.", "Код %s уже есть в строке %s.", "The code %s is in line %s too."),
    MISSING_DISTRICT("Tuman kodi yoʻq.", "Туман коди йўқ.", "Нет кода района.", "The code of the district is missing."),
    UNKNOWN_DISTRICT(
            "%s kodli tuman yoʻq.", "%s кодли туман йўқ.", "Района с кодом %s нет.", "There is no district %s."),
    DISTRICT_OF_OTHERS(
            "%s tumani sizning hududingizda emas.",
            "%s тумани сизнинг ҳудудингизда эмас.",
            "Район %s вне вашей территории.",
            "The district %s is not in your jurisdiction."),
    OUTSIDE_THE_LIST(
            "%s tumani toʻliq roʻyxat deb aytilgan %s hududida emas.",
            "%s тумани тўлиқ рўйхат деб айтилган %s ҳудудида эмас.",
            "Район %s вне территории %s, для которой список объявлен полным.",
            "The district %s is outside of %s, for which the list is said to be complete."),
    MISSING_NAME(
            "%s ustunida nom yoʻq.", "%s устунида ном йўқ.", "В столбце %s нет названия.", "There is no name in %s."),
    NAME_TOO_LONG(
            "%s: nom %s belgidan uzun.",
            "%s: ном %s белгидан узун.",
            "%s: название длиннее %s знаков.",
            "%s: the name is longer than %s characters."),
    CONTROL_CHARACTERS(
            "%s ustunida koʻrinmas boshqaruv belgilari bor.",
            "%s устунида кўринмас бошқарув белгилари бор.",
            "В столбце %s есть управляющие символы.",
            "There are control characters in %s."),
    BAD_STIR(
            "“%s” STIR emas: 9 ta raqam boʻladi.",
            "“%s” СТИР эмас: 9 та рақам бўлади.",
            "«%s» – не ИНН: в нём 9 цифр.",
            "“%s” is no STIR: it has nine digits."),
    STIR_TWICE(
            "%s STIR %s-qatorda ham bor.",
            "%s СТИР %s-қаторда ҳам бор.", "ИНН %s уже есть в строке %s.", "The STIR %s is in line %s too."),
    STIR_OF_ANOTHER(
            "%s STIR boshqa mahallaniki: %s.",
            "%s СТИР бошқа маҳалланики: %s.",
            "ИНН %s принадлежит другой махалле: %s.",
            "The STIR %s is that of another mahalla: %s."),
    BAD_DATE(
            "%s: “%s” sana emas, YYYY-MM-DD shaklida yozing.",
            "%s: “%s” сана эмас, YYYY-MM-DD шаклида ёзинг.",
            "%s: «%s» – не дата, пишите ГГГГ-ММ-ДД.",
            "%s: “%s” is no date, write YYYY-MM-DD."),
    LAST_DAY_BEFORE_FIRST(
            "Oxirgi kun (%s) birinchi kundan (%s) oldin.",
            "Охирги кун (%s) биринчи кундан (%s) олдин.",
            "Последний день (%s) раньше первого (%s).",
            "The last day (%s) is before the first (%s)."),
    FIRST_DAY_IS_FIXED(
            "Mavjud mahallaning birinchi kuni (%s) import bilan oʻzgartirilmaydi.",
            "Мавжуд маҳалланинг биринчи куни (%s) импорт билан ўзгартирилмайди.",
            "Первый день существующей махалли (%s) импортом не меняется.",
            "The first day of a mahalla that exists (%s) is not changed by an import."),
    MAHALLA_IS_GONE(
            "Bu mahalla %s kuni tugatilgan va endi oʻzgarmaydi.",
            "Бу маҳалла %s куни тугатилган ва энди ўзгармайди.",
            "Эта махалля упразднена %s и больше не меняется.",
            "This mahalla ended on %s and does not change any more."),
    ENDS_BEFORE_ITS_STATE(
            "Oxirgi kun hozirgi holat boshlangan %s kunidan oldin boʻlishi mumkin emas.",
            "Охирги кун ҳозирги ҳолат бошланган %s кунидан олдин бўлиши мумкин эмас.",
            "Последний день не может быть раньше %s, когда началось нынешнее состояние.",
            "The last day can't be before %s, when the present state began."),
    BAD_POINT(
            "“%s” huquq-tartibot maskanining id raqami emas (UUID).",
            "“%s” ҳуқуқ-тартибот масканининг id рақами эмас (UUID).",
            "«%s» – не id пункта правопорядка (UUID).",
            "“%s” is not the id of a law-and-order point (a UUID)."),
    UNKNOWN_POINT(
            "%s id li huquq-tartibot maskani yoʻq.",
            "%s id ли ҳуқуқ-тартибот маскани йўқ.",
            "Пункта правопорядка с id %s нет.",
            "There is no law-and-order point %s."),
    POINT_OF_OTHER_DISTRICT(
            "%s maskani boshqa tumanda: %s.",
            "%s маскани бошқа туманда: %s.",
            "Пункт %s в другом районе: %s.",
            "The point %s is in another district: %s."),
    UNKNOWN_SUCCESSOR(
            "Qoʻshib olgan mahalla %s na reyestrda, na faylda bor.",
            "Қўшиб олган маҳалла %s на реестрда, на файлда бор.",
            "Махалли-преемника %s нет ни в реестре, ни в файле.",
            "The successor %s is neither in the registry nor in the file."),
    OWN_SUCCESSOR(
            "Mahalla oʻziga qoʻshila olmaydi.",
            "Маҳалла ўзига қўшила олмайди.",
            "Махалля не может быть преемником самой себя.",
            "A mahalla can't be merged into itself."),
    SUCCESSOR_WITHOUT_LAST_DAY(
            "Qoʻshib yuborilgan mahallaning oxirgi kuni (valid_to) yoʻq.",
            "Қўшиб юборилган маҳалланинг охирги куни (valid_to) йўқ.",
            "У присоединённой махалли не указан последний день (valid_to).",
            "A mahalla that was merged needs a last day (valid_to)."),
    MALFORMED_GEOMETRY(
            "Chegara GeoJSON emas: %s.",
            "Чегара GeoJSON эмас: %s.", "Граница не является GeoJSON: %s.", "The boundary is not GeoJSON: %s."),
    NOT_AN_AREA(
            "Chegara Polygon yoki MultiPolygon boʻladi, “%s” emas.",
            "Чегара Polygon ёки MultiPolygon бўлади, “%s” эмас.",
            "Граница – Polygon или MultiPolygon, а не «%s».",
            "A boundary is a Polygon or MultiPolygon, not “%s”."),
    EMPTY_AREA("Chegara boʻsh.", "Чегара бўш.", "Граница пуста.", "The boundary is empty."),
    RING_TOO_SHORT(
            "Halqada %s ta nuqta bor, kamida 4 ta kerak.",
            "Ҳалқада %s та нуқта бор, камида 4 та керак.",
            "В кольце %s точек, нужно не меньше 4.",
            "A ring has %s positions, it needs at least 4."),
    UNCLOSED_RING(
            "Halqa yopilmagan: birinchi va oxirgi nuqta har xil.",
            "Ҳалқа ёпилмаган: биринчи ва охирги нуқта ҳар хил.",
            "Кольцо не замкнуто: первая и последняя точки различны.",
            "A ring is not closed: its first and last positions differ."),
    SELF_INTERSECTION(
            "Chegara oʻzini oʻzi kesib oʻtadi.",
            "Чегара ўзини ўзи кесиб ўтади.",
            "Граница пересекает сама себя.",
            "The boundary crosses itself."),
    HOLE_OUTSIDE(
            "Teshik oʻz hududidan tashqarida.",
            "Тешик ўз ҳудудидан ташқарида.",
            "Отверстие лежит вне своего контура.",
            "A hole lies outside of its shell."),
    INVALID_AREA(
            "Chegara notoʻgʻri: %s.", "Чегара нотўғри: %s.", "Граница неверна: %s.", "The boundary is not valid: %s."),
    OUTSIDE_THE_COUNTRY(
            "Nuqta Oʻzbekistondan tashqarida: %s, %s.",
            "Нуқта Ўзбекистондан ташқарида: %s, %s.",
            "Точка вне Узбекистана: %s, %s.",
            "A position lies outside of Uzbekistan: %s, %s."),
    AXES_SWAPPED(
            "Nuqta Oʻzbekistondan tashqarida: %s, %s. Kenglik va uzunlik almashib ketganga oʻxshaydi: GeoJSON da avval uzunlik.",
            "Нуқта Ўзбекистондан ташқарида: %s, %s. Кенглик ва узунлик алмашиб кетганга ўхшайди: GeoJSON да аввал узунлик.",
            "Точка вне Узбекистана: %s, %s. Похоже, широта и долгота переставлены: в GeoJSON сначала долгота.",
            "A position lies outside of Uzbekistan: %s, %s. Latitude and longitude seem swapped: GeoJSON has longitude first.");

    private final String uzLatn;
    private final String uzCyrl;
    private final String ru;
    private final String en;

    Fault(String uzLatn, String uzCyrl, String ru, String en) {
        this.uzLatn = uzLatn;
        this.uzCyrl = uzCyrl;
        this.ru = ru;
        this.en = en;
    }

    /**
     * What is wrong, in words.
     *
     * @param arguments what was found
     */
    public Text words(Object... arguments) {
        return Text.of(uzLatn, uzCyrl, ru, en).with(arguments);
    }
}
