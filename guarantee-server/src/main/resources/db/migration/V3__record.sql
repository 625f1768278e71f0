-- The record: items, each a row of versions of which none is ever changed or removed (KEEP-03).

-- One data key for each person's record, wrapped by a key that is kept outside the database and its backups.
create table record_key (
  person_id   uuid primary key references person (id),
  wrapped_key bytea not null
);

create table record_item (
  id        uuid primary key,
  person_id uuid not null references person (id)
);

create index record_item_of_person on record_item (person_id);

-- content: what it says and why it was corrected, encrypted, and bound to the other columns, which are plain.
create table record_item_version (
  item_id             uuid not null references record_item (id),
  version             int not null check (version > 0),
  category            varchar(200) not null,
  kind                varchar(200) not null,
  source              varchar(200) not null,
  format              varchar(200) not null,
  event_at            timestamp with time zone not null,
  recorded_at         timestamp with time zone not null,
  late_entry          boolean not null,
  content             bytea not null,
  author_id           uuid not null,
  author_name         varchar(200) not null,
  author_role         varchar(40) not null,
  author_organisation varchar(200) not null,
  primary key (item_id, version)
);

create table file_volume (
  id        uuid primary key,
  person_id uuid not null references person (id),
  volume    int not null check (volume > 0),
  volumes   int not null,
  title     varchar(200) not null,
  location  varchar(200) not null,
  check (volume <= volumes),
  unique (person_id, volume)
);
