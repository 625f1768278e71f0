-- What is done about misuse. Every row is written once: a turn of events is a row of its own beside what it follows.
-- Where an id may be absent it is all zeros, as with alerts: no alert, no investigation, nobody in particular.

create table investigation (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  accused_id uuid not null references worker (id),
  allegation varchar(4000) not null,
  alert_id   uuid not null,
  opened_by  uuid not null references worker (id),
  opened_at  timestamp with time zone not null,
  due_on     date not null
);

create index investigation_of_person on investigation (person_id, opened_at);

create table investigation_owner (
  id               uuid primary key,
  investigation_id uuid not null references investigation (id),
  turn             int not null check (turn > 0),
  owner_id         uuid not null references worker (id),
  named_by         uuid not null references worker (id),
  named_at         timestamp with time zone not null,
  unique (investigation_id, turn)
);

create table investigation_look (
  id               uuid primary key,
  investigation_id uuid not null references investigation (id),
  entry_id         uuid not null references access_entry (entry_id),
  unique (investigation_id, entry_id)
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
  id               uuid primary key,
  investigation_id uuid not null references investigation (id),
  signed_by        uuid not null references worker (id),
  words            varchar(4000) not null,
  signed_at        timestamp with time zone not null,
  unique (investigation_id, signed_by)
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

-- Whose access is suspended: one worker's or a team's; from one record, or from all.
create table suspension (
  id               uuid primary key,
  of_team          boolean not null,
  kept_out_id      uuid not null,
  person_id        uuid not null,
  reason           varchar(4000) not null,
  suspended_by     uuid not null references worker (id),
  suspended_at     timestamp with time zone not null
);

create index suspension_by_whom on suspension (kept_out_id);

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
  investigation_id uuid not null,
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
