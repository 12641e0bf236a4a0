-- Every write to the record ends in its changes: they say which rows to read again, and whose names stand in them.
create or replace function record.keep_search() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  subjects uuid[];
  people int[];
begin
  select array_agg(distinct id) into subjects from (
    select subject_id as id from written
    union all select a.id from written w join record.amendments a on a.bill_id = w.subject_id
      where w.subject_kind = 'bill' and w.field in ('shortTitle', 'verified')
    union all select a.id from written w join record.amendments a on a.stage_id = w.subject_id
      where w.subject_kind = 'stage' and w.field in ('name', 'house', 'verified')
    union all select x.id from written w join record.texts x on x.ask_id = w.subject_id or x.bill_id = w.subject_id
      where w.subject_kind in ('ask', 'bill') and w.field in ('title', 'slug', 'verified')
    union all select s.id from written w join record.stances s on s.ask_id = w.subject_id
      where w.subject_kind = 'ask' and w.field in ('title', 'verified')
    union all select p.id from written w join record.proceedings p on p.ask_id = w.subject_id or p.bill_id = w.subject_id
      where w.subject_kind in ('ask', 'bill') and w.field in ('title', 'verified')
    union all select l.division_id from written w join record.amendment_divisions l on l.amendment_id = w.subject_id
      where w.subject_kind = 'amendment' and w.field in ('number', 'kind', 'verified')
  ) touched;
  select array_agg(distinct id) into people from (
    select v.member_id as id from written w join record.votes v on v.division_id = w.subject_id
      where w.subject_kind = 'division' and w.field in ('*', 'votes', 'verified')
    union all select s.member_id from written w join record.sponsors s on s.amendment_id = w.subject_id
      where w.subject_kind = 'amendment' and w.field in ('*', 'sponsors', 'verified')
    union all select p.member_id from written w join record.proceedings p on p.id = w.subject_id
      where w.subject_kind = 'proceeding' and w.field in ('*', 'memberId', 'memberName', 'house', 'verified')
    union all select (coalesce(nullif(w.after, 'null'), w.before) ->> 'memberId')::int from written w
      where w.subject_kind = 'membership' and w.field = '*'
    union all select m.member_id from written w join record.memberships m on m.id = w.subject_id
      where w.subject_kind = 'membership' and w.field <> '*'
  ) named where id is not null;
  perform record.refresh_search(coalesce(subjects, '{}'), coalesce(people, '{}'));
  return null;
end $$;

create or replace trigger keep_search after insert on record.changes
  referencing new table as written for each statement execute function record.keep_search();
