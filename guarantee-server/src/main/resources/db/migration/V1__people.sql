-- Who there is: organisations, their teams and workers, and the people whose records are kept.
-- Ids are UUIDv7 and come from the application. Moments are UTC; the application keeps them to the millisecond.

create table organisation (
  id   uuid primary key,
  name varchar(200) not null,
  kind varchar(20)  not null check (kind in ('COUNCIL', 'HEALTH', 'PROVIDER', 'ADVOCACY'))
);

create table team (
  id              uuid primary key,
  name            varchar(200) not null,
  organisation_id uuid not null references organisation (id)
);

-- The fields that a search may look at, and no more. What a record says is encrypted. Plain are what a record's items are
-- filed under, who wrote them and when, why workers have a relationship with a person, and where a paper file is.
create table person (
  id         uuid primary key,
  subject    varchar(100) not null unique,
  name       varchar(200) not null,
  name_key   varchar(200) not null,
  born       date,
  nhs_number varchar(10)
);

create index person_by_name on person (name_key);
create index person_by_birth on person (born);
-- Not unique: two records under one number are reported as possible duplicates, not refused (KEEP-05).
create index person_by_nhs_number on person (nhs_number);

create table worker (
  id        uuid primary key,
  subject   varchar(100) not null unique,
  name      varchar(200) not null,
  job_title varchar(200) not null,
  team_id   uuid not null references team (id),
  active    boolean not null
);

create table worker_role (
  worker_id uuid not null references worker (id),
  role      varchar(40) not null,
  primary key (worker_id, role)
);

-- A member of staff may also be somebody with a record here, from which they are kept out.
create table worker_own_record (
  worker_id uuid not null references worker (id),
  person_id uuid not null references person (id),
  primary key (worker_id, person_id)
);
