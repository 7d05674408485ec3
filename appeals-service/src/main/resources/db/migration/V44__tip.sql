-- Tips. Nothing of who sends them: no account, no address, no device. The receipt is kept as a slow hash with a pepper that the
-- database does not hold; the look-up part is a blind index of its first digits. Words and places are encrypted.

create table tip (
  id                 uuid primary key,
  department_soato   text        not null,
  mahalla_code       text,
  source             text        not null,
  announcement_id    uuid,
  status             text        not null,
  urgent             boolean     not null,
  place              bytea,
  received_at        timestamptz not null,
  conclusion         text,
  closed_by          uuid,
  closed_at          timestamptz,
  receipt_lookup     bytea,
  receipt_salt       bytea,
  receipt_hash       bytea,
  receipt_iterations int,
  message_count      int         not null,
  version            bigint      not null,
  check ((source = 'ANNOUNCEMENT') = (announcement_id is not null)),
  check ((source = 'ANONYMOUS') = (receipt_hash is not null)),
  check ((status = 'CLOSED') = (closed_at is not null))
);
create index tip_of_department on tip (department_soato text_pattern_ops, id desc);
create index tip_by_receipt on tip (receipt_lookup) where receipt_lookup is not null;

create table tip_message (
  id           uuid primary key,
  tip_id       uuid        not null references tip (id),
  seq          int         not null,
  author       text        not null,
  officer_name text,
  body         bytea       not null,
  sent_at      timestamptz not null,
  unique (tip_id, seq)
);

-- Solved challenges, each good for one request. Nothing leads from them to a tip; forget_after is rounded up to the hour.
create table tip_challenge_used (
  digest       bytea primary key,
  forget_after timestamptz not null
);
create index tip_challenge_forgotten on tip_challenge_used (forget_after);
