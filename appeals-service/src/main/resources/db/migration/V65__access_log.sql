-- Who read personal data: one row per read and data subject, written in the transaction of the read. No personal data here:
-- the reader is an officer with their public name, the subject an id; an officer's own words stand encrypted in reason.
create table personal_data_access (
  id                uuid        not null,
  read_at           timestamptz not null,
  reader_id         uuid        not null,
  reader_name       text        not null,
  reader_roles      text        not null,
  reader_department text,
  what              text        not null,
  purpose           text        not null,
  reason            bytea,
  register          text        not null,
  subject_id        uuid        not null,
  person_id         uuid,
  trace_id          text,
  primary key (id, read_at)
) partition by range (read_at);
create index personal_data_access_of_subject on personal_data_access (subject_id, id desc);
create index personal_data_access_of_person on personal_data_access (person_id, id desc) where person_id is not null;

create table personal_data_access_default partition of personal_data_access default;
select make_month_partitions('personal_data_access', (now() at time zone 'UTC')::date, 3);
