package uz.aloqa.notification.announcement;

/** Bodies shown in the API's document. */
final class DraftExamples {

    static final String ALERT = """
            {"kind": "ALERT",
             "texts": [
               {"language": "uz-Latn", "headline": "Yunusobodda gaz sizishi",
                "body": "Yunusobod tumani 4-mavzesida gaz quvuri shikastlandi. Favqulodda xizmatlar ishlamoqda.",
                "instruction": "Derazalarni yoping, chiroqni yoqmang va binodan chiqing."},
               {"language": "ru", "headline": "Утечка газа в Юнусабаде",
                "body": "В 4-м квартале Юнусабадского района повреждён газопровод. Работают аварийные службы.",
                "instruction": "Закройте окна, не включайте свет и выйдите из здания."}],
             "audience": {"circle": {"lat": 41.3421, "lon": 69.2748, "radius": 800}, "to": "EVERYONE"},
             "danger": {"severity": "EXTREME", "urgency": "IMMEDIATE", "certainty": "OBSERVED",
               "categories": ["SAFETY", "FIRE"], "responseTypes": ["EVACUATE"]},
             "expiresAt": "2026-11-24T19:00:00Z"}
            """;

    static final String BRIEFING = """
            {"kind": "BRIEFING",
             "texts": [
               {"language": "uz-Latn", "headline": "Yoʻl harakati xavfsizligi boʻyicha brifing",
                "body": "Noyabr oyida yoʻl harakati xavfsizligi natijalari.",
                "place": "Toshkent shahar IIBB matbuot zali"}],
             "audience": {"regions": ["1726"], "to": "RESIDENTS"},
             "briefing": {"startsAt": "2026-11-26T06:00:00Z", "streamUrl": "https://stream.aloqa.example/briefing"},
             "publishAt": "2026-11-25T04:00:00Z"}
            """;

    static final String DRAFT = """
            {"id": "019ab3a0-0000-7000-8000-0000000000f1", "department": "1726", "kind": "NEWS", "status": "DRAFT",
             "revision": 0, "version": 1, "author": "d0000000-0000-4000-8000-000000000031",
             "draft": {"kind": "NEWS",
               "texts": [{"language": "uz-Latn", "headline": "Velosiped oʻgʻirligi fosh etildi",
                 "body": "Profilaktika inspektori ikki soat ichida oʻgʻirlangan velosipedni egasiga qaytardi."}],
               "audience": {"regions": [], "districts": ["1726266"], "mahallas": [], "to": "RESIDENTS"},
               "media": [], "links": [], "commentsOpen": true, "exposure": "ACTUAL"},
             "draftAuthor": "d0000000-0000-4000-8000-000000000031",
             "draftEditor": "d0000000-0000-4000-8000-000000000031", "submitted": false,
             "createdAt": "2026-11-24T03:30:00Z", "updatedAt": "2026-11-24T03:30:00Z"}
            """;

    private DraftExamples() {}
}
