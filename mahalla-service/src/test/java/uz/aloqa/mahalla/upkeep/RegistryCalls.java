package uz.aloqa.mahalla.upkeep;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.Api;

/** Calls of a registrar of Tashkent, in a district that the demo doesn't use. */
public final class RegistryCalls {

    public static final String DISTRICT = "1726262";
    public static final String REGISTRY = "/api/v1/registry";

    private RegistryCalls() {}

    /** A code that no other test has. */
    public static String freshCode() {
        return "t-" + UUID.randomUUID().toString().substring(0, 13);
    }

    public static Map<String, String> name(String latin) {
        return Map.of("uz-Latn", latin, "uz-Cyrl", "Синов", "ru", "Проба", "en", "Test");
    }

    /** A mahalla that exists from the first of January 2026. */
    public static String created(Map<String, Object> more) {
        String code = freshCode();
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("code", code);
        draft.put("districtSoato", DISTRICT);
        draft.put("name", name("Sinov"));
        draft.put("effectiveOn", "2026-01-01");
        draft.putAll(more);
        create("mahallas", draft).statusCode(201);
        return code;
    }

    public static ValidatableResponse create(String what, Object draft) {
        return Api.creating("registrar1")
                .body(draft)
                .post(REGISTRY + "/" + what)
                .then();
    }

    public static ValidatableResponse put(String path, @Nullable Long version, Object body) {
        var request = Api.as("registrar1").body(body);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.put(REGISTRY + "/" + path).then();
    }

    public static ValidatableResponse post(String path, long version, Object body) {
        return Api.as("registrar1")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(REGISTRY + "/" + path)
                .then();
    }

    public static ValidatableResponse get(String path) {
        return Api.as("registrar1").get(REGISTRY + "/" + path).then();
    }

    /** A square in the west of the country, where no demo mahalla lies. */
    public static Map<String, Object> square(double west, double south, double side) {
        return Map.of("type", "Polygon", "coordinates", new double[][][] {
            {{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}}
        });
    }
}
