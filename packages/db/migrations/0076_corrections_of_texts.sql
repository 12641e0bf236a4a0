ALTER TABLE "record"."corrections" ADD COLUMN "explainers" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
create or replace view record.published_corrections as select * from record.corrections;
