-- Who signed a collective appeal after its first signatory, who gets the answer (article 15). Names are encrypted and bound to
-- their row; an invitation is kept as a hash.

create table appeal_invitation (
  appeal_id uuid        primary key references appeal (id),
  code_hash bytea       not null unique,
  made_at   timestamptz not null
);

create table appeal_signatory (
  id        uuid        primary key,
  appeal_id uuid        not null references appeal (id),
  seq       int         not null,
  account   uuid        not null,
  full_name bytea,
  joined_at timestamptz not null,
  unique (appeal_id, seq),
  unique (appeal_id, account)
);
create index appeal_signatory_by_account on appeal_signatory (account, joined_at desc);
