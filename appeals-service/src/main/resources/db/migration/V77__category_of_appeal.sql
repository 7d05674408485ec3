-- What an appeal was filed about stands in its row too, for the lists of officers (docs/adr/0028): a list of one subject in one
-- department has to be one index. It never changes; that the category exists is said by the foreign key of appeal_category.

alter table appeal add column category_id uuid;
update appeal a set category_id = c.category_id from appeal_category c where c.appeal_id = a.id;

-- A category with all that are under it.
create function category_subtree(root uuid) returns setof uuid language sql stable parallel safe rows 10 as
$$
  with recursive down as (
    select c.id from subject_category c where c.id = root
    union
    select c.id from subject_category c join down on c.parent_id = down.id)
  select id from down
$$;

create index appeal_by_category_deadline on appeal (department_soato, category_id, status, due_at, id)
  include (kind, against_inspector_id, against_user_id, district_soato) where category_id is not null;
create index appeal_by_category on appeal (department_soato, category_id, status, id desc) where category_id is not null;

-- Counts tell subjects apart. Not all that the jurisdiction asks for is in it, on purpose: an index that covers a list of the
-- newest would be taken for it, and sorted, in place of the one that has their order.
drop index appeal_by_deadline;
create index appeal_by_deadline on appeal (department_soato, status, due_at, id)
  include (kind, against_inspector_id, against_user_id, district_soato, category_id);
