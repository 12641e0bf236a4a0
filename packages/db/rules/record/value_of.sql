-- What a field of a row holds, as an editor sees it. Of an amendment its words and sponsors, and of a division what it was on, lie in
-- tables of their own.
create or replace function record.value_of(kind text, row_id uuid, field text, stored jsonb) returns jsonb
language sql stable set search_path = record, pg_temp as $$
  select coalesce(case
    when kind = 'amendment' and field = 'words' then to_jsonb(standing_words(row_id))
    when kind = 'amendment' and field = 'sponsors' then to_jsonb((
      select string_agg(s.member_id::text, ' ' order by s.is_lead desc, s.position) from sponsors s
      where s.amendment_id = row_id and s.member_id is not null))
    when kind = 'division' and field = 'amendment' then to_jsonb((
      select string_agg(a.slug, ' ' order by a.slug collate "C") from amendment_divisions l join amendments a on a.id = l.amendment_id
      where l.division_id = row_id))
    else stored -> column_of(field)
  end, 'null')
$$;
