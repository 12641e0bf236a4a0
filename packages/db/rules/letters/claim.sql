-- Takes mail to send, each for one worker until its lease ends: what somebody waits for first, then letters as their lanes
-- allow, then the rest. `most_unhurried` of these may be letters and the rest, so that there is always room for the first.
-- All of it goes at the pace that a relay or a domain has shown to take. The days of trying stand still while a mail that is due may
-- not be taken: outside office hours, over holidays, in a pause.
create or replace function letters.claim(most integer, most_unhurried integer, lease_seconds double precision) returns table (
  id uuid, kind text, attempts integer, sealed bytea, wrapped_key bytea, sealed_in uuid, sealed_as text, reason text,
  about_id uuid, is_overdue boolean, is_test boolean, domain text, recipient_kind text, written_to integer,
  office text, standing text, holder integer, holder_name text, holder_address text
) language plpgsql security definer set search_path = letters, pg_temp as $$
#variable_conflict use_column
declare
  leased constant timestamptz := now() + lease_seconds * interval '1 second';
  taken uuid[];
  more uuid[];
  lane record;
  room integer;
  fits integer;
  -- What the relay takes of all that we send, where it has shown that; urgent mail goes first within it.
  whole_pace double precision;
  learned_slack constant interval := '2.5 seconds';
begin
  perform letters.measure_pace();
  if exists (select from letters.pace p where p.domain = '*' and p.slowed_until > now()) then
    return;
  end if;
  select letters.learned_pace(p) into whole_pace from letters.pace p where p.domain = '*';
  if whole_pace is not null then
    select least(most, letters.fits_pace(p.next_at, whole_pace, learned_slack)) into most
    from letters.pace p where p.domain = '*' for update skip locked;
    if coalesce(most, 0) <= 0 then
      return;
    end if;
  end if;

  with due as (
    select m.id from letters.mail m
    where m.state = 'queued' and m.kind <> 'letter' and m.urgency < 3 and m.run_at <= now()
      and (m.erase_at is null or m.erase_at > now()) and (m.sealed is not null or m.letter_id is not null)
    order by m.urgency, m.run_at, m.id limit most for update skip locked
  ), claimed as (
    update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
      tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
    from due where m.id = due.id returning m.id
  )
  select coalesce(array_agg(claimed.id), '{}') into taken from claimed;

  room := least(most - cardinality(taken), most_unhurried);
  if room > 0 then
    for lane in
      select l.id, l.domain, l.is_test, l.campaign_id, s.per_minute as campaign_pace,
        least(coalesce(p.per_minute, every.per_minute), letters.learned_pace(p)) as domain_pace,
        case
          when letters.learned_pace(p) < coalesce(p.per_minute, every.per_minute, 'infinity'::double precision) then learned_slack
          else interval '5 seconds'
        end as slack
      from letters.lanes l
      left join letters.sending s on s.campaign_id = l.campaign_id
      left join letters.pace p on p.domain = l.domain
      left join letters.pace every on every.domain = '*'
      where (p.slowed_until is null or p.slowed_until <= now())
        and (s.campaign_id is null or (
          s.paused_at is null and (l.is_test or (not s.test and letters.window_is_open(s, now())))
        ))
        and exists (
          select from letters.mail m
          where m.lane_id = l.id and m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
        )
      order by random()
    loop
      exit when room <= 0;
      fits := room;
      -- Another worker that takes from the same pace this instant leaves nothing for this one: it looks again soon.
      if lane.domain_pace is not null and not lane.is_test then
        select least(fits, letters.fits_pace(p.next_at, lane.domain_pace, lane.slack)) into fits
        from letters.pace p where p.domain = lane.domain for update skip locked;
      end if;
      if lane.campaign_pace is not null and not lane.is_test then
        select least(fits, letters.fits_pace(s.next_at, lane.campaign_pace, '5 seconds')) into fits
        from letters.sending s where s.campaign_id = lane.campaign_id for update skip locked;
      end if;
      continue when coalesce(fits, 0) <= 0;
      with due as (
        select m.id from letters.mail m
        where m.lane_id = lane.id and m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
          and m.sealed is not null
        order by m.run_at, m.id limit fits for update skip locked
      ), claimed as (
        update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
          tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
        from due where m.id = due.id returning m.id
      )
      select coalesce(array_agg(claimed.id), '{}') into more from claimed;
      taken := taken || more;
      room := room - cardinality(more);
      if lane.domain_pace is not null and not lane.is_test then
        update letters.pace p
        set next_at = greatest(p.next_at, now()) + cardinality(more) * interval '1 minute' / lane.domain_pace
        where p.domain = lane.domain;
      end if;
      if lane.campaign_pace is not null and not lane.is_test then
        update letters.sending s
        set next_at = greatest(s.next_at, now()) + cardinality(more) * interval '1 minute' / lane.campaign_pace
        where s.campaign_id = lane.campaign_id;
      end if;
    end loop;
  end if;

  if room > 0 then
    with due as (
      select m.id from letters.mail m
      where m.state = 'queued' and m.kind <> 'letter' and m.urgency >= 3 and m.run_at <= now()
        and (m.erase_at is null or m.erase_at > now()) and (m.sealed is not null or m.letter_id is not null)
      order by m.urgency, m.run_at, m.id limit room for update skip locked
    ), claimed as (
      update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
        tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
      from due where m.id = due.id returning m.id
    )
    select taken || coalesce(array_agg(claimed.id), '{}') into taken from claimed;
  end if;

  if cardinality(taken) = 0 then
    return;
  end if;
  if whole_pace is not null then
    update letters.pace p
    set next_at = greatest(p.next_at, now()) + cardinality(taken) * interval '1 minute' / whole_pace
    where p.domain = '*';
  end if;
  return query
    select m.id, m.kind, m.attempts, coalesce(m.sealed, about.sealed), coalesce(m.wrapped_key, about.wrapped_key),
      case when m.sealed is null then about.id else m.id end, case when m.sealed is null then about.kind else m.kind end,
      m.reason, coalesce(m.letter_id, alert.subscription_id), m.tried_since < now() - interval '3 days', coalesce(l.is_test, false), lane.domain, l.recipient_kind,
      l.holder, now_there.office, now_there.standing, now_there.holder, now_there.name, now_there.address
    from letters.mail m
    left join letters.mail about on about.id = m.letter_id and m.sealed is null
    left join letters.alert_mail alert on alert.mail_id = m.id
    left join letters.letters l on l.id = m.id
    left join letters.lanes lane on lane.id = m.lane_id
    left join lateral letters.recipient_of(l.recipient_kind, l.area) now_there on true
    where m.id = any (taken)
    order by m.urgency, m.run_at, m.id;
end $$;
