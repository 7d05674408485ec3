-- A repeat names the appeal it follows (article 3); whoever decided about that one is not given the repeat (article 25).

alter table appeal
  add column repeat_of       uuid references appeal (id),
  add column repeat_ground   text,
  add column against_decider uuid,
  add column given_back_at   timestamptz,
  add constraint a_repeat_has_a_ground check ((repeat_of is null) = (repeat_ground is null)),
  add constraint never_to_the_decider_complained_about check (
    against_decider is null
    or (executor_user_id is distinct from against_decider
        and answer_signed_by is distinct from against_decider
        and ended_by is distinct from against_decider));
create index appeal_repeats on appeal (repeat_of) where repeat_of is not null;
