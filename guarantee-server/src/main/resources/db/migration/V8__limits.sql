-- The limits that people set (C9), what became of them, and how somebody got past; the records that the council restricts;
-- the seals of paper files. All of it is written once: what ends something is a row of its own.

create table access_limit (
  id          uuid primary key,
  person_id   uuid not null references person (id),
  kind        varchar(20) not null check (kind in
    ('INDIVIDUAL', 'TEAM', 'ORGANISATION', 'SHARED_RECORD', 'ITEM', 'CATEGORY', 'ASK_ME_FIRST')),
  -- The worker, team, organisation or item, or the id of nobody; and its name as it was then.
  target_id   uuid not null,
  target_name varchar(200),
  category    varchar(100),
  seal        varchar(20) check (seal in ('SEALED', 'SEALED_HIDDEN')),
  asked_at    timestamp with time zone not null,
  asked_by    uuid not null,
  asked_name  varchar(200) not null,
  route       varchar(20) not null,
  reason      varchar(1000),
  begins_at   timestamp with time zone not null,
  ends_at     timestamp with time zone,
  interim     boolean not null,
  -- The one that was turned down in part, of which this is what is left, or the id of nobody.
  instead_of  uuid not null
);

create index access_limit_of_person on access_limit (person_id);

-- words: what was explained, why it was turned down. The rest is told with some steps only.
create table access_limit_turn (
  id              uuid primary key,
  limit_id        uuid not null references access_limit (id),
  turn            int not null check (turn > 0),
  step            varchar(30) not null,
  at              timestamp with time zone not null,
  by_id           uuid not null,
  by_name         varchar(200) not null,
  by_job          varchar(200),
  words           varchar(4000),
  alternative     varchar(4000),
  complaint_route varchar(1000),
  reallocation    varchar(1000),
  contact         varchar(200),
  known_since     date,
  unique (limit_id, turn)
);

-- The person's yes to one worker, where they are to be asked first.
create table allowed_look (
  id        uuid primary key,
  person_id uuid not null references person (id),
  worker_id uuid not null references worker (id),
  given_at  timestamp with time zone not null,
  ends_at   timestamp with time zone not null
);

create index allowed_look_between on allowed_look (person_id, worker_id);

create table limit_pass_through (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  worker_id  uuid not null references worker (id),
  ground     varchar(40) not null,
  why        varchar(1000) not null,
  claimed_at timestamp with time zone not null,
  ends_at    timestamp with time zone not null
);

create index limit_pass_through_between on limit_pass_through (person_id, worker_id);

create table restricted_record (
  id            uuid primary key,
  person_id     uuid not null references person (id),
  reason        varchar(30) not null,
  why           varchar(1000) not null,
  restricted_by uuid not null,
  restricted_at timestamp with time zone not null
);

create index restricted_record_of_person on restricted_record (person_id);

-- That somebody decided whether it goes on.
create table restriction_review (
  id            uuid primary key,
  restricted_id uuid not null references restricted_record (id),
  goes_on       boolean not null,
  why           varchar(1000) not null,
  decided_by    uuid not null,
  decided_at    timestamp with time zone not null
);

create index restriction_review_of on restriction_review (restricted_id);

create table restriction_grant (
  id            uuid primary key,
  restricted_id uuid not null references restricted_record (id),
  worker_id     uuid not null references worker (id),
  kind          varchar(20) not null check (kind in ('TASK', 'INVOLVED')),
  why           varchar(1000) not null,
  granted_by    uuid not null,
  begins_at     timestamp with time zone not null,
  ends_at       timestamp with time zone not null
);

create index restriction_grant_of on restriction_grant (restricted_id);

create table restriction_grant_end (
  grant_id uuid primary key references restriction_grant (id),
  why      varchar(1000) not null,
  ended_by uuid not null,
  ended_at timestamp with time zone not null
);

-- A part of a paper file that lies under a numbered seal (LIM-10), and each time that it was opened.
create table paper_seal (
  id          uuid primary key,
  person_id   uuid not null references person (id),
  volume      int not null,
  part        varchar(200) not null,
  seal_number varchar(40) not null,
  sealed_by   uuid not null,
  sealed_at   timestamp with time zone not null,
  foreign key (person_id, volume) references file_volume (person_id, volume),
  unique (seal_number)
);

create index paper_seal_of_person on paper_seal (person_id);

create table paper_seal_opening (
  id            uuid primary key,
  seal_id       uuid not null references paper_seal (id),
  opened_by     uuid not null references worker (id),
  witness       uuid not null references worker (id),
  written_by    uuid not null,
  why           varchar(1000) not null,
  opened_at     timestamp with time zone not null,
  found_number  varchar(40) not null,
  matched       boolean not null,
  reseal_number varchar(40) not null unique
);

create index paper_seal_opening_of on paper_seal_opening (seal_id, opened_at);
