-- Which pages a change touches, as cache tags: the row itself, the rows it is shown under, and the lists of its kind.
-- Write the rows first and their changes last, so that a new row's parents are found.
-- A division is shown on its amendments, on their bill, and on the asks whose texts they are; a position on its ask; a source on
-- everything that cites it; a seat, a party or a post on its member's page; a stance on its member's page and its ask's; a notice on its
-- ask and its bill; so is a proceeding, and on the page of its member; what a bill could carry on the ask's page and wherever its status stands.
create or replace function record.change_tags(kind text, id uuid) returns setof text
language sql stable security definer set search_path = record, pg_temp as $$
  select 'kind:' || change_tags.kind
  union all select change_tags.id::text
  union all select bill_id::text from record.stages s where s.id = change_tags.id and change_tags.kind = 'stage'
  union all select s.bill_id::text from record.sittings t join record.stages s on s.id = t.stage_id
    where t.id = change_tags.id and change_tags.kind = 'sitting'
  union all select bill_id::text from record.publications p where p.id = change_tags.id and change_tags.kind = 'publication'
  union all select unnest(array[a.bill_id::text, a.stage_id::text]) from record.amendments a
    where a.id = change_tags.id and change_tags.kind = 'amendment'
  union all select x.ask_id::text from record.texts x
    where (x.id = change_tags.id and change_tags.kind = 'text') or (x.amendment_id = change_tags.id and change_tags.kind = 'amendment')
  union all select x.amendment_id::text from record.texts x
    where x.id = change_tags.id and change_tags.kind = 'text' and x.amendment_id is not null
  union all select c.ask_id::text from record.could_carry c
    where (c.id = change_tags.id and change_tags.kind = 'could-carry') or (c.bill_id = change_tags.id and change_tags.kind = 'bill')
  union all select unnest(array[a.id::text, a.bill_id::text])
    from record.amendment_divisions l join record.amendments a on a.id = l.amendment_id
    where l.division_id = change_tags.id and change_tags.kind = 'division'
  union all select x.ask_id::text
    from record.amendment_divisions l join record.texts x on x.amendment_id = l.amendment_id
    where l.division_id = change_tags.id and change_tags.kind = 'division'
  union all select unnest(array_remove(array[n.ask_id::text, n.bill_id::text], null)) from record.notices n
    where n.id = change_tags.id and change_tags.kind = 'notice'
  union all select p.ask_id::text from record.positions p
    where p.id = change_tags.id and change_tags.kind = 'position' and p.ask_id is not null
  union all select unnest(array[c.subject_id::text, 'kind:' || c.subject_kind]) from record.citations c
    where c.source_id = change_tags.id and change_tags.kind = 'source'
  union all select 'member:' || m.member_id from record.memberships m
    where m.id = change_tags.id and change_tags.kind = 'membership'
  union all select 'member:' || p.member_id from record.posts p
    where p.id = change_tags.id and change_tags.kind = 'post'
  union all select unnest(array['member:' || s.member_id, s.ask_id::text]) from record.stances s
    where s.id = change_tags.id and change_tags.kind = 'stance'
  union all select unnest(array_remove(array[p.ask_id::text, p.bill_id::text, 'member:' || p.member_id], null)) from record.proceedings p
    where p.id = change_tags.id and change_tags.kind = 'proceeding'
$$;
