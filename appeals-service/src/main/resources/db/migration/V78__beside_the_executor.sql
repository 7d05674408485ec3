-- The list of those who work on appeals beside their executor (docs/adr/0028): the keys come out of the index alone.
create index appeal_co_executor_of_user on appeal_co_executor (executor_user_id, appeal_id);
drop index appeal_co_executor_by_user;
