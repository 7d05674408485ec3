-- What appeals are about: a tree kept by the ministry, a region or a district for itself. A version is never changed, so that
-- an appeal keeps the words and questions it was filed with.

create table subject_category (
  id          uuid        primary key,
  parent_id   uuid        references subject_category (id),
  -- Who keeps it, and where it is offered: 17 everywhere, four digits in a region, seven in a district.
  scope_soato text        not null check (scope_soato ~ '^(17|\d{4}|\d{7})$'),
  version     bigint      not null,
  active      boolean     not null,
  position    int         not null,
  check (parent_id <> id)
);
create index subject_category_by_scope on subject_category (scope_soato);
create index subject_category_by_parent on subject_category (parent_id);

create table subject_category_version (
  category_id  uuid        not null references subject_category (id),
  version      bigint      not null,
  name_uz_latn text        not null,
  name_uz_cyrl text        not null,
  name_ru      text        not null,
  name_en      text        not null,
  -- Whether others near may be told that somebody has reported the like: a dark street, never a quarrel at home.
  shared       boolean     not null,
  position     int         not null,
  active       boolean     not null,
  questions    jsonb       not null,
  changed_at   timestamptz not null,
  changed_by   uuid,
  primary key (category_id, version)
);

-- What an appeal was filed about. Answers are a resident's words: encrypted, apart from the appeal and in no event.
create table appeal_category (
  appeal_id   uuid   primary key references appeal (id),
  category_id uuid   not null,
  version     bigint not null,
  answers     bytea  not null,
  missing     text[] not null,
  foreign key (category_id, version) references subject_category_version (category_id, version)
);
create index appeal_category_by_category on appeal_category (category_id, appeal_id);
