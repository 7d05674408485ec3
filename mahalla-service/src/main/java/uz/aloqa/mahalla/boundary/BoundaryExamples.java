package uz.aloqa.mahalla.boundary;

/** What the API's document shows of boundaries. */
final class BoundaryExamples {

    static final String FEATURE = """
            {
              "type": "Feature",
              "id": "1726266005",
              "geometry": {
                "type": "Polygon",
                "coordinates": [[[69.28, 41.36], [69.3, 41.36], [69.3, 41.37], [69.28, 41.37], [69.28, 41.36]]]
              },
              "properties": {
                "code": "1726266005",
                "name": {"uz-Latn": "Doʻstlik", "uz-Cyrl": "Дўстлик", "ru": "Дустлик", "en": "Dustlik"},
                "districtSoato": "1726266",
                "demo": true
              }
            }
            """;

    static final String COLLECTION = "{\"type\": \"FeatureCollection\", \"features\": [" + FEATURE + "]}";

    private BoundaryExamples() {}
}
