package uz.aloqa.appeals.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.language.Text;

/**
 * What is published, for programs and people.
 *
 * @param title in the four languages
 * @param licence SPDX name
 * @param licenceUrl its text
 * @param smallest numbers below it are withheld, and others as far as they would tell them
 * @param quarters editions, the newest first
 * @param columns what each column means
 */
@Schema(description = "What is published")
record OpenDataDescription(
        Words title, String licence, String licenceUrl, int smallest, List<String> quarters, List<Column> columns) {

    static final String LICENCE = "CC-BY-4.0";
    private static final String LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";

    /**
     * A column.
     *
     * @param name in the table and in the JSON
     * @param type string or number
     * @param means in the four languages
     */
    record Column(String name, String type, Words means) {}

    /** Words in the four languages. */
    @Schema(name = "OpenDataWords")
    record Words(
            @JsonProperty("uz-Latn") String uzLatn,
            @JsonProperty("uz-Cyrl") String uzCyrl,
            @JsonProperty("ru") String ru,
            @JsonProperty("en") String en) {

        static Words of(Text text) {
            return new Words(text.uzLatn(), text.uzCyrl(), text.ru(), text.en());
        }
    }

    static OpenDataDescription of(List<String> quarters) {
        return new OpenDataDescription(
                Words.of(Text.of(
                        "Roʻyxatga olingan murojaatlar: chorak, mahalla, tur va mavzu boʻyicha",
                        "Рўйхатга олинган мурожаатлар: чорак, маҳалла, тур ва мавзу бўйича",
                        "Зарегистрированные обращения по кварталам, махаллям, видам и темам",
                        "Registered appeals by quarter, mahalla, kind and category")),
                LICENCE,
                LICENCE_URL,
                Suppression.SMALLEST,
                quarters,
                List.of(
                        column("quarter", "string", "Chorak", "Чорак", "Квартал", "Quarter"),
                        column("district", "string", "Tuman, SOATO", "Туман, СОАТО", "Район, СОАТО", "District, SOATO"),
                        column(
                                "mahalla",
                                "string",
                                "Mahalla kodi; ALL – butun tuman, UNKNOWN – nomaʼlum",
                                "Маҳалла коди; ALL – бутун туман, UNKNOWN – номаълум",
                                "Код махалли; ALL – весь район, UNKNOWN – неизвестна",
                                "Code of the mahalla; ALL: the whole district, UNKNOWN: not known"),
                        column(
                                "kind",
                                "string",
                                "Turi; ALL – barchasi",
                                "Тури; ALL – барчаси",
                                "Вид; ALL – все",
                                "Kind; ALL: every kind"),
                        column(
                                "category",
                                "string",
                                "Mavzu kaliti, butun tuman boʻyicha; NONE – tanlanmagan, ALL – barchasi",
                                "Мавзу калити, бутун туман бўйича; NONE – танланмаган, ALL – барчаси",
                                "Ключ темы, по району в целом; NONE – не выбрана, ALL – все",
                                "Key of the category, of whole districts; NONE: none was chosen, ALL: every one"),
                        column(
                                "received",
                                "number",
                                "Roʻyxatga olingan; boʻsh – son oshkor qilinmaydi",
                                "Рўйхатга олинган; бўш – сон ошкор қилинмайди",
                                "Зарегистрировано; пусто – число не раскрывается",
                                "Registered; empty: the number is withheld"),
                        column(
                                "lat",
                                "number",
                                "Mahalladagi nuqta kengligi, 0,01° gacha",
                                "Маҳалладаги нуқта кенглиги, 0,01° гача",
                                "Широта точки в махалле, до 0,01°",
                                "Latitude of a point in the mahalla, to 0.01°"),
                        column(
                                "lon",
                                "number",
                                "Mahalladagi nuqta uzunligi, 0,01° gacha",
                                "Маҳалладаги нуқта узунлиги, 0,01° гача",
                                "Долгота точки в махалле, до 0,01°",
                                "Longitude of a point in the mahalla, to 0.01°")));
    }

    private static Column column(String name, String type, String uzLatn, String uzCyrl, String ru, String en) {
        return new Column(name, type, new Words(uzLatn, uzCyrl, ru, en));
    }
}
