package uz.aloqa.mahalla.boundary;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** A part of the map: a box of degrees at a zoom of web maps. */
record Box(Envelope envelope, int zoom) {

    /** Below, a mahalla is smaller than a finger; above, nothing more is to be seen. */
    static final int LEAST_ZOOM = 8;

    static final int MOST_ZOOM = 18;

    /** A screen of 4096 pixels: more than anybody looks at. */
    private static final int MOST_TILES = 16;

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,18})?");

    /**
     * Reads what a caller typed.
     *
     * @param bbox west,south,east,north in decimal degrees
     * @param zoom of web maps
     */
    static Box parse(@Nullable String bbox, @Nullable Integer zoom) {
        String[] parts = bbox == null ? new String[0] : bbox.split(",", -1);
        if (parts.length != 4
                || !List.of(parts).stream()
                        .allMatch(part -> DEGREES.matcher(part.strip()).matches())) {
            throw malformed("is not west,south,east,north");
        }
        double west = Double.parseDouble(parts[0].strip());
        double south = Double.parseDouble(parts[1].strip());
        double east = Double.parseDouble(parts[2].strip());
        double north = Double.parseDouble(parts[3].strip());
        if (west > east || south > north) {
            throw malformed("has its corners mixed up: west and south come first");
        }
        if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90) {
            throw malformed("is not on earth");
        }
        int at = requireZoom(zoom);
        double most = MOST_TILES * 360.0 / (1L << at);
        if (east - west > most || north - south > most) {
            throw tooLarge();
        }
        return new Box(new Envelope(west, east, south, north), at);
    }

    /** The box of a tile, counted from the north-west as web maps do. */
    static Box ofTile(int zoom, int column, int row) {
        requireZoom(zoom);
        int count = 1 << zoom;
        if (column < 0 || column >= count || row < 0 || row >= count) {
            throw new BadRequest(
                    "tile-malformed",
                    Text.of(
                                    "Bu masshtabda bunday katak yoʻq: x va y 0 dan %d gacha.",
                                    "Бу масштабда бундай катак йўқ: x ва y 0 дан %d гача.",
                                    "На этом масштабе нет такой плитки: x и y от 0 до %d.",
                                    "There is no such tile at this zoom: x and y are 0 to %d.")
                            .with(count - 1));
        }
        return new Box(
                new Envelope(
                        column * 360.0 / count - 180,
                        (column + 1) * 360.0 / count - 180,
                        latitude(row + 1, count),
                        latitude(row, count)),
                zoom);
    }

    /** The zoom, refused when the map has none such. */
    static int requireZoom(@Nullable Integer zoom) {
        if (zoom == null || zoom < LEAST_ZOOM || zoom > MOST_ZOOM) {
            throw new BadRequest(
                    "zoom-out-of-range",
                    Text.of(
                                    "zoom %d dan %d gacha boʻlishi kerak.",
                                    "zoom %d дан %d гача бўлиши керак.",
                                    "zoom должен быть от %d до %d.",
                                    "zoom has to be from %d to %d.")
                            .with(LEAST_ZOOM, MOST_ZOOM),
                    List.of(new Problem.FieldError("zoom", LEAST_ZOOM + ".." + MOST_ZOOM)));
        }
        return zoom;
    }

    static RuleViolation tooLarge() {
        return new RuleViolation(
                "area-too-large",
                Text.of(
                        "Soʻralgan hudud juda katta: kichikroq quti yoki kichikroq masshtab (zoom) soʻrang.",
                        "Сўралган ҳудуд жуда катта: кичикроқ қути ёки кичикроқ масштаб (zoom) сўранг.",
                        "Запрошена слишком большая область: запросите меньший прямоугольник или меньший zoom.",
                        "The area asked for is too large: ask for a smaller box or at a smaller zoom."));
    }

    private static BadRequest malformed(String what) {
        return new BadRequest(
                "box-malformed",
                Text.of(
                        "bbox notoʻgʻri: gʻarb,janub,sharq,shimol oʻnli darajalarda yozilsin.",
                        "bbox нотўғри: ғарб,жануб,шарқ,шимол ўнли даражаларда ёзилсин.",
                        "Неверный bbox: укажите запад,юг,восток,север в десятичных градусах.",
                        "The bbox is wrong: give west,south,east,north in decimal degrees."),
                List.of(new Problem.FieldError("bbox", what)));
    }

    /** Latitude of the upper edge of a row of tiles in the web's Mercator projection. */
    private static double latitude(int row, int count) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * row / count))));
    }
}
