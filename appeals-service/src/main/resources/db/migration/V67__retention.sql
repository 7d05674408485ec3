-- When an appeal's personal data were taken away, when its applicant wished for it, and what keeps it from happening.
alter table appeal
  add column depersonalised_at  timestamptz,
  add column erasure_wished_at  timestamptz;
create index appeal_to_depersonalise on appeal (filed_at) where depersonalised_at is null;
create index appeal_to_erase on appeal (erasure_wished_at) where erasure_wished_at is not null and depersonalised_at is null;

-- A head or main department keeps an appeal beyond its term, as for a court or an inquiry. The reasons are encrypted.
create table legal_hold (
  id              uuid        primary key,
  appeal_id       uuid        not null references appeal (id),
  set_at          timestamptz not null,
  set_by          uuid        not null,
  set_by_name     text        not null,
  reason          bytea       not null,
  released_at     timestamptz,
  released_by     uuid,
  released_by_name text,
  release_reason  bytea
);
create unique index legal_hold_one_at_a_time on legal_hold (appeal_id) where released_at is null;
create index legal_hold_of_appeal on legal_hold (appeal_id, id desc);
