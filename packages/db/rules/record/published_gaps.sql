-- What of Parliament could not be seen: what is open, and what ended within 14 days.
create or replace view record.published_gaps as
  select source, part, cause, what, since, ended_at from record.gaps
  where ended_at is null or ended_at > now() - interval '14 days';
