-- Which subjects a district gives to a specialist unit or keeps at its desk; a version is never changed.
create table routing_plan (
  district_soato text        not null check (district_soato ~ '^\d{7}$'),
  version        bigint      not null check (version > 0),
  plan           jsonb       not null,
  changed_at     timestamptz not null,
  changed_by     uuid        not null,
  primary key (district_soato, version)
);

-- Why an appeal went where it went, step by step, for officers.
create table routing_decision (
  appeal_id    uuid        not null references appeal (id),
  version      bigint      not null,
  decided_at   timestamptz not null,
  plan_version bigint      not null,
  reason       text        not null,
  steps        jsonb       not null,
  primary key (appeal_id, version)
);

-- Hours of an assignment, as the registry tells them since its version with shifts.
alter table registry_assignment add column shift text;
