package uz.aloqa.mahalla.locate;

/** Answers as the API's document shows them. */
final class LocateExamples {

    private static final String PLACE = """
            {
              "mahalla": {
                "code": "1726266005",
                "name": {"uz-Latn": "Doʻstlik", "uz-Cyrl": "Дўстлик", "ru": "Дустлик", "en": "Dustlik"},
                "district": {
                  "soato": "1726266",
                  "name": {
                    "uz-Latn": "Yunusobod tumani", "uz-Cyrl": "Юнусобод тумани",
                    "ru": "Юнусабадский район", "en": "Yunusabad district"
                  }
                },
                "demo": true
              },
              "point": null,
            """;

    static final String ASSIGNED = PLACE + """
              "inspector": {
                "id": "d0000000-0000-4000-8000-000000002001",
                "fullName": "Akmal Toshev",
                "rank": "katta leytenant",
                "phone": "+998712002001",
                "role": "PRIMARY",
                "senior": false,
                "validFrom": "2025-01-01"
              },
              "fallback": null,
              "asOf": "2026-03-02"
            }
            """;

    static final String VACANCY = PLACE + """
              "inspector": null,
              "fallback": "DUTY_DESK",
              "asOf": "2026-03-02"
            }
            """;

    private LocateExamples() {}
}
