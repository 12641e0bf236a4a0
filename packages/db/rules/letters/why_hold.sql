-- Whether a letter that is being confirmed stands in a flood. Only what was confirmed counts: whoever writes and does not confirm
-- holds up nobody. By its marks it is counted here and now, and they are gone: no letter keeps a hash of where it came from.
create or replace function letters.why_hold(letter uuid) returns text
language plpgsql volatile security definer set search_path = letters, pg_temp as $$
declare
  the letters.letters;
  mark letters.marks;
  brake letters.brakes;
  since constant timestamptz := now() - interval '10 minutes';
  from_address integer;
  from_domain integer;
  from_domain_to_one integer;
  alike integer;
  recipient text;
begin
  select * into the from letters.letters l where l.id = letter;
  recipient := letters.recipient_key(the.recipient_kind, the.holder);
  select * into brake from letters.brakes b where b.campaign_id = the.campaign_id;
  if not found then
    brake.per_campaign := 1000;
    brake.per_seat := 100;
    brake.per_address := 20;
    brake.per_domain := 5;
    brake.per_words := 5;
  end if;
  select * into mark from letters.marks m where m.letter_id = letter;
  if found then
    from_address := letters.count_hit('brake-by-address', mark.address_hash, 3600);
    if mark.domain_hash is not null then
      from_domain := letters.count_hit('brake-by-domain', mark.domain_hash, 3600);
      from_domain_to_one := letters.count_hit('brake-by-domain:' || recipient, mark.domain_hash, 86400);
    end if;
    if mark.sketch is not null then
      alike := letters.count_alike(recipient, mark.sketch);
    end if;
    update letters.marks set address_hash = '', domain_hash = null, sketch = null where letter_id = letter;
  end if;
  if brake.per_campaign is not null and exists (
    select from letters.letters l where l.campaign_id = the.campaign_id and l.confirmed_at > since
    offset brake.per_campaign - 1 limit 1
  ) then
    return 'many-letters';
  end if;
  if brake.per_seat is not null and exists (
    select from letters.letters l
    where l.campaign_id = the.campaign_id and l.confirmed_at > since and l.recipient_kind = the.recipient_kind and l.area = the.area
    offset brake.per_seat - 1 limit 1
  ) then
    return 'one-seat';
  end if;
  return case
    when from_address > brake.per_address then 'one-address'
    when alike > brake.per_words then 'alike'
    -- In an hour, of all recipients together, six times as many.
    when from_domain_to_one > brake.per_domain or from_domain > brake.per_domain * 6 then 'one-domain'
  end;
end $$;
