-- The appeal, what its applicant said about themselves (apart, for the encryption of columns), its dialogue.

create table appeal (
  id                    uuid primary key,
  number                text        not null unique,
  kind                  text        not null,
  declared_kind         text        not null,
  form                  text        not null,
  status                text        not null,
  body                  text        not null,
  lat                   double precision,
  lon                   double precision,
  mahalla_code          text,
  district_soato        text        not null,
  applicant_id          uuid        not null,
  against_inspector_id  uuid,
  against_user_id       uuid,
  executor_kind         text        not null,
  executor_inspector_id uuid,
  executor_user_id      uuid,
  routing_reason        text        not null,
  filed_at              timestamptz not null,
  registered_on         date        not null,
  due_on                date        not null,
  due_at                timestamptz not null,
  answer_outcome        text,
  answer_body           text,
  answer_signed_by      uuid,
  answer_signer_name    text,
  answered_at           timestamptz,
  rating_score          int check (rating_score between 1 and 5),
  rating_comment        text,
  rated_at              timestamptz,
  withdrawn_at          timestamptz,
  message_count         int         not null,
  version               bigint      not null,
  check ((executor_kind = 'INSPECTOR') = (executor_user_id is not null)),
  check ((executor_kind = 'INSPECTOR') = (executor_inspector_id is not null)),
  -- Article 25: whatever the code does, the database refuses to give a complaint to the one it names.
  constraint never_to_the_one_complained_about check (
    executor_inspector_id is distinct from against_inspector_id or against_inspector_id is null),
  constraint never_to_the_account_complained_about check (
    executor_user_id is distinct from against_user_id or against_user_id is null)
);
-- Lists are newest first; ids are UUIDv7 and so ascend with time.
create index appeal_of_applicant on appeal (applicant_id, id desc);
create index appeal_of_executor on appeal (executor_user_id, id desc) where executor_user_id is not null;
create index appeal_of_mahalla on appeal (mahalla_code, id desc) where mahalla_code is not null;
create index appeal_of_district on appeal (district_soato text_pattern_ops, id desc);
create index appeal_open_by_due on appeal (due_at) where status in ('REGISTERED', 'ASSIGNED');

create table applicant_details (
  appeal_id uuid primary key references appeal (id),
  full_name text,
  residence text,
  phone     text,
  email     text
);

create table appeal_message (
  appeal_id   uuid        not null references appeal (id),
  seq         int         not null,
  author_kind text        not null,
  author_id   uuid        not null,
  author_name text,
  body        text        not null,
  sent_at     timestamptz not null,
  primary key (appeal_id, seq)
);
