-- Days that differ from their weekday (O‘RQ-445 article 23 asks for the next working day). working = false: a holiday of
-- article 208 of the Labour Code; working = true: a Saturday or Sunday made a working day by decree.
-- The two hayits move with the moon and are fixed by a decree of each year, additional days off likewise: they are rows to
-- be added when the decree is out, and are left out here because a guessed holiday would move a legal term.

create table calendar_day (
  day     date primary key,
  working boolean not null,
  name    text    not null
);

insert into calendar_day (day, working, name)
select make_date(year, month, day), false, name
from generate_series(2026, 2036) as year,
     (values (1, 1, 'Yangi yil'),
             (3, 8, 'Xotin-qizlar kuni'),
             (3, 21, 'Navroʻz bayrami'),
             (5, 9, 'Xotira va qadrlash kuni'),
             (9, 1, 'Mustaqillik kuni'),
             (10, 1, 'Oʻqituvchi va murabbiylar kuni'),
             (12, 8, 'Konstitutsiya kuni')) as holiday (month, day, name);
