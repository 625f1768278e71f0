-- What accounts rest on (CTL-01, CTL-02, CTL-06, CTL-08). Each change is a row of its own beside the earlier ones, with who
-- said it and when; the one with the highest turn counts.

create table account_standing (
  id             uuid primary key,
  worker_id      uuid not null references worker (id),
  turn           int not null check (turn > 0),
  -- False for a sign-in that more than one person uses.
  individual     boolean not null,
  -- The sponsor's name as it was then; empty while there is none.
  sponsor        varchar(200) not null,
  undertaking_on date,
  trained_on     date,
  leaves_at      timestamp with time zone,
  said_by        uuid not null,
  said_at        timestamp with time zone not null,
  unique (worker_id, turn)
);

create table organisation_contract (
  id              uuid primary key,
  organisation_id uuid not null references organisation (id),
  turn            int not null check (turn > 0),
  clause          varchar(200) not null,
  toolkit         varchar(40) not null,
  until_on        date not null,
  said_by         uuid not null,
  said_at         timestamp with time zone not null,
  unique (organisation_id, turn)
);

-- Where somebody works, and worked: a place in one team lasts until the London midnight after the next begins.
create table team_place (
  id        uuid primary key,
  worker_id uuid not null references worker (id),
  turn      int not null check (turn > 0),
  team_id   uuid not null references team (id),
  since     timestamp with time zone not null,
  said_by   uuid not null,
  unique (worker_id, turn)
);

insert into team_place (id, worker_id, turn, team_id, since, said_by)
  select id, id, 1, team_id, current_timestamp, id from worker;

-- That a person has to do with a team, and so with everybody who is in it: a referral, a duty queue (CTL-03).
create table team_relationship (
  id        uuid primary key,
  person_id uuid not null references person (id),
  team_id   uuid not null references team (id),
  cause     varchar(40) not null,
  reason    varchar(1000) not null,
  begins_at timestamp with time zone not null,
  made_by   uuid not null
);

create index team_relationship_of_person on team_relationship (person_id, team_id);
create index team_relationship_of_team on team_relationship (team_id);

create table team_relationship_end (
  relationship_id uuid primary key references team_relationship (id),
  ended_at        timestamp with time zone not null,
  ended_by        uuid not null,
  reason          varchar(1000) not null
);

-- A supervisor's relationship rests on that of whom they supervise, and ends with it.
create table relationship_rests_on (
  relationship_id uuid primary key references relationship (id),
  rests_on_id     uuid not null references relationship (id)
);

-- Paper stores (CTL-11): what was done with the keys, what checks found, and files that lay where nobody watched them.
create table paper_store (
  id      uuid primary key,
  name    varchar(200) not null,
  made_by uuid not null,
  made_at timestamp with time zone not null
);

create table paper_store_line (
  id       uuid primary key,
  store_id uuid not null references paper_store (id),
  what     varchar(40) not null,
  -- Whose hand the key was in, or who went in.
  who      uuid not null references worker (id),
  why      varchar(500) not null,
  said_by  uuid not null,
  at       timestamp with time zone not null
);

create index paper_store_line_by_store on paper_store_line (store_id, at);

create table paper_store_check (
  id        uuid primary key,
  store_id  uuid not null references paper_store (id),
  locked    boolean not null,
  desks_clear boolean not null,
  note      varchar(500) not null,
  said_by   uuid not null,
  at        timestamp with time zone not null
);

create index paper_store_check_by_store on paper_store_check (store_id, at);

create table found_file (
  id       uuid primary key,
  store_id uuid not null references paper_store (id),
  place    varchar(500) not null,
  said_by  uuid not null,
  at       timestamp with time zone not null
);
