package uz.aloqa.mahalla.imports;

/** What the API's document shows of imports. */
final class ImportExamples {

    static final String CSV = """
            code,district,name_uz_latn,name_uz_cyrl,name_ru,name_en,stir,valid_from,boundary
            1726266005,1726266,Doʻstlik,Дўстлик,Дустлик,Dustlik,201234567,,"{""type"":""Polygon"",""coordinates"":[[[69.28,41.36],[69.3,41.36],[69.3,41.37],[69.28,41.37],[69.28,41.36]]]}"
            """;

    static final String GEOJSON = """
            {
              "type": "FeatureCollection",
              "features": [
                {
                  "type": "Feature",
                  "properties": {
                    "code": "1726266005",
                    "districtSoato": "1726266",
                    "name": {"uz-Latn": "Doʻstlik", "uz-Cyrl": "Дўстлик", "ru": "Дустлик", "en": "Dustlik"},
                    "stir": "201234567"
                  },
                  "geometry": {
                    "type": "Polygon",
                    "coordinates": [[[69.28, 41.36], [69.3, 41.36], [69.3, 41.37], [69.28, 41.37], [69.28, 41.36]]]
                  }
                }
              ]
            }
            """;

    static final String CODE_SYSTEM = """
            {
              "resourceType": "CodeSystem",
              "status": "active",
              "content": "complete",
              "concept": [
                {
                  "code": "1726266005",
                  "display": "Doʻstlik",
                  "designation": [
                    {"language": "uz-Cyrl", "value": "Дўстлик"},
                    {"language": "ru", "value": "Дустлик"},
                    {"language": "en", "value": "Dustlik"}
                  ],
                  "property": [
                    {"code": "district", "valueCode": "1726266"},
                    {"code": "stir", "valueString": "201234567"}
                  ]
                }
              ]
            }
            """;

    static final String CHECKED = """
            {
              "id": "01936f3e-7c3a-7c11-9e0a-0d1f2e3c4b5a",
              "format": "CSV",
              "completeFor": "1726",
              "startedBy": "00000000-0000-4000-8000-000000000011",
              "startedAt": "2026-03-02T05:00:00Z",
              "finishedAt": "2026-03-02T05:00:12Z",
              "state": "CHECKED",
              "phase": "DONE",
              "bytes": 5242880,
              "rowsDone": 12,
              "rowsTotal": 12,
              "counts": {
                "added": 3, "changed": 12, "unchanged": 540, "gone": 1, "refused": 0, "faults": 0, "gaps": 2, "overlaps": 0
              },
              "nothingChanged": false,
              "version": 27
            }
            """;

    static final String PAGE = "{\"items\": [" + CHECKED + "]}";

    static final String REPORT = """
            {
              "items": [
                {
                  "no": 1041,
                  "kind": "REFUSED",
                  "line": 17,
                  "code": "1726266005",
                  "fault": "SELF_INTERSECTION",
                  "detail": "Chegara oʻzini oʻzi kesib oʻtadi.",
                  "fields": [],
                  "codes": [],
                  "longitude": 69.28812,
                  "latitude": 41.36501
                }
              ]
            }
            """;

    static final String REPORT_CSV = """
            kind,line,code,district,fault,detail,fields,codes,longitude,latitude,square_metres
            CHANGED,17,1726266005,1726266,,,name_ru boundary,,,,
            GAP,,,1726266,,,,,69.28812,41.36501,1250.0
            """;

    private ImportExamples() {}
}
