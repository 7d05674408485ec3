-- How long the registers of crime reports, tips and alarms keep what tells of people, and what keeps it beyond (ADR 0030).

-- The law names no terms (DOMAIN §2, Retention): these are ours and may be changed here. Counted from the last step.
create table retention_term (
  register text     primary key check (register in ('CRIME_REPORT', 'TIP', 'ALARM')),
  keep_for interval not null check (keep_for >= interval '30 days')
);
insert into retention_term (register, keep_for)
values ('CRIME_REPORT', interval '10 years'), ('TIP', interval '3 years'), ('ALARM', interval '3 years');

-- The same as legal_hold has for appeals; the reasons are encrypted.
create table report_hold (
  id               uuid        primary key,
  register         text        not null references retention_term (register),
  subject_id       uuid        not null,
  set_at           timestamptz not null,
  set_by           uuid        not null,
  set_by_name      text        not null,
  reason           bytea       not null,
  released_at      timestamptz,
  released_by      uuid,
  released_by_name text,
  release_reason   bytea
);
create unique index report_hold_one_at_a_time on report_hold (register, subject_id) where released_at is null;
create index report_hold_of_subject on report_hold (subject_id, id desc);

alter table crime_report add column depersonalised_at timestamptz;
alter table tip          add column depersonalised_at timestamptz;
alter table alarm        add column depersonalised_at timestamptz;
create index crime_report_to_depersonalise on crime_report (received_at) where depersonalised_at is null;
create index tip_to_depersonalise on tip (received_at) where depersonalised_at is null;
create index alarm_to_depersonalise on alarm (raised_at) where depersonalised_at is null;

-- A tip whose words are gone has no receipt either: nobody could be shown anything.
alter table tip drop constraint tip_check1;
alter table tip add constraint a_receipt_is_known_while_there_are_words
  check (depersonalised_at is not null or (source = 'ANONYMOUS') = (receipt_hash is not null));

-- What a record was registered with stays as it is, but for who a resident was once its time is over.
create or replace function crime_report_keeps_its_origin() returns trigger language plpgsql as $$
begin
  if (old.id, old.number, old.department_soato, old.form, old.received_at, old.registered_on)
     is distinct from
     (new.id, new.number, new.department_soato, new.form, new.received_at, new.registered_on)
     or new.version < old.version
     or (new.depersonalised_at is null
         and (old.reporter_id, old.registered_by) is distinct from (new.reporter_id, new.registered_by))
     or (old.depersonalised_at is not null and new.depersonalised_at is null) then
    raise exception 'what a crime report was registered with never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function is_depersonalised_report(report uuid) returns boolean language sql stable as $$
  select exists (select 1 from crime_report where id = report and depersonalised_at is not null)
$$;

create or replace function evidence_stays_unaltered() returns trigger language plpgsql as $$
begin
  if (old.id, old.report_id, old.seq, old.kind, old.sha256, old.size, old.media_type, old.attachment_id, old.source,
      old.brought_name, old.happened_at, old.received_at)
     is distinct from
     (new.id, new.report_id, new.seq, new.kind, new.sha256, new.size, new.media_type, new.attachment_id, new.source,
      new.brought_name, new.happened_at, new.received_at)
     or (old.brought_by is distinct from new.brought_by and not is_depersonalised_report(old.report_id)) then
    raise exception 'evidence never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function evidence_file_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if is_depersonalised_report(old.owner_id) then
      return old;
    end if;
    raise exception 'files that are evidence are never changed or deleted' using errcode = 'restrict_violation';
  end if;
  if (new.owner_kind, new.owner_id, new.owner_seq, new.object_key, new.sha256, new.original_sha256, new.stored_size)
     is distinct from
     (old.owner_kind, old.owner_id, old.owner_seq, old.object_key, old.sha256, old.original_sha256, old.stored_size) then
    raise exception 'files that are evidence are never changed or deleted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Of a step only the account of a resident may be taken out, never anything put in; the columns and facts that remain stay.
create function history_keeps_its_facts() returns trigger language plpgsql as $$
begin
  if (old.subject_id, old.version, old.type, old.occurred_at, old.actor_kind, old.actor_name)
     is distinct from
     (new.subject_id, new.version, new.type, new.occurred_at, new.actor_kind, new.actor_name)
     or (new.actor_id is distinct from old.actor_id
         and (old.actor_kind <> 'APPLICANT' or new.actor_id is not null))
     or new.detail is distinct from (old.detail - array(
          select key from unnest(array['reporterId', 'raisedBy', 'by']) key
          where not jsonb_exists(new.detail, key) and (key <> 'by' or old.actor_kind = 'APPLICANT'))) then
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger report_history_is_not_rewritten on report_history;
create trigger report_history_is_not_rewritten before update on report_history
  for each row execute function history_keeps_its_facts();
