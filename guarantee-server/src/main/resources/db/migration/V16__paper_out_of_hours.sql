-- The emergency duty team's sheet, as it was entered: a file taken out of the paper store out of hours, and brought back.
-- Nothing here is ever changed.

create table paper_opening (
  id           uuid primary key,
  person_id    uuid not null references person (id),
  volume       integer not null check (volume > 0),
  keyholder_id uuid not null references worker (id),
  second_id    uuid not null references worker (id),
  opened_at    timestamp with time zone not null,
  why          varchar(2000) not null,
  entered_by   uuid not null references worker (id),
  entered_at   timestamp with time zone not null,
  check (keyholder_id <> second_id),
  check (opened_at <= entered_at)
);

create index paper_opening_of on paper_opening (person_id, opened_at);

create table paper_return (
  opening_id  uuid primary key references paper_opening (id),
  returned_at timestamp with time zone not null,
  entered_by  uuid not null references worker (id),
  entered_at  timestamp with time zone not null
);
