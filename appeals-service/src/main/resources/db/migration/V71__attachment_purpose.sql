-- What a file is sent for decides what of it is kept, and to what it may be attached: ORDINARY files lose what tells of their
-- owner; EVIDENCE is kept bit by bit as it came; a TIP's file keeps nothing of its sender, not even the hash of what was sent.

alter table attachment
  add column purpose text not null default 'ORDINARY',
  add constraint a_tip_keeps_no_original check (purpose <> 'TIP' or original_sha256 is null);

-- Files that are evidence stay with their report as they are (DOMAIN §3).
create function evidence_file_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.owner_kind, new.owner_id, new.owner_seq, new.object_key, new.sha256, new.original_sha256, new.stored_size)
        is distinct from
        (old.owner_kind, old.owner_id, old.owner_seq, old.object_key, old.sha256, old.original_sha256, old.stored_size) then
    raise exception 'files that are evidence are never changed or deleted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger evidence_file_stays before update or delete on attachment for each row
  when (old.owner_kind = 'CRIME_REPORT') execute function evidence_file_stays();
