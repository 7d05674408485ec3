-- Made up for the demo; run at every start, adds what is missing. Days are counted from the first start.
INSERT INTO mahalla_staff (id, user_id, mahalla_code, position, valid_from, linked_by)
VALUES ('d0000000-0000-4000-8000-00000000a001', 'd0000000-0000-4000-8000-000000000042', '1726266005', 'CHAIR', '2025-01-01',
        'd0000000-0000-4000-8000-000000000041')
ON CONFLICT DO NOTHING;

INSERT INTO reception (id, officer_id, officer_kind, inspector_id, officer_name, district_soato, mahalla_code, mode, weekday,
                       opens, closes, slot_minutes, place, call_address, valid_from, origin, version)
VALUES
  ('d0000000-0000-4000-8000-00000000b001', 'd0000000-0000-4000-8000-000000000011', 'INSPECTOR',
   'd0000000-0000-4000-8000-000000002001', NULL, '1726266', '1726266005', 'MOBILE', 2, '15:00', '17:00', 20,
   'Doʻstlik mahalla markazi', NULL, '2026-01-01', 'OFFICE', 1),
  ('d0000000-0000-4000-8000-00000000b002', 'd0000000-0000-4000-8000-000000000022', 'HEAD', NULL, 'Rustam Qodirov', '1726266',
   NULL, 'PERSONAL', 3, '10:00', '12:00', 20, 'Yunusobod tumani IIB, 1-xona', NULL, '2026-01-01', 'OFFICE', 1),
  ('d0000000-0000-4000-8000-00000000b003', 'd0000000-0000-4000-8000-000000000022', 'HEAD', NULL, 'Rustam Qodirov', '1726266',
   NULL, 'VIDEO', 5, '15:00', '16:00', 15, NULL, 'https://meet.example.uz/yunusobod-iib', '2026-01-01', 'OFFICE', 1),
  ('d0000000-0000-4000-8000-00000000b004', 'd0000000-0000-4000-8000-000000000022', 'HEAD', NULL, 'Rustam Qodirov', '1726266',
   NULL, 'MASS', 6, '10:00', '13:00', 30, 'Yunusobod madaniyat saroyi', NULL, '2026-01-01', 'OFFICE', 1)
ON CONFLICT DO NOTHING;

INSERT INTO household (id, mahalla_code, address, ground, visit_every_days, next_visit_on, last_visited_at, registered_by,
                       registered_at, version)
VALUES
  ('d0000000-0000-4000-8000-00000000c001', '1726266005', 'Ahmad Donish koʻchasi, 12-uy, 7-xonadon', 'FAMILY_CONFLICT', 3,
   current_date - 1, now() - interval '4 days', 'd0000000-0000-4000-8000-000000000011', now() - interval '20 days', 6),
  ('d0000000-0000-4000-8000-00000000c002', '1726266005', 'Doʻstlik koʻchasi, 3-uy, 21-xonadon', 'FAMILY_CONFLICT', 3,
   current_date, now() - interval '3 days', 'd0000000-0000-4000-8000-000000000011', now() - interval '9 days', 3),
  ('d0000000-0000-4000-8000-00000000c003', '1726266004', 'Shahriston koʻchasi, 40-uy', 'MINOR_AT_RISK', 3,
   current_date + 2, now() - interval '1 day', 'd0000000-0000-4000-8000-000000000011', now() - interval '30 days', 9)
ON CONFLICT DO NOTHING;

INSERT INTO visit (id, mahalla_code, household_id, prevention, outcome, note, longitude, latitude, inspector_user_id,
                   inspector_name, visited_at, recorded_at)
VALUES
  ('019aa000-0000-7000-8000-00000000d001', '1726266005', 'd0000000-0000-4000-8000-00000000c001', 'INDIVIDUAL',
   'CONVERSATION_HELD', 'Er-xotin bilan alohida suhbat oʻtkazildi, ahvol barqaror.', NULL, NULL,
   'd0000000-0000-4000-8000-000000000011', 'Akmal Toshev', now() - interval '4 days', now() - interval '4 days'),
  ('019aa000-0000-7000-8000-00000000d002', '1726266005', 'd0000000-0000-4000-8000-00000000c001', 'INDIVIDUAL', 'NOBODY_HOME',
   'Eshik ochilmadi, qoʻshnilar shahar tashqarisida ekanini aytdi.', NULL, NULL,
   'd0000000-0000-4000-8000-000000000011', 'Akmal Toshev', now() - interval '1 day', now() - interval '1 day'),
  ('019aa000-0000-7000-8000-00000000d003', '1726266005', NULL, 'GENERAL', 'NOTHING_FOUND',
   'Bozor va maktab atrofi aylanib chiqildi.', 69.288, 41.365,
   'd0000000-0000-4000-8000-000000000011', 'Akmal Toshev', now() - interval '2 days', now() - interval '2 days'),
  ('019aa000-0000-7000-8000-00000000d004', '1726266004', NULL, 'VICTIMOLOGICAL', 'CONVERSATION_HELD',
   'Nafaqaxoʻrlar bilan telefon firibgarligi haqida suhbat.', NULL, NULL,
   'd0000000-0000-4000-8000-000000000011', 'Akmal Toshev', now() - interval '3 days', now() - interval '3 days')
ON CONFLICT DO NOTHING;

INSERT INTO crime_category (mahalla_code, year, category, version)
SELECT m.code, y.year, (ARRAY['GREEN', 'YELLOW', 'GREEN', 'RED', 'GREEN'])[1 + (abs(hashtext(m.code) % 1000) + y.year) % 5], 1
FROM mahalla m CROSS JOIN generate_series(2024, 2026) AS y (year)
WHERE m.demo
ON CONFLICT DO NOTHING;

INSERT INTO crime_category_change (mahalla_code, year, version, category, reason, set_by, set_by_name, set_at)
SELECT c.mahalla_code, c.year, 1, c.category, 'Yil yakuni boʻyicha tahlil (namuna)', 'd0000000-0000-4000-8000-000000000022',
       'Rustam Qodirov', make_timestamptz(c.year, 1, 15, 10, 0, 0, 'Asia/Tashkent')
FROM crime_category c JOIN mahalla m ON m.code = c.mahalla_code
WHERE m.demo AND c.version = 1
ON CONFLICT DO NOTHING;

INSERT INTO mahalla_priority (id, mahalla_code, title, body, first_day, last_day, published_by, published_at, version)
VALUES
  ('d0000000-0000-4000-8000-00000000e001', '1726266005',
   '{"uz-Latn": "Kechki yoritish", "uz-Cyrl": "Кечки ёритиш", "ru": "Вечернее освещение", "en": "Lighting in the evening"}',
   '{"uz-Latn": "Chiroqsiz koʻchalar roʻyxati tuzilib, yoritish tiklanadi.", "uz-Cyrl": "Чироқсиз кўчалар рўйхати тузилиб, ёритиш тикланади.", "ru": "Составляется список неосвещённых улиц, освещение восстанавливается.", "en": "Streets without light are listed and lit again."}',
   current_date - 30, current_date + 60, 'd0000000-0000-4000-8000-000000000011', now() - interval '30 days', 1),
  ('d0000000-0000-4000-8000-00000000e002', '1726266005',
   '{"uz-Latn": "Telefon firibgarligining oldini olish", "ru": "Профилактика телефонного мошенничества"}',
   '{"uz-Latn": "Keksalar bilan xonadonma-xonadon suhbat.", "ru": "Беседы с пожилыми людьми по домам."}',
   current_date - 10, current_date + 80, 'd0000000-0000-4000-8000-000000000011', now() - interval '10 days', 1)
ON CONFLICT DO NOTHING;

INSERT INTO mahalla_event (id, mahalla_code, title, place, starts_at, ends_at, published_by, published_at, version)
VALUES
  ('d0000000-0000-4000-8000-00000000f001', '1726266005',
   '{"uz-Latn": "Mahallada profilaktika kuni", "uz-Cyrl": "Маҳаллада профилактика куни", "ru": "День профилактики в махалле", "en": "Prevention day in the mahalla"}',
   'Doʻstlik mahalla markazi', date_trunc('day', now()) + interval '3 days 9 hours',
   date_trunc('day', now()) + interval '3 days 11 hours', 'd0000000-0000-4000-8000-000000000011', now(), 1),
  ('d0000000-0000-4000-8000-00000000f002', '1726266005',
   '{"uz-Latn": "Yoshlar futboli", "ru": "Молодёжный футбол"}', '17-maktab maydoni',
   date_trunc('day', now()) + interval '10 days 10 hours', date_trunc('day', now()) + interval '10 days 12 hours',
   'd0000000-0000-4000-8000-000000000011', now(), 1)
ON CONFLICT DO NOTHING;
