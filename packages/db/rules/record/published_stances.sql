-- What members said about asks. Of what two of the staff saw in private, the day on which they had seen it is all that says when. The
-- newest of a member on an ask stands; of two on one day, the one that came onto the record later.
create or replace view record.published_stances as
  select id, member_id, ask_id, side, source, coalesce(seen_on, said_on) as told_on, said_where, words,
    row_number() over (partition by member_id, ask_id order by said_on desc, position desc) = 1 as stands, position
  from record.stances
  where verified and ask_id in (select id from record.published_asks);
