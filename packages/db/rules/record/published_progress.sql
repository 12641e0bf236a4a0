-- Rounded numbers, as `letters.count_progress` stores them.
create or replace view record.published_progress as select counted_to, letters from record.progress;
