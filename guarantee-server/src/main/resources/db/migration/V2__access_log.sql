-- The access log. A row that is here stays as it was written; only access_body goes, once its retention has passed.
-- Stream: a person's own, or the organisation's (in the tree, in nobody's list).

create table access_entry (
  entry_id    uuid primary key,
  fingerprint bytea not null
);

-- Apart from the fingerprint, so that erasing is deleting one row and never changing evidence.
create table access_body (
  entry_id     uuid primary key references access_entry (entry_id),
  stream_id    uuid not null,
  happened_at  timestamp with time zone not null,
  actor_id     uuid not null,
  fields       varchar not null,
  salts        bytea not null,
  retain_until date not null
);

create index access_body_by_stream on access_body (stream_id, happened_at);

create table person_link (
  person_id uuid not null,
  seq       bigint not null check (seq > 0),
  entry_id  uuid not null unique references access_entry (entry_id),
  link      bytea not null,
  primary key (person_id, seq)
);

create table person_head (
  person_id uuid primary key,
  seq       bigint not null,
  link      bytea not null
);

create table log_pending (
  entry_id uuid primary key
);

create table log_leaf (
  leaf_index bigint primary key,
  entry_id   uuid not null unique
);

create table log_tile (
  level      int not null,
  tile_index bigint not null,
  width      int not null,
  hashes     bytea not null,
  primary key (level, tile_index, width)
);

create table log_checkpoint (
  tree_size   bigint primary key,
  signed_note varchar not null
);

create table log_state (
  one       int primary key check (one = 1),
  tree_size bigint not null,
  frontier  bytea not null
);

insert into log_state (one, tree_size, frontier) values (1, 0, cast('' as bytea));
