-- Which replica has how many live streams of which desk open: rewritten every second, worth nothing after a crash.
create unlogged table desk_presence (
    replica   text        not null,
    recipient text        not null,
    streams   int         not null,
    seen_at   timestamptz not null,
    primary key (replica, recipient)
);
