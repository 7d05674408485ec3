-- The tree that the platform begins with, kept by the ministry from here on like any other category.

with seed (id, parent_id, position, shared, name_uz_latn, name_uz_cyrl, name_ru, name_en, questions) as (
  values
    ('c0000000-0000-4000-8000-000000000001'::uuid, cast(null as uuid), 10, false, 'Jamoat tartibi', 'Жамоат тартиби', 'Общественный порядок', 'Public order',
     '[]'::jsonb),
    ('c0000000-0000-4000-8000-000000000002'::uuid, 'c0000000-0000-4000-8000-000000000001'::uuid, 20, true, 'Shovqin', 'Шовқин', 'Шум', 'Noise',
     '[{"key": "since", "type": "DATE", "required": false, "label": {"uz-Latn": "Qachondan beri?", "uz-Cyrl": "Қачондан бери?", "ru": "С какого дня?", "en": "Since when?"}}, {"key": "night", "type": "YES_NO", "required": true, "label": {"uz-Latn": "Tunda ham boʻladimi?", "uz-Cyrl": "Тунда ҳам бўладими?", "ru": "Бывает ли ночью?", "en": "At night too?"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000003'::uuid, 'c0000000-0000-4000-8000-000000000001'::uuid, 30, true, 'Koʻchada spirtli ichimlik ichish, bezorilik', 'Кўчада спиртли ичимлик ичиш, безорилик', 'Распитие спиртного на улице, хулиганство', 'Drinking in the street, hooliganism',
     '[{"key": "when", "type": "TEXT", "required": false, "label": {"uz-Latn": "Odatda soat nechada?", "uz-Cyrl": "Одатда соат нечада?", "ru": "Обычно в какое время?", "en": "At what time usually?"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000004'::uuid, 'c0000000-0000-4000-8000-000000000001'::uuid, 40, true, 'Koʻcha chiroqlari yonmaydi', 'Кўча чироқлари ёнмайди', 'Не горит уличное освещение', 'Street lights out',
     '[{"key": "since", "type": "DATE", "required": false, "label": {"uz-Latn": "Qachondan beri?", "uz-Cyrl": "Қачондан бери?", "ru": "С какого дня?", "en": "Since when?"}}, {"key": "lamps", "type": "NUMBER", "required": false, "min": 1, "max": 1000, "label": {"uz-Latn": "Nechta chiroq yonmaydi?", "uz-Cyrl": "Нечта чироқ ёнмайди?", "ru": "Сколько фонарей не горит?", "en": "How many lamps are out?"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000005'::uuid, 'c0000000-0000-4000-8000-000000000001'::uuid, 50, true, 'Qarovsiz hayvonlar', 'Қаровсиз ҳайвонлар', 'Безнадзорные животные', 'Stray animals',
     '[]'::jsonb),
    ('c0000000-0000-4000-8000-000000000006'::uuid, cast(null as uuid), 60, false, 'Oila va qoʻshnichilik', 'Оила ва қўшничилик', 'Семья и соседи', 'Family and neighbours',
     '[]'::jsonb),
    ('c0000000-0000-4000-8000-000000000007'::uuid, 'c0000000-0000-4000-8000-000000000006'::uuid, 70, false, 'Qoʻshnilar oʻrtasidagi nizo', 'Қўшнилар ўртасидаги низо', 'Спор с соседями', 'Quarrel with neighbours',
     '[{"key": "since", "type": "DATE", "required": false, "label": {"uz-Latn": "Qachondan beri?", "uz-Cyrl": "Қачондан бери?", "ru": "С какого дня?", "en": "Since when?"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000008'::uuid, 'c0000000-0000-4000-8000-000000000006'::uuid, 80, false, 'Oilaviy nizo, zoʻravonlik', 'Оилавий низо, зўравонлик', 'Семейный конфликт, насилие', 'Domestic conflict, violence',
     '[{"key": "children", "type": "YES_NO", "required": true, "label": {"uz-Latn": "Uyda bolalar bormi?", "uz-Cyrl": "Уйда болалар борми?", "ru": "Есть ли в доме дети?", "en": "Are there children at home?"}}, {"key": "danger", "type": "CHOICE", "required": true, "label": {"uz-Latn": "Hozir xavf bormi?", "uz-Cyrl": "Ҳозир хавф борми?", "ru": "Есть ли опасность сейчас?", "en": "Is there danger now?"}, "options": [{"key": "no", "label": {"uz-Latn": "Yoʻq", "uz-Cyrl": "Йўқ", "ru": "Нет", "en": "No"}}, {"key": "threats", "label": {"uz-Latn": "Tahdid qilinmoqda", "uz-Cyrl": "Таҳдид қилинмоқда", "ru": "Есть угрозы", "en": "There are threats"}}, {"key": "violence", "label": {"uz-Latn": "Zoʻravonlik boʻlgan", "uz-Cyrl": "Зўравонлик бўлган", "ru": "Было насилие", "en": "There was violence"}}]}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000009'::uuid, 'c0000000-0000-4000-8000-000000000006'::uuid, 90, false, 'Qarovsiz qolgan bola', 'Қаровсиз қолган бола', 'Ребёнок без надзора', 'A child without care',
     '[{"key": "age", "type": "NUMBER", "required": false, "min": 0, "max": 17, "label": {"uz-Latn": "Bolaning yoshi", "uz-Cyrl": "Боланинг ёши", "ru": "Возраст ребёнка", "en": "Age of the child"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000010'::uuid, cast(null as uuid), 100, false, 'Yoʻl harakati', 'Йўл ҳаракати', 'Дорожное движение', 'Road traffic',
     '[]'::jsonb),
    ('c0000000-0000-4000-8000-000000000011'::uuid, 'c0000000-0000-4000-8000-000000000010'::uuid, 110, true, 'Notoʻgʻri toʻxtab turish', 'Нотўғри тўхтаб туриш', 'Неправильная парковка', 'Wrong parking',
     '[{"key": "plate", "type": "TEXT", "required": false, "label": {"uz-Latn": "Avtomobilning davlat raqami", "uz-Cyrl": "Автомобилнинг давлат рақами", "ru": "Госномер автомобиля", "en": "Number plate of the car"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000012'::uuid, 'c0000000-0000-4000-8000-000000000010'::uuid, 120, true, 'Tezlikni oshirish, xavfli haydash', 'Тезликни ошириш, хавфли ҳайдаш', 'Превышение скорости, опасная езда', 'Speeding, dangerous driving',
     '[{"key": "plate", "type": "TEXT", "required": false, "label": {"uz-Latn": "Avtomobilning davlat raqami", "uz-Cyrl": "Автомобилнинг давлат рақами", "ru": "Госномер автомобиля", "en": "Number plate of the car"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000013'::uuid, 'c0000000-0000-4000-8000-000000000010'::uuid, 130, true, 'Yoʻl belgisi yoki svetofor buzilgan', 'Йўл белгиси ёки светофор бузилган', 'Неисправен знак или светофор', 'A broken sign or traffic light',
     '[]'::jsonb),
    ('c0000000-0000-4000-8000-000000000014'::uuid, cast(null as uuid), 140, false, 'Mulk va firibgarlik', 'Мулк ва фирибгарлик', 'Имущество и мошенничество', 'Property and fraud',
     '[]'::jsonb),
    ('c0000000-0000-4000-8000-000000000015'::uuid, 'c0000000-0000-4000-8000-000000000014'::uuid, 150, false, 'Firibgarlik', 'Фирибгарлик', 'Мошенничество', 'Fraud',
     '[{"key": "channel", "type": "CHOICE", "required": true, "label": {"uz-Latn": "Qanday yoʻl bilan?", "uz-Cyrl": "Қандай йўл билан?", "ru": "Каким способом?", "en": "In which way?"}, "options": [{"key": "phone", "label": {"uz-Latn": "Telefon orqali", "uz-Cyrl": "Телефон орқали", "ru": "По телефону", "en": "By telephone"}}, {"key": "internet", "label": {"uz-Latn": "Internet orqali", "uz-Cyrl": "Интернет орқали", "ru": "Через интернет", "en": "On the internet"}}, {"key": "person", "label": {"uz-Latn": "Shaxsan", "uz-Cyrl": "Шахсан", "ru": "Лично", "en": "In person"}}]}, {"key": "damage", "type": "NUMBER", "required": false, "min": 0, "label": {"uz-Latn": "Zarar, soʻm", "uz-Cyrl": "Зарар, сўм", "ru": "Ущерб, сум", "en": "Damage, sum"}}, {"key": "on", "type": "DATE", "required": false, "label": {"uz-Latn": "Qaysi kuni?", "uz-Cyrl": "Қайси куни?", "ru": "В какой день?", "en": "On which day?"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000016'::uuid, 'c0000000-0000-4000-8000-000000000014'::uuid, 160, false, 'Oʻgʻirlik', 'Ўғирлик', 'Кража', 'Theft',
     '[{"key": "damage", "type": "NUMBER", "required": false, "min": 0, "label": {"uz-Latn": "Zarar, soʻm", "uz-Cyrl": "Зарар, сўм", "ru": "Ущерб, сум", "en": "Damage, sum"}}, {"key": "on", "type": "DATE", "required": false, "label": {"uz-Latn": "Qaysi kuni?", "uz-Cyrl": "Қайси куни?", "ru": "В какой день?", "en": "On which day?"}}]'::jsonb),
    ('c0000000-0000-4000-8000-000000000017'::uuid, cast(null as uuid), 170, false, 'Hujjatlar va roʻyxatga olish', 'Ҳужжатлар ва рўйхатга олиш', 'Документы и регистрация', 'Documents and registration',
     '[]'::jsonb),
    ('c0000000-0000-4000-8000-000000000018'::uuid, cast(null as uuid), 180, false, 'Xodimlar faoliyati', 'Ходимлар фаолияти', 'Работа сотрудников', 'Officers'' work',
     '[{"key": "on", "type": "DATE", "required": false, "label": {"uz-Latn": "Qaysi kuni?", "uz-Cyrl": "Қайси куни?", "ru": "В какой день?", "en": "On which day?"}}]'::jsonb)
), categories as (
  insert into subject_category (id, parent_id, scope_soato, version, active, position)
  select id, parent_id, '17', 1, true, position from seed
)
insert into subject_category_version (category_id, version, name_uz_latn, name_uz_cyrl, name_ru, name_en, shared, position,
  active, questions, changed_at)
select id, 1, name_uz_latn, name_uz_cyrl, name_ru, name_en, shared, position, true, questions, now() from seed;
