CREATE TABLE "record"."amendment_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"amendment_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"lines" jsonb NOT NULL,
	"text_hash" text NOT NULL,
	"origin" text NOT NULL,
	"source_url" text NOT NULL,
	CONSTRAINT "amendment_versions_identity" UNIQUE("amendment_id","seen_at")
);
--> statement-breakpoint
CREATE TABLE "record"."fetched_details" (
	"key" text PRIMARY KEY NOT NULL,
	"bill_id" integer NOT NULL,
	"list_hash" text NOT NULL,
	"detail" jsonb,
	"fetched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."amendment_divisions" (
	"amendment_id" uuid NOT NULL,
	"division_id" uuid NOT NULL,
	CONSTRAINT "amendment_divisions_identity" PRIMARY KEY("amendment_id","division_id")
);
--> statement-breakpoint
CREATE TABLE "record"."divisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"house" text NOT NULL,
	"parliament_id" integer,
	"number" integer,
	"held_on" date NOT NULL,
	"title" text,
	"plain_summary" text,
	"aye_means" text,
	"carried" boolean,
	"aye_count" integer,
	"no_count" integer,
	"majority" integer,
	"motion_note" text,
	"parliament_url" text,
	"votes_fetched_at" timestamp with time zone,
	"verified" boolean NOT NULL,
	CONSTRAINT "divisions_slug_unique" UNIQUE("slug"),
	CONSTRAINT "divisions_parliament_identity" UNIQUE("house","parliament_id"),
	CONSTRAINT "divisions_identity" UNIQUE("house","held_on","number")
);
--> statement-breakpoint
CREATE TABLE "record"."votes" (
	"division_id" uuid NOT NULL,
	"member_id" integer NOT NULL,
	"lobby" text NOT NULL,
	"name" text NOT NULL,
	"list_as" text NOT NULL,
	"party" text,
	"seat" text,
	CONSTRAINT "votes_identity" PRIMARY KEY("division_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "record"."news_articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"bill_id" uuid NOT NULL,
	"parliament_id" integer NOT NULL,
	"title" text NOT NULL,
	"content" text,
	"published_on" date,
	"source_url" text NOT NULL,
	CONSTRAINT "news_articles_parliamentId_unique" UNIQUE("parliament_id")
);
--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "main_header" text;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "location" text;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "clause" integer;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "schedule" integer;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "page_number" integer;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "line_number" integer;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "status_indicator" text;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "explanatory_prefix" text;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "parliament_note" text;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "groups" jsonb;--> statement-breakpoint
ALTER TABLE "record"."conflicts" ADD COLUMN "dismissed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "record"."conflicts" ADD COLUMN "dismissed_by" uuid;--> statement-breakpoint
ALTER TABLE "record"."sync_runs" ADD COLUMN "asked" text;--> statement-breakpoint
ALTER TABLE "record"."sync_runs" ADD COLUMN "requests" bigint;--> statement-breakpoint
ALTER TABLE "record"."amendment_versions" ADD CONSTRAINT "amendment_versions_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "record"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."amendment_divisions" ADD CONSTRAINT "amendment_divisions_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "record"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."amendment_divisions" ADD CONSTRAINT "amendment_divisions_division_id_divisions_id_fk" FOREIGN KEY ("division_id") REFERENCES "record"."divisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."votes" ADD CONSTRAINT "votes_division_id_divisions_id_fk" FOREIGN KEY ("division_id") REFERENCES "record"."divisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."news_articles" ADD CONSTRAINT "news_articles_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fetched_details_by_bill" ON "record"."fetched_details" USING btree ("bill_id");--> statement-breakpoint
CREATE INDEX "amendment_divisions_by_division" ON "record"."amendment_divisions" USING btree ("division_id");--> statement-breakpoint
CREATE INDEX "votes_by_member" ON "record"."votes" USING btree ("member_id");