-- One role per process. The wall is in the grants, not in good behaviour. Logging in is set up outside migrations.
do $$
declare role_name text;
begin
  foreach role_name in array array['safe_site', 'safe_campaign', 'safe_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin', role_name);
    end if;
  end loop;
exception when duplicate_object or unique_violation then
  null; -- another database of this cluster was migrated at the same moment
end $$;
--> statement-breakpoint
revoke execute on all functions in schema letters, record from public;
--> statement-breakpoint

-- site: the published views, and nothing else in the world.
grant usage on schema record to safe_site;
--> statement-breakpoint
grant select on
  record.published_bills, record.published_stages, record.published_sittings, record.published_publications,
  record.published_amendments, record.published_sponsors, record.published_asks, record.published_texts,
  record.published_campaign_events, record.published_evidence, record.published_positions, record.published_sources,
  record.published_citations, record.published_changes, record.published_sync_runs
to safe_site;
--> statement-breakpoint

-- campaign: reads the record, staff write it; may seal a letter and never read one back; keeps staff accounts.
grant usage on schema record, letters, staff to safe_campaign;
--> statement-breakpoint
grant select on all tables in schema record to safe_campaign;
--> statement-breakpoint
grant insert, update on
  record.bills, record.stages, record.sittings, record.amendments, record.sponsors, record.asks, record.texts,
  record.campaign_events, record.evidence, record.positions, record.sources, record.citations, record.pins,
  record.held_facts
to safe_campaign;
--> statement-breakpoint
grant delete on record.conflicts, record.held_facts, record.pins to safe_campaign;
--> statement-breakpoint
grant insert on record.changes to safe_campaign;
--> statement-breakpoint
grant select on letters.campaigns, letters.points, letters.receipts to safe_campaign;
--> statement-breakpoint
grant insert on letters.mail, letters.letters to safe_campaign;
--> statement-breakpoint
grant execute on function
  letters.confirm(bytea), letters.confirm_by_code(bytea, bytea), letters.status(bytea), letters.erase(bytea)
to safe_campaign;
--> statement-breakpoint
grant select, insert, update on letters.rate_limits, letters.rate_limit_keys to safe_campaign;
--> statement-breakpoint
grant select, insert, update on staff.accounts, staff.sign_in_links, staff.sessions to safe_campaign;
--> statement-breakpoint
grant delete on staff.sign_in_links, staff.sessions to safe_campaign;
--> statement-breakpoint
grant select, insert on staff.audit to safe_campaign;
--> statement-breakpoint

-- worker: Parliament into the record, letters out; nothing of the staff.
grant usage on schema record, letters to safe_worker;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema record to safe_worker;
--> statement-breakpoint
revoke update, delete on record.changes from safe_worker;
--> statement-breakpoint
grant select on all tables in schema letters to safe_worker;
--> statement-breakpoint
grant insert, update, delete on letters.mail, letters.letters to safe_worker;
--> statement-breakpoint
grant delete on letters.rate_limits, letters.rate_limit_keys to safe_worker;
