-- Which department an announcement is from the view of its replies: the first place of its audience.

create table announcement_place (
  announcement_id  uuid primary key,
  department_soato text not null
);
