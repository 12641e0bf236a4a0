-- What a campaign's letters are built from becomes one document. The words go over as they are; a campaign whose words are
-- not those that were shipped counts as edited, so that nothing newer takes their place.
update letters.campaigns c set
  state = 'open',
  content = jsonb_build_object(
    'title', jsonb_build_object('en', c.title),
    'subjects', jsonb_build_array(jsonb_build_object(
      'slug', 'first', 'text', jsonb_build_object('en', c.subject), 'sources', '[]'::jsonb, 'variants', '[]'::jsonb)),
    'openings', jsonb_build_array(jsonb_build_object(
      'slug', 'first', 'text', jsonb_build_object('en', c.opening), 'sources', '[]'::jsonb, 'variants', '[]'::jsonb)),
    'points', coalesce((
      select jsonb_agg(jsonb_build_object(
        'slug', p.slug, 'heading', jsonb_build_object('en', p.heading), 'text', jsonb_build_object('en', p.body),
        'sources', '[]'::jsonb, 'variants', '[]'::jsonb) order by p.position)
      from letters.points p where p.campaign_id = c.id), '[]'::jsonb),
    'closing', jsonb_build_object(
      'text', jsonb_build_object('en', c.closing), 'sources', '[]'::jsonb, 'variants', '[]'::jsonb)),
  edited_at = case
    when md5(concat_ws('|', c.title, c.subject, c.opening, c.closing, (
      select string_agg(concat_ws('|', p.slug, p.heading, p.body), '|' order by p.position)
      from letters.points p where p.campaign_id = c.id))) = 'd09d4428070ef59ea83111c2bfb07d86' then null
    else now()
  end
where c.content is null;
--> statement-breakpoint
ALTER TABLE "letters"."points" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "letters"."points" CASCADE;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ALTER COLUMN "content" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" DROP COLUMN "title";--> statement-breakpoint
ALTER TABLE "letters"."campaigns" DROP COLUMN "subject";--> statement-breakpoint
ALTER TABLE "letters"."campaigns" DROP COLUMN "opening";--> statement-breakpoint
ALTER TABLE "letters"."campaigns" DROP COLUMN "closing";