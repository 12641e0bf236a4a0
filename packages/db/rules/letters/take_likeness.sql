-- The sketches of letters that are confirmed, each once, for others to be compared with. Of no letter: whoever asks is not told which.
create or replace function letters.take_likeness() returns table (campaign_id uuid, likeness bytea)
language sql volatile security definer set search_path = letters, pg_temp as $$
  with chosen as (
    select m.letter_id, l.campaign_id from letters.marks m join letters.letters l on l.id = m.letter_id
    where l.confirmed_at is not null limit 20 for update of m skip locked
  ), taken as (
    delete from letters.marks m using chosen where m.letter_id = chosen.letter_id returning chosen.campaign_id, m.likeness
  )
  select t.campaign_id, t.likeness from taken t where t.likeness is not null order by t.likeness
$$;
