-- What somebody must do by a time. A duty and what became of it stay; only the queue of what is open changes.

create table duty (
  id        uuid primary key,
  kind      varchar(40) not null,
  person_id uuid not null references person (id),
  -- The claim, limit or investigation that it is about; and the worker whose act it is about, or the id of nobody.
  about     uuid not null,
  worker_id uuid not null,
  raised_at timestamp with time zone not null,
  due_at    timestamp with time zone not null
);

create index duty_by_what on duty (person_id, about);

create table duty_turn (
  id       uuid primary key,
  duty_id  uuid not null references duty (id),
  turn     int not null check (turn > 0),
  what     varchar(20) not null check (what in ('DONE', 'DEFERRED', 'ESCALATED')),
  at       timestamp with time zone not null,
  -- Who did it; the id of nobody for what came by itself because the time had passed.
  by_id    uuid not null,
  said     varchar(4000),
  ground   varchar(40),
  level    int not null,
  due_at   timestamp with time zone,
  unique (duty_id, turn)
);

-- wake_at: when something happens by itself if nobody does it before; null when nothing is left to happen.
create table duty_open (
  duty_id   uuid primary key references duty (id),
  kind      varchar(40) not null,
  person_id uuid not null,
  about     uuid not null,
  level     int not null,
  due_at    timestamp with time zone not null,
  wake_at   timestamp with time zone,
  unique (kind, about)
);

create index duty_open_by_wake on duty_open (wake_at);
create index duty_open_by_turn on duty_open (kind, level, due_at);

-- An alert may be about more than a claim: an emergency, a pattern, a seal. It may be about a worker alone: then person_id
-- is the id of nobody (all zeros; the persistence provider cannot write an absent id to every database).
create table alert (
  id        uuid primary key,
  kind      varchar(40) not null,
  raised_at timestamp with time zone not null,
  due_on    date not null,
  state     varchar(20) not null check (state in ('OPEN', 'REVIEWED')),
  person_id uuid not null,
  worker_id uuid not null references worker (id),
  -- The claim or finding that gave rise to it.
  about     uuid not null
);

insert into alert (id, kind, raised_at, due_on, state, person_id, worker_id, about)
  select id, kind, raised_at, due_on, state, person_id, worker_id, relationship_id from privacy_alert;

drop table privacy_alert;

create index alert_by_state on alert (state, due_on);
create index alert_by_what on alert (about);

create table alert_decision (
  alert_id   uuid primary key references alert (id),
  verdict    varchar(20) not null check (verdict in ('JUSTIFIED', 'UNJUSTIFIED', 'INCONCLUSIVE')),
  reason     varchar(4000) not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null
);
