package uz.aloqa.mahalla.locate;

/** Answers as the API's document shows them. */
final class LocateExamples {

    static final String ASSIGNED = """
            {
              "mahalla": {
                "code": "1726266005",
                "name": {"uz-Latn": "Doʻstlik", "uz-Cyrl": "Дўстлик", "ru": "Дустлик", "en": "Dustlik"},
                "district": {
                  "soato": "1726266",
                  "name": {
                    "uz-Latn": "Yunusobod tumani",
                    "uz-Cyrl": "Юнусобод тумани",
                    "ru": "Юнусабадский район",
                    "en": "Yunusabad district"
                  }
                },
                "demo": true
              },
              "point": {
                "id": "d0000000-0000-4000-8000-000000001001",
                "name": {
                  "uz-Latn": "Yunusobod tumani 1-son huquq-tartibot maskani",
                  "uz-Cyrl": "Юнусобод тумани 1-сон ҳуқуқ-тартибот маскани",
                  "ru": "Пункт правопорядка № 1, Юнусабадский район",
                  "en": "Law-and-order point No. 1, Yunusabad district"
                },
                "address": "Yunusobod tumani, Ahmad Donish koʻchasi, 20",
                "phone": "+998712001001",
                "receptionHours": "Mo-Fr 09:00-18:00; Th 09:00-20:00",
                "demo": true
              },
              "inspector": {
                "id": "d0000000-0000-4000-8000-000000002001",
                "fullName": "Akmal Toshev",
                "rank": "katta leytenant",
                "languages": ["uz", "ru"],
                "phone": "+998712002001",
                "role": "PRIMARY",
                "senior": false,
                "validFrom": "2025-01-01"
              },
              "asOf": "2026-03-02"
            }
            """;

    static final String VACANCY = """
            {
              "mahalla": {
                "code": "1726266011",
                "name": {"uz-Latn": "Hasanboy", "uz-Cyrl": "Ҳасанбой", "ru": "Хасанбай", "en": "Hasanboy"},
                "district": {
                  "soato": "1726266",
                  "name": {
                    "uz-Latn": "Yunusobod tumani",
                    "uz-Cyrl": "Юнусобод тумани",
                    "ru": "Юнусабадский район",
                    "en": "Yunusabad district"
                  }
                },
                "demo": true
              },
              "point": {
                "id": "d0000000-0000-4000-8000-000000001003",
                "name": {
                  "uz-Latn": "Yunusobod tumani 3-son huquq-tartibot maskani",
                  "uz-Cyrl": "Юнусобод тумани 3-сон ҳуқуқ-тартибот маскани",
                  "ru": "Пункт правопорядка № 3, Юнусабадский район",
                  "en": "Law-and-order point No. 3, Yunusabad district"
                },
                "address": "Yunusobod tumani, Hasanboy koʻchasi, 4",
                "phone": "+998712001003",
                "receptionHours": "Mo-Fr 09:00-18:00; Th 09:00-20:00",
                "demo": true
              },
              "fallback": "DUTY_DESK",
              "asOf": "2026-03-02"
            }
            """;

    private LocateExamples() {}
}
