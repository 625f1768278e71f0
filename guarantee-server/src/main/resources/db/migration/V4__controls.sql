-- Why a worker may open somebody's record, why a worker never may, and who has to look into it.

-- ends_at: when it ends by itself, for a worker's own claim; any other lasts until somebody ends it.
create table relationship (
  id        uuid primary key,
  person_id uuid not null references person (id),
  worker_id uuid not null references worker (id),
  cause     varchar(40) not null,
  reason    varchar(1000),
  begins_at timestamp with time zone not null,
  ends_at   timestamp with time zone,
  made_by   uuid not null
);

create index relationship_of_person on relationship (person_id, worker_id);
create index relationship_of_worker on relationship (worker_id);

-- Beside the relationship and never in place of it: what opened a record once stays to be seen.
create table relationship_end (
  relationship_id uuid primary key references relationship (id),
  ended_at        timestamp with time zone not null,
  ended_by        uuid not null,
  reason          varchar(1000) not null
);

create table declared_relationship (
  id          uuid primary key,
  worker_id   uuid not null references worker (id),
  person_id   uuid not null references person (id),
  kind        varchar(40) not null,
  declared_by uuid not null,
  declared_at timestamp with time zone not null,
  unique (worker_id, person_id, kind)
);

create table privacy_alert (
  id              uuid primary key,
  kind            varchar(40) not null,
  raised_at       timestamp with time zone not null,
  due_on          date not null,
  state           varchar(20) not null check (state in ('OPEN', 'REVIEWED')),
  person_id       uuid not null references person (id),
  worker_id       uuid not null references worker (id),
  relationship_id uuid not null references relationship (id)
);

create index privacy_alert_by_state on privacy_alert (state, due_on);
