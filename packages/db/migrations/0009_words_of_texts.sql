ALTER TABLE "record"."asks" ADD COLUMN "comparisons" jsonb;--> statement-breakpoint
ALTER TABLE "record"."texts" ADD COLUMN "words" text;