-- Personal columns hold ciphertext (ADR 0011, 0030). What stands there in clear is encrypted by the service at its next
-- start, before it serves anybody; from now on the database itself takes nothing that isn't a ciphertext of ours, which
-- begins with 01. index_key: the key under which the row's blind indexes were made; null until then.
alter table applicant_details
  alter column full_name type bytea using convert_to(full_name, 'UTF8'),
  alter column residence type bytea using convert_to(residence, 'UTF8'),
  alter column phone     type bytea using convert_to(phone, 'UTF8'),
  alter column email     type bytea using convert_to(email, 'UTF8'),
  alter column organisation   type bytea using convert_to(organisation, 'UTF8'),
  alter column postal_address type bytea using convert_to(postal_address, 'UTF8'),
  alter column stir           type bytea using convert_to(stir, 'UTF8'),
  alter column represented    type bytea using convert_to(represented, 'UTF8'),
  alter column authority      type bytea using convert_to(authority, 'UTF8'),
  add column pinfl       bytea,
  add column index_key   bytea;
alter table applicant_details add constraint nothing_in_clear check (
  (full_name is null or get_byte(full_name, 0) = 1)
  and (residence is null or get_byte(residence, 0) = 1)
  and (phone is null or get_byte(phone, 0) = 1)
  and (email is null or get_byte(email, 0) = 1)
  and (pinfl is null or get_byte(pinfl, 0) = 1)
  and (organisation is null or get_byte(organisation, 0) = 1)
  and (postal_address is null or get_byte(postal_address, 0) = 1)
  and (stir is null or get_byte(stir, 0) = 1)
  and (represented is null or get_byte(represented, 0) = 1)
  and (authority is null or get_byte(authority, 0) = 1)) not valid;
create index applicant_details_to_seal on applicant_details (appeal_id) where index_key is null;

-- Keyed digests by which officers find appeals of a person: equal values show as equal and tell nothing else.
create table applicant_index (
  kind      text  not null,
  digest    bytea not null,
  appeal_id uuid  not null,
  primary key (kind, digest, appeal_id)
);
create index applicant_index_of_appeal on applicant_index (appeal_id);
