-- What an officer looks at again and again: a filter with a name, for themselves or for all of their department.
create table saved_view (
  id         uuid        primary key,
  owner_id   uuid        not null,
  department text,
  shared     boolean     not null check (not shared or department is not null),
  name       text        not null,
  filter     jsonb       not null,
  sort       text        not null check (sort in ('NEWEST', 'DEADLINE')),
  changed_at timestamptz not null,
  version    bigint      not null check (version >= 1)
);
create index saved_view_of_owner on saved_view (owner_id, id);
create index saved_view_of_department on saved_view (department, id) where shared;
