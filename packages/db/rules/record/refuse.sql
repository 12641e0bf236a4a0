-- Ends a publish or an undo that cannot be: whoever called gets the outcome, and nothing was written.
create or replace function record.refuse(outcome text, about jsonb) returns void
language plpgsql as $$
begin
  raise exception '%', outcome using errcode = 'SR001', detail = (about || jsonb_build_object('outcome', outcome))::text;
end $$;
