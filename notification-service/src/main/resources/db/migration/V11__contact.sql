-- Where somebody can be reached outside the platform. A contact may be used while it is verified and not disabled.
-- The address is encrypted with the associated data contact|address|<id>; the index is a keyed digest of it: the same
-- address of two people has the same index, and the index alone tells no address.
create table contact (
    id              uuid primary key,
    user_id         uuid        not null,
    channel         text        not null check (channel in ('EMAIL', 'SMS', 'TELEGRAM', 'WEB_PUSH', 'MOBILE_PUSH')),
    address         bytea       not null,
    address_index   bytea       not null,
    created_at      timestamptz not null,
    verified_at     timestamptz,
    disabled_at     timestamptz,
    disabled_reason text,
    constraint contact_once unique (user_id, channel, address_index)
);

create index contact_usable on contact (user_id, channel) where verified_at is not null and disabled_at is null;
create index contact_address on contact (address_index);
create index contact_unverified on contact (created_at) where verified_at is null;

-- The one-time code of a contact: its slow hash for the comparison; in cipher, and only until it is sent, the code.
create table contact_code (
    contact_id  uuid primary key references contact (id) on delete cascade,
    hash        bytea       not null,
    salt        bytea       not null,
    code        bytea,
    tries       int         not null default 0,
    requested_at timestamptz not null,
    expires_at  timestamptz not null
);

-- Which codes were asked for during the last day, for the limits; outlives the contact.
create table code_request (
    user_id       uuid        not null,
    address_index bytea       not null,
    requested_at  timestamptz not null
);

create index code_request_user on code_request (user_id, requested_at);
create index code_request_address on code_request (address_index, requested_at);
create index code_request_age on code_request (requested_at);
