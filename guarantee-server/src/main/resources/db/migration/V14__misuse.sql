-- What is done about misuse. Every row is written once: a turn of events is a row of its own beside what it follows.

create table investigation (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  accused_id uuid not null references worker (id),
  allegation varchar(4000) not null,
  alert_id   uuid references privacy_alert (id),
  opened_by  uuid not null references worker (id),
  opened_at  timestamp with time zone not null,
  due_on     date not null
);

create index investigation_of_person on investigation (person_id, opened_at);

create table investigation_owner (
  investigation_id uuid not null references investigation (id),
  turn             int not null check (turn > 0),
  owner_id         uuid not null references worker (id),
  named_by         uuid not null references worker (id),
  named_at         timestamp with time zone not null,
  primary key (investigation_id, turn)
);

create table investigation_look (
  investigation_id uuid not null references investigation (id),
  entry_id         uuid not null references access_entry (entry_id),
  primary key (investigation_id, entry_id)
);

create table investigation_explanation (
  id               uuid primary key,
  investigation_id uuid not null references investigation (id),
  ground           varchar(20) not null check (ground in ('CARE', 'TRAINING', 'CURIOUS', 'MISTAKE', 'OTHER')),
  words            varchar(4000) not null,
  recorded_by      uuid not null references worker (id),
  recorded_at      timestamp with time zone not null
);

create index investigation_explanation_of on investigation_explanation (investigation_id);

create table investigation_consequence (
  id               uuid primary key,
  investigation_id uuid not null references investigation (id),
  kind             varchar(40) not null,
  happened_on      date not null,
  words            varchar(4000) not null,
  recorded_by      uuid not null references worker (id),
  recorded_at      timestamp with time zone not null
);

create index investigation_consequence_of on investigation_consequence (investigation_id);

create table investigation_signature (
  investigation_id uuid not null references investigation (id),
  signed_by        uuid not null references worker (id),
  words            varchar(4000) not null,
  signed_at        timestamp with time zone not null,
  primary key (investigation_id, signed_by)
);

create table investigation_closing (
  investigation_id uuid primary key references investigation (id),
  verdict          varchar(20) not null check (verdict in ('JUSTIFIED', 'UNJUSTIFIED', 'INCONCLUSIVE')),
  reason           varchar(4000) not null,
  purpose          varchar(40),
  closed_by        uuid not null references worker (id),
  closed_at        timestamp with time zone not null
);

create index investigation_closing_by_time on investigation_closing (closed_at);

-- Whose access is suspended: one worker's or a team's; from one record, or, where none is named, from all.
create table suspension (
  id               uuid primary key,
  worker_id        uuid references worker (id),
  team_id          uuid references team (id),
  person_id        uuid references person (id),
  reason           varchar(4000) not null,
  suspended_by     uuid not null references worker (id),
  suspended_at     timestamp with time zone not null,
  check ((worker_id is null) <> (team_id is null))
);

create index suspension_of_worker on suspension (worker_id);
create index suspension_of_team on suspension (team_id);

create table suspension_end (
  suspension_id uuid primary key references suspension (id),
  reason        varchar(4000) not null,
  lifted_by     uuid not null references worker (id),
  lifted_at     timestamp with time zone not null
);

create table breach (
  id               uuid primary key,
  person_id        uuid not null references person (id),
  words            varchar(4000) not null,
  aware_at         timestamp with time zone not null,
  investigation_id uuid references investigation (id),
  reported_by      uuid not null references worker (id),
  reported_at      timestamp with time zone not null
);

create index breach_of_person on breach (person_id, reported_at);

create table breach_decision (
  breach_id            uuid primary key references breach (id),
  risk                 varchar(20) not null check (risk in ('UNLIKELY', 'LIKELY', 'HIGH')),
  reasons              varchar(4000) not null,
  commissioner_told_at timestamp with time zone,
  why_late             varchar(4000),
  decided_by           uuid not null references worker (id),
  decided_at           timestamp with time zone not null
);

create table missing_file (
  id               uuid primary key,
  person_id        uuid not null references person (id),
  volume           int not null check (volume > 0),
  words            varchar(4000) not null,
  stolen           boolean not null,
  police_reference varchar(200),
  breach_id        uuid not null references breach (id),
  reported_by      uuid not null references worker (id),
  reported_at      timestamp with time zone not null
);

create index missing_file_of_person on missing_file (person_id, reported_at);

create table missing_file_search (
  id              uuid primary key,
  missing_file_id uuid not null references missing_file (id),
  found           boolean not null,
  words           varchar(4000) not null,
  searched_by     uuid not null references worker (id),
  searched_at     timestamp with time zone not null
);

create index missing_file_search_of on missing_file_search (missing_file_id);

create table misuse_referral (
  id               uuid primary key,
  investigation_id uuid not null unique references investigation (id),
  organisation_id  uuid not null references organisation (id),
  words            varchar(4000) not null,
  referred_by      uuid not null references worker (id),
  referred_at      timestamp with time zone not null
);

create index misuse_referral_to on misuse_referral (organisation_id, referred_at);

-- Under which number the other organisation has it.
create table misuse_referral_link (
  referral_id uuid primary key references misuse_referral (id),
  reference   varchar(200) not null,
  linked_by   uuid not null references worker (id),
  linked_at   timestamp with time zone not null
);
