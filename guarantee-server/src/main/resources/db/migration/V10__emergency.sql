-- Emergencies: what somebody said, for how long it holds, and how far they went. Nothing here is ever changed.

create table emergency_window (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  worker_id  uuid not null references worker (id),
  reason     varchar(60) not null,
  words      varchar(2000) not null,
  asked      varchar(40) not null,
  opened_at  timestamp with time zone not null,
  closes_at  timestamp with time zone not null,
  check (closes_at > opened_at)
);

create index emergency_window_of on emergency_window (person_id, worker_id, closes_at);

create table emergency_summary_opened (
  window_id uuid primary key references emergency_window (id),
  opened_at timestamp with time zone not null
);

create table sealed_item_opening (
  id        uuid primary key,
  item_id   uuid not null references record_item (id),
  person_id uuid not null references person (id),
  worker_id uuid not null references worker (id),
  ground    varchar(40) not null,
  why       varchar(2000) not null,
  opened_at timestamp with time zone not null
);

create index sealed_item_opening_of on sealed_item_opening (person_id, opened_at);
