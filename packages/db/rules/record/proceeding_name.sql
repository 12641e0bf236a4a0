-- What each sort of proceeding is called in public, as words/tell-proceeding.ts has it.
create or replace function record.proceeding_name(kind text) returns text
language sql immutable parallel safe as $$
  select case kind
    when 'question' then 'Question' when 'statement' then 'Statement' when 'speech' then 'Words said' when 'motion' then 'Motion'
    when 'call' then 'Call for evidence' when 'inquiry' then 'Inquiry' when 'report' then 'Report' when 'reply' then 'Reply to a report'
    when 'instrument' then 'Statutory instrument' when 'paper' then 'Paper' when 'petition' then 'Petition' when 'event' then 'Debate or hearing'
  end
$$;
