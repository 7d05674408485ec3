package uz.aloqa.e2e;

import java.util.HashMap;
import java.util.Map;

/** What a resident wants to file. */
record Wish(Map<String, Object> body) {

    static final double[] IN_YUNUSOBOD = {41.3650, 69.2880};
    static final double[] IN_CHILONZOR = {41.2750, 69.2040};

    /** An application about a point where inspector1 serves. */
    static Wish fromYunusobod(String text) {
        return at(IN_YUNUSOBOD, text);
    }

    /** An application about a point where inspector2 serves. */
    static Wish fromChilonzor(String text) {
        return at(IN_CHILONZOR, text);
    }

    Wish of(String kind) {
        return with("kind", kind);
    }

    Wish against(String inspectorId) {
        return with("againstInspectorId", inspectorId);
    }

    private static Wish at(double[] point, String text) {
        return new Wish(Map.of(
                "kind",
                "APPLICATION",
                "text",
                text,
                "location",
                Map.of("lat", point[0], "lon", point[1]),
                "applicant",
                Map.of("fullName", "Karimova Dilnoza", "residence", "Toshkent shahri, 4-mavze, 12-uy")));
    }

    private Wish with(String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return new Wish(Map.copyOf(more));
    }
}
