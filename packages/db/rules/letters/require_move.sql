-- The table of moves, asked: raises where it has no such move, and gives for how long content may then be kept.
create or replace function letters.require_move(from_state text, to_state text) returns letters.moves
language plpgsql stable as $$
declare found_move letters.moves;
begin
  select * into found_move from letters.moves m
  where m.from_state = require_move.from_state and m.to_state = require_move.to_state;
  if not found then
    raise exception 'a mail cannot go from % to %', from_state, to_state using errcode = 'check_violation';
  end if;
  return found_move;
end $$;
