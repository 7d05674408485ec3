package uz.aloqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A registry of the size of the country's, made up: 9,452 mahallas in the 206 districts, each district a box tiled without
 * gap or overlap, with crooked borders that neighbours share point by point. The same on every run.
 */
public final class NationalRegistry {

    /** Mahallas of the country in 2025. */
    public static final int SIZE = 9_452;

    private static final int DISTRICTS_IN_A_ROW = 15;
    private static final double WEST = 57.0;
    private static final double SOUTH = 37.6;
    private static final double WIDTH = 1.05;
    private static final double HEIGHT = 0.55;
    private static final int MAHALLAS_IN_A_ROW = 7;
    private static final int CORNERS_OF_A_SIDE = 7;

    private static final String[][] NAMES = {
        {"Doʻstlik", "Дўстлик", "Дустлик", "Dustlik"},
        {"Navbahor", "Навбаҳор", "Навбахор", "Navbahor"},
        {"Oʻzbekiston", "Ўзбекистон", "Узбекистан", "Uzbekistan"},
        {"Tinchlik", "Тинчлик", "Тинчлик", "Tinchlik"},
        {"Guliston", "Гулистон", "Гулистан", "Guliston"},
        {"Yangi hayot", "Янги ҳаёт", "Янги хаёт", "Yangi hayot"},
        {"Mustaqillik", "Мустақиллик", "Мустакиллик", "Mustakillik"},
        {"Bogʻishamol", "Боғишамол", "Багишамал", "Bogishamol"},
        {"Alisher Navoiy", "Алишер Навоий", "Алишер Навои", "Alisher Navoi"},
        {"Qoʻrgʻontepa", "Қўрғонтепа", "Кургантепа", "Kurgontepa"},
        {"Chilonzor", "Чилонзор", "Чиланзар", "Chilanzar"},
        {"Istiqlol", "Истиқлол", "Истиклол", "Istiklol"},
        {"Oqtepa", "Оқтепа", "Актепа", "Oktepa"},
        {"Paxtakor", "Пахтакор", "Пахтакор", "Pakhtakor"},
        {"Sharq yulduzi", "Шарқ юлдузи", "Шарк юлдузи", "Sharq yulduzi"},
        {"Yoshlik", "Ёшлик", "Ёшлик", "Yoshlik"}
    };

    private final List<String> districts;
    private final List<Mahalla> mahallas = new ArrayList<>(SIZE);

    private NationalRegistry(List<String> districts) {
        this.districts = districts;
        for (int i = 0; i < districts.size(); i++) {
            int more = SIZE % districts.size() > i ? 1 : 0;
            drawDistrict(i, SIZE / districts.size() + more);
        }
    }

    /**
     * A mahalla.
     *
     * @param code of it; never one of the demo
     * @param district SOATO code
     * @param name Uzbek Latin, Uzbek Cyrillic, Russian, English
     * @param ring positions of longitude and latitude, closed
     */
    public record Mahalla(String code, String district, List<String> name, List<double[]> ring) {

        /** Its boundary as GeoJSON. */
        public String geoJson() {
            StringBuilder json = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
            for (int i = 0; i < ring.size(); i++) {
                json.append(i == 0 ? "[" : ",[")
                        .append(ring.get(i)[0])
                        .append(',')
                        .append(ring.get(i)[1])
                        .append(']');
            }
            return json.append("]]}").toString();
        }

        /** A place well inside. */
        public double[] middle() {
            double lon = 0;
            double lat = 0;
            for (double[] position : ring.subList(1, ring.size())) {
                lon += position[0];
                lat += position[1];
            }
            return new double[] {lon / (ring.size() - 1), lat / (ring.size() - 1)};
        }
    }

    /**
     * Draws the registry.
     *
     * @param root of the checkout: its list of districts is used
     */
    public static NationalRegistry draw(Path root) {
        try (var lines = Files.lines(root.resolve("mahalla-service/src/main/resources/seed/districts.csv"))) {
            return new NationalRegistry(
                    lines.skip(1).map(line -> line.split(",", 2)[0]).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, by district. */
    public List<Mahalla> mahallas() {
        return List.copyOf(mahallas);
    }

    /** The file that a registrar would bring. */
    public String csv() {
        StringBuilder csv = new StringBuilder("code,district,name_uz_latn,name_uz_cyrl,name_ru,name_en,boundary\n");
        for (Mahalla mahalla : mahallas) {
            csv.append(mahalla.code()).append(',').append(mahalla.district()).append(',');
            csv.append(String.join(",", mahalla.name()));
            csv.append(",\"").append(mahalla.geoJson().replace("\"", "\"\"")).append("\"\n");
        }
        return csv.toString();
    }

    private void drawDistrict(int index, int count) {
        double west = WEST + index % DISTRICTS_IN_A_ROW * WIDTH;
        int line = index / DISTRICTS_IN_A_ROW;
        double south = SOUTH + line * HEIGHT;
        int rows = (count + MAHALLAS_IN_A_ROW - 1) / MAHALLAS_IN_A_ROW;
        int[] inRow = new int[rows];
        for (int i = 0; i < count; i++) {
            inRow[i % rows]++;
        }
        int number = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < inRow[row]; column++) {
                List<double[]> ring = new ArrayList<>();
                walk(ring, along(inRow, row, column), row, west, south, rows);
                List<double[]> top = new ArrayList<>();
                walk(top, along(inRow, row + 1, row, column), row + 1, west, south, rows);
                climb(ring, top.getLast());
                ring.addAll(top.reversed());
                climb(ring, ring.getFirst());
                ring.add(ring.getFirst());
                String district = districts.get(index);
                String[] name = NAMES[(index * 31 + number) % NAMES.length];
                mahallas.add(
                        new Mahalla("%s5%02d".formatted(district, number), district, List.of(name), List.copyOf(ring)));
                number++;
            }
        }
    }

    /** Where corners stand on the lower border of a cell, as shares of the district's width. */
    private static List<Double> along(int[] inRow, int row, int column) {
        return along(inRow, row, row, column);
    }

    private static List<Double> along(int[] inRow, int line, int row, int column) {
        TreeSet<Double> corners = new TreeSet<>();
        for (int beside = Math.max(0, line - 1); beside <= Math.min(inRow.length - 1, line); beside++) {
            for (int i = 0; i <= inRow[beside]; i++) {
                corners.add((double) i / inRow[beside]);
            }
        }
        return List.copyOf(
                corners.subSet((double) column / inRow[row], true, (double) (column + 1) / inRow[row], true));
    }

    private static void walk(List<double[]> ring, List<Double> shares, int line, double west, double south, int rows) {
        double lat = south + HEIGHT * line / rows;
        for (double share : shares) {
            double[] next = {round(west + WIDTH * share), round(lat)};
            if (!ring.isEmpty()) {
                climb(ring, next);
            }
            ring.add(next);
        }
    }

    /** The crooked way to a corner; the same one in both directions. */
    private static void climb(List<double[]> ring, double[] to) {
        double[] from = ring.getLast();
        boolean forward = from[0] < to[0] || (from[0] == to[0] && from[1] < to[1]);
        double[] a = forward ? from : to;
        double[] b = forward ? to : from;
        SplittableRandom random = new SplittableRandom(Double.doubleToLongBits(a[0]) * 31
                + Double.doubleToLongBits(a[1]) * 17
                + Double.doubleToLongBits(b[0] + b[1]));
        List<double[]> way = new ArrayList<>();
        double swing = Math.hypot(b[0] - a[0], b[1] - a[1]) / 20;
        for (int i = 1; i < CORNERS_OF_A_SIDE; i++) {
            double share = (double) i / CORNERS_OF_A_SIDE;
            double aside = (random.nextDouble() - 0.5) * swing;
            boolean level = Math.abs(b[1] - a[1]) < Math.abs(b[0] - a[0]);
            way.add(new double[] {
                round(a[0] + (b[0] - a[0]) * share + (level ? 0 : aside)),
                round(a[1] + (b[1] - a[1]) * share + (level ? aside : 0))
            });
        }
        ring.addAll(forward ? way : way.reversed());
    }

    private static double round(double degrees) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.6f", degrees));
    }
}
