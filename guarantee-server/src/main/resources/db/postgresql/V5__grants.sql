-- What each database role may do, so that not even this server could change what it has written down.
-- PostgreSQL alone: the H2 demonstration has one role. The owner migrates and owns every table.

grant usage on schema public to ${application}, ${erasure};

-- Permanent: written once. No update, no delete.
grant select, insert on access_entry, access_body, person_link, log_leaf, log_tile, log_checkpoint to ${application};
grant select, insert on record_key, record_item, record_item_version to ${application};
grant select, insert on relationship, relationship_end, declared_relationship, file_volume to ${application};

-- The heads of what only grows.
grant select, insert on person_head to ${application};
grant update (seq, link) on person_head to ${application};
grant select on log_state to ${application};
grant update (tree_size, frontier) on log_state to ${application};

-- The queue between writing an entry and sequencing it.
grant select, insert, delete on log_pending to ${application};

-- What changes as people come, go and are looked after by others.
grant select, insert on organisation, team, person, worker, worker_role, worker_own_record, privacy_alert
  to ${application};
grant update (active, team_id, job_title) on worker to ${application};
grant update (state) on privacy_alert to ${application};

-- Erasure sees when a body may go, and takes it; the fingerprint stays.
grant select (entry_id, retain_until) on access_body to ${erasure};
grant delete on access_body to ${erasure};

-- "Past retain_until" is held by the database, not by the good will of whoever signs in as the erasure role.
alter table access_body enable row level security;
create policy application_writes_and_reads on access_body for select to ${application} using (true);
create policy application_appends on access_body for insert to ${application} with check (true);
create policy erasure_sees_what_is_due on access_body for select to ${erasure} using (retain_until < current_date);
create policy erasure_takes_what_is_due on access_body for delete to ${erasure} using (retain_until < current_date);
