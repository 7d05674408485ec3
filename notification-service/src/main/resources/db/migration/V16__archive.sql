-- Put away by the owner of an inbox; at a desk by one reader, for that reader.
alter table notification add column archived_at timestamptz;
alter table desk_reading add column archived_at timestamptz;

create index notification_kept on notification (recipient, created_at desc, id desc) where archived_at is null;
