-- What somebody must do by a time. A duty and what became of it stay; only the queue of what is open changes.

create table duty (
  id        uuid primary key,
  kind      varchar(40) not null,
  person_id uuid not null references person (id),
  -- The claim, limit or investigation that it is about; and the worker whose act it is about, where it is one's.
  about     uuid not null,
  worker_id uuid,
  raised_at timestamp with time zone not null,
  due_at    timestamp with time zone not null
);

create index duty_by_what on duty (person_id, about);

create table duty_turn (
  duty_id  uuid not null references duty (id),
  turn     int not null check (turn > 0),
  what     varchar(20) not null check (what in ('DONE', 'DEFERRED', 'ESCALATED')),
  at       timestamp with time zone not null,
  -- Who did it; nobody for what came by itself because the time had passed.
  by_id    uuid,
  said     varchar(4000),
  ground   varchar(40),
  level    int not null,
  due_at   timestamp with time zone,
  primary key (duty_id, turn)
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

-- An alert may be about more than a claim: an emergency, a pattern, a seal. It may be about a worker alone.
alter table privacy_alert add column about uuid;
update privacy_alert set about = relationship_id;
alter table privacy_alert alter column about set not null;
alter table privacy_alert alter column relationship_id drop not null;
alter table privacy_alert alter column person_id drop not null;

create table privacy_alert_decision (
  alert_id   uuid primary key references privacy_alert (id),
  verdict    varchar(20) not null check (verdict in ('JUSTIFIED', 'UNJUSTIFIED', 'INCONCLUSIVE')),
  reason     varchar(4000) not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null
);
