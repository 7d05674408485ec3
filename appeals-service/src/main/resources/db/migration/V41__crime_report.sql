-- The register of crime reports (JPK article 329). Words, places, names and contacts are encrypted, bound to their row.

create table crime_report (
  id                uuid primary key,
  number            text        not null unique,
  department_soato  text        not null,
  mahalla_code      text,
  form              text        not null,
  status            text        not null,
  urgent            boolean     not null,
  body              bytea       not null,
  place             bytea,
  reporter_id       uuid,
  reporter_name     bytea,
  reporter_contact  bytea,
  registered_by     uuid        not null,
  received_at       timestamptz not null,
  registered_on     date        not null,
  due_on            date        not null,
  due_at            timestamptz not null,
  extended_by       text,
  extension_number  text,
  extended_at       timestamptz,
  outcome           text,
  reasons           bytea,
  forwarded_to      text,
  decided_by        uuid,
  decider_name      text,
  decided_at        timestamptz,
  withdrawn_at      timestamptz,
  evidence_count    int         not null,
  version           bigint      not null,
  check ((outcome is null) = (decided_at is null)),
  check (outcome is distinct from 'FORWARDED' or forwarded_to is not null)
);
create index crime_report_of_department on crime_report (department_soato text_pattern_ops, id desc);
create index crime_report_of_reporter on crime_report (reporter_id, id desc) where reporter_id is not null;
create index crime_report_open_by_due on crime_report (due_at) where status = 'REGISTERED';

-- Evidence is written once: what it was (hash), when it came and from whom never change. The bytes of the words may only be
-- encrypted anew when keys change.
create table crime_report_evidence (
  id            uuid        primary key,
  report_id     uuid        not null references crime_report (id),
  seq           int         not null,
  kind          text        not null,
  sha256        bytea       not null,
  size          bigint      not null,
  media_type    text        not null,
  words         bytea,
  attachment_id uuid,
  source        text        not null,
  brought_by    uuid        not null,
  brought_name  text,
  happened_at   timestamptz,
  received_at   timestamptz not null,
  unique (report_id, seq),
  check ((kind = 'STATEMENT') = (words is not null)),
  check ((kind = 'FILE') = (attachment_id is not null))
);

create function crime_report_keeps_its_origin() returns trigger language plpgsql as $$
begin
  if (old.id, old.number, old.department_soato, old.form, old.reporter_id, old.registered_by, old.received_at, old.registered_on)
     is distinct from
     (new.id, new.number, new.department_soato, new.form, new.reporter_id, new.registered_by, new.received_at, new.registered_on)
     or new.version < old.version then
    raise exception 'what a crime report was registered with never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function evidence_stays_unaltered() returns trigger language plpgsql as $$
begin
  if (old.id, old.report_id, old.seq, old.kind, old.sha256, old.size, old.media_type, old.attachment_id, old.source,
      old.brought_by, old.brought_name, old.happened_at, old.received_at)
     is distinct from
     (new.id, new.report_id, new.seq, new.kind, new.sha256, new.size, new.media_type, new.attachment_id, new.source,
      new.brought_by, new.brought_name, new.happened_at, new.received_at) then
    raise exception 'evidence never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger crime_report_stays before delete on crime_report for each row execute function refuse_deletion();
create trigger crime_report_is_not_emptied before truncate on crime_report execute function refuse_deletion();
create trigger crime_report_keeps_its_origin before update on crime_report
  for each row execute function crime_report_keeps_its_origin();
create trigger evidence_stays before delete on crime_report_evidence for each row execute function refuse_deletion();
create trigger evidence_is_not_emptied before truncate on crime_report_evidence execute function refuse_deletion();
create trigger evidence_stays_unaltered before update on crime_report_evidence
  for each row execute function evidence_stays_unaltered();
