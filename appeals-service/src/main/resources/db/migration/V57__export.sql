-- Tables that officers take out (docs/adr/0028): a job of one officer, its content in encrypted pieces, gone after a day.
create table appeal_export (
  id          uuid        primary key,
  officer_id  uuid        not null,
  roles       text[]      not null,
  department  text,
  officer_name text       not null,
  filter      jsonb       not null,
  personal    boolean     not null,
  state       text        not null check (state in ('WAITING', 'READY', 'FAILED')),
  created_at  timestamptz not null,
  finished_at timestamptz,
  expires_at  timestamptz not null,
  -- up to where: appeals that come later are not in it; after: the last one written
  up_to       uuid        not null,
  last_id     uuid,
  pieces      int         not null default 0,
  rows_done   int         not null default 0,
  complete    boolean     not null default true,
  attempts    int         not null default 0,
  lease_until timestamptz,
  worker      uuid,
  version     bigint      not null
);
create index appeal_export_of_officer on appeal_export (officer_id, id desc);
create index appeal_export_to_do on appeal_export (created_at) where state = 'WAITING';

create table appeal_export_piece (
  export_id uuid  not null references appeal_export (id) on delete cascade,
  no        int   not null,
  id        uuid  not null,
  content   bytea not null,
  primary key (export_id, no)
);
alter table appeal_export_piece alter column content set storage external;
