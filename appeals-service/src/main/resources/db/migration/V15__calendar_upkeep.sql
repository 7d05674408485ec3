-- Holidays are kept by people: the hayits and the days off by decree are known a year ahead at most. Who changed a day last
-- stands with it.

alter table calendar_day
  add column version    int not null default 1,
  add column changed_by uuid,
  add column changed_at timestamptz;
