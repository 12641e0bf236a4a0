-- What is searched, letter for letter: small letters without accents, digits, and blanks for all else. Where a word ends is then
-- the same on every server: in the locale C a curly quote or a dash is a letter, and in any locale "police/immigration" is
-- a file and "-30" a number. It keeps the place of each letter, so that what was found can be shown in the text itself.
create function record.plain_words(told text) returns text
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
--> statement-breakpoint
-- What somebody typed goes the same way; each word may be the beginning of a longer one.
create function record.words_sought(typed text) returns tsquery
language sql immutable strict parallel safe as $$
  select pg_catalog.to_tsquery('pg_catalog.english', coalesce(pg_catalog.string_agg(pg_catalog.format('''%s'':*', word), ' & '), ''))
  from pg_catalog.regexp_split_to_table(record.plain_words(typed), ' +') word where word <> ''
$$;
--> statement-breakpoint
DROP VIEW "record"."published_search";--> statement-breakpoint
ALTER TABLE "record"."search_documents" drop column "document";--> statement-breakpoint
ALTER TABLE "record"."search_documents" ADD COLUMN "document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', record.plain_words(title)), 'A') || setweight(to_tsvector('english', record.plain_words(coalesce(body, ''))), 'B') || setweight(to_tsvector('english', record.plain_words(coalesce(within, ''))), 'C')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "record"."search_documents" drop column "spelling";--> statement-breakpoint
ALTER TABLE "record"."search_documents" ADD COLUMN "spelling" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', record.plain_words(title || ' ' || coalesce(within, '') || ' ' || coalesce(body, '')))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "search_documents_by_word" ON "record"."search_documents" USING gin ("document");--> statement-breakpoint
ALTER TABLE "staff"."sessions" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."sessions" ADD COLUMN "seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."sessions" ADD CONSTRAINT "sessions_id_unique" UNIQUE("id");
