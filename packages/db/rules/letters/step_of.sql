-- A seat shows at five letters, at twenty-five and at a hundred, each and its edge: who sends four to a seat of their own
-- cannot tell the fifth from the ninth.
create or replace function letters.step_of(counted numeric, edge smallint) returns smallint
language sql immutable as $$
  select case when counted >= 100 + edge then 3 when counted >= 25 + edge then 2 when counted >= 5 + edge then 1 else 0 end::smallint
$$;
