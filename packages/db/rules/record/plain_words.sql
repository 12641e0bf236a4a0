-- What is searched, letter for letter: small letters without accents, digits, and blanks for all else. Where a word ends is then
-- the same on every server: in the locale C a curly quote or a dash is a letter, and in any locale "police/immigration" is
-- a file and "-30" a number. It keeps the place of each letter, so that what was found can be shown in the text itself.
create or replace function record.plain_words(told text) returns text
language sql immutable strict parallel safe as $$
  select pg_catalog.regexp_replace(
    pg_catalog.translate(
      pg_catalog.lower(pg_catalog.regexp_replace(
        pg_catalog.normalize(told, 'NFD') collate "C", '[\u0300-\u036f]', '', 'g'
      ) collate "C"),
      'ØøÐðĐđŁłĦħŦŧÞþÆæŒœßıŊŋ', 'ooddddllhhttttaaoosinn'
    ) collate "C",
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u2bff\u2e00-\u2e7f\u3000-\u303f\ue000-\uf8ff\ufe00-\ufe6f\ufeff\ufff0-\uffff\U0001f000-\U0001faff]',
    ' ', 'g'
  )
$$;
