-- The audit log (ADR 0031). Commands leave their entries in audit_pending, in their own transaction and without a lock; a
-- background job chains them. Once chained an entry never changes: no privilege, and a trigger besides.

create table audit_pending (
    seq     bigint generated always as identity primary key,
    chain   text  not null,
    content jsonb not null
) with (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 2000);
create index audit_pending_of_chain on audit_pending (chain, seq);

-- The last entry of each chain; its lock is the order of the chain. exported_index: the last head that was signed and told.
create table audit_head (
    chain          text   primary key,
    idx            bigint not null,
    hash           bytea  not null,
    exported_index bigint not null default 0
);

-- hash = SHA-256(previous || RFC 8785 JSON of content). The columns beside it are made of content and prove nothing.
create table audit_entry (
    chain      text        not null,
    idx        bigint      not null,
    chained_at timestamptz not null,
    previous   bytea       not null,
    hash       bytea       not null,
    content    jsonb       not null,
    action     text generated always as (content ->> 'action') stored,
    subject    text generated always as (content ->> 'subject') stored,
    primary key (chain, idx, chained_at)
) partition by range (chained_at);
create index audit_entry_of_subject on audit_entry (subject, idx);
create table audit_entry_default partition of audit_entry default;
select make_month_partitions('audit_entry', (now() at time zone 'UTC')::date, 3);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'entries of the audit log are never changed (%)', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_audit_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_audit_change();
revoke update, delete, truncate on audit_entry from current_user;
