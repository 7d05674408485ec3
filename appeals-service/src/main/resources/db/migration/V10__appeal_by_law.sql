-- What the law knows of an appeal besides its first form: who appeals and by whom it was entered, the department in charge,
-- the unit complained about, the reasons of its term, control, the ends without an answer, and when the answer was sent.

alter table appeal
  add column applicant_kind     text not null default 'INDIVIDUAL',
  add column entered_by         uuid,
  add column entered_by_name    text,
  add column department_soato   text,
  add column against_point_id   uuid,
  add column against_department text check (against_department ~ '^(\d{4}|\d{7})$'),
  add column executor_point_id  uuid,
  add column executor_district  text,
  add column term_starts_on     date,
  add column deadline_reason    text not null default 'TERM_OF_LAW',
  add column study_until        date,
  add column extended_until     date,
  add column control_by         uuid,
  add column control_by_name    text,
  add column control_since      timestamptz,
  add column conclusion_ground  text,
  add column conclusion_reasons text,
  add column conclusion_by      uuid,
  add column conclusion_at      timestamptz,
  add column answer_sent_at     timestamptz,
  add column answer_sent_by     text,
  add column end_ground         text,
  add column end_reasons        text,
  add column forwarded_to       text,
  add column ended_by           uuid,
  add column ended_by_name      text,
  add column ended_at           timestamptz,
  add column give_back_by       date;
update appeal set department_soato = district_soato, term_starts_on = registered_on;
update appeal a set executor_point_id = i.point_id,
                    executor_district = (select p.district_soato from registry_point p where p.id = i.point_id)
from registry_inspector i where i.id = a.executor_inspector_id;
alter table appeal
  alter column department_soato set not null,
  alter column term_starts_on set not null,
  alter column applicant_kind drop default,
  alter column deadline_reason drop default,
  -- Article 25 for units, as V3 has it for officials. A department includes everything under it, whose codes begin with its
  -- own; of an executor whose district is not known nobody can say that they are not of the department named.
  add constraint never_to_the_point_complained_about check (
    executor_point_id is distinct from against_point_id or against_point_id is null),
  add constraint never_to_the_department_complained_about check (
    against_department is null
    or (left(department_soato, length(against_department)) <> against_department
        and (executor_kind <> 'INSPECTOR'
             or left(coalesce(executor_district, against_department), length(against_department)) <> against_department))),
  add constraint never_answered_by_the_one_complained_about check (
    answer_signed_by is distinct from against_user_id or against_user_id is null),
  add constraint never_ended_by_the_one_complained_about check (
    ended_by is distinct from against_user_id or against_user_id is null);

-- Who is in charge decides who sees it.
create index appeal_of_department on appeal (department_soato text_pattern_ops, id desc);
drop index appeal_of_district;

-- Answered, but the answer has not reached the applicant.
create index appeal_answer_unsent on appeal (department_soato, id) where answered_at is not null and answer_sent_at is null;

alter table applicant_details
  add column organisation   text,
  add column postal_address text,
  add column stir           text,
  add column represented    text,
  add column authority      text;

-- The points of an answer (article 27).
create table appeal_answer_point (
  appeal_id uuid not null references appeal (id),
  seq       int  not null,
  question  text not null,
  reasons   text not null,
  outcome   text not null,
  primary key (appeal_id, seq)
);
