-- What has happened cannot be of a time that has not come, and what ends cannot end later than the rules allow. Only where such a time
-- is written: a row that has one already, since the database's own clock was set back, is not kept from going on.
create or replace function letters.refuse_time() returns trigger
language plpgsql as $$
begin
  raise exception 'a row of %.% is of a time that the rules do not allow', tg_table_schema, tg_table_name
    using errcode = 'check_violation', hint = 'Compare the clocks of this process and of the database.';
end $$;

create or replace trigger hold_to_clock before insert or update of created_at, handed_over_at, data_at on letters.mail for each row
  when (new.created_at > clock_timestamp() or new.handed_over_at > clock_timestamp() or new.data_at > clock_timestamp())
  execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of confirmed_at, writer_not_reached_at on letters.letters for each row
  when (new.confirmed_at > clock_timestamp() or new.writer_not_reached_at > clock_timestamp())
  execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of held_at on letters.held for each row
  when (new.held_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of day on letters.receipts for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of day on letters.receipt_days for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of made_at on letters.mailed_links for each row
  when (new.made_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of created_at, confirmed_at, told_at, came_back_at, erase_at
  on letters.subscriptions for each row
  when (
    new.created_at > clock_timestamp() or new.confirmed_at > clock_timestamp() or new.told_at > clock_timestamp()
    or new.came_back_at > clock_timestamp() or new.erase_at > clock_timestamp() + interval '24 hours'
  ) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of at on letters.alert_failures for each row
  when (new.at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of stopped_at on letters.alert_sending for each row
  when (new.stopped_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of seen_at on letters.returns_seen for each row
  when (new.seen_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of day on letters.return_counts for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of last_read_at, trouble_since on letters.return_mailbox for each row
  when (new.last_read_at > clock_timestamp() or new.trouble_since > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of day on letters.texts_refused for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of edited_at on letters.campaigns for each row
  when (new.edited_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of paused_at, next_at on letters.sending for each row
  when (new.paused_at > clock_timestamp() or new.next_at > clock_timestamp() + interval '1 day')
  execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of said_at, next_at, slowed_until, refused_at on letters.pace for each row
  when (
    new.said_at > clock_timestamp() or new.next_at > clock_timestamp() + interval '1 day'
    or new.slowed_until > clock_timestamp() + interval '2 days' or new.refused_at > clock_timestamp()
  ) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of opens_at, closes_at on letters.meetings for each row
  when (new.opens_at > clock_timestamp() + interval '90 days' or new.closes_at > clock_timestamp() + interval '91 days')
  execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of window_start on letters.rate_limits for each row
  when (new.window_start > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of day on letters.rate_limit_keys for each row
  when (new.day > (clock_timestamp() at time zone 'UTC')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of expires_at on letters.proofs_spent for each row
  when (new.expires_at > clock_timestamp() + interval '1 hour') execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of day on letters.day_sketches for each row
  when (new.day > (clock_timestamp() at time zone 'UTC')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of made_at, seals_until, ends_at on letters.day_keys for each row
  when (
    new.made_at > clock_timestamp() or new.seals_until > clock_timestamp() + interval '4 days'
    or new.ends_at > clock_timestamp() + interval '30 days'
  ) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of ended_at on letters.ended_day_keys for each row
  when (new.ended_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of made_at on letters.erasures for each row
  when (new.made_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_statement_to_clock before insert on letters.erasures for each row
  when ((new.statement::jsonb ->> 'until')::timestamptz > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of counted_on on letters.told_holdings for each row
  when (new.counted_on > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of seen_at on letters.wrong_clocks for each row
  when (new.seen_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of counted_to on record.progress for each row
  when (new.counted_to >= (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of created_at, disabled_at on staff.accounts for each row
  when (new.created_at > clock_timestamp() or new.disabled_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of used_at, expires_at on staff.sign_in_links for each row
  when (new.used_at > clock_timestamp() or new.expires_at > clock_timestamp() + interval '15 minutes')
  execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of created_at, revoked_at, expires_at on staff.sessions for each row
  when (
    new.created_at > clock_timestamp() or new.revoked_at > clock_timestamp()
    or new.expires_at > clock_timestamp() + interval '12 hours'
  ) execute function letters.refuse_time();

create or replace trigger hold_use_to_clock before insert or update of seen_at on staff.sessions for each row
  when (new.seen_at > clock_timestamp()) execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of expires_at on staff.known_browsers for each row
  when (new.expires_at > clock_timestamp() + interval '180 days') execute function letters.refuse_time();

create or replace trigger hold_to_clock before insert or update of at on staff.audit for each row
  when (new.at > clock_timestamp()) execute function letters.refuse_time();
