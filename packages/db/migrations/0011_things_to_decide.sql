CREATE TABLE "record"."division_candidates" (
	"house" text NOT NULL,
	"parliament_id" integer NOT NULL,
	"number" integer NOT NULL,
	"held_on" date NOT NULL,
	"title" text NOT NULL,
	"aye_count" integer NOT NULL,
	"no_count" integer NOT NULL,
	"motion_note" text,
	"source_url" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "division_candidates_identity" PRIMARY KEY("house","parliament_id")
);
--> statement-breakpoint
ALTER TABLE "record"."held_facts" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "record"."held_facts" ADD COLUMN "closed_by" uuid;--> statement-breakpoint
ALTER TABLE "record"."held_facts" ADD COLUMN "finding" text;--> statement-breakpoint
ALTER TABLE "record"."held_facts" ADD COLUMN "closed_source_url" text;--> statement-breakpoint
ALTER TABLE "record"."held_facts" ADD COLUMN "closed_quote" text;--> statement-breakpoint
CREATE INDEX "division_candidates_by_day" ON "record"."division_candidates" USING btree ("house","held_on");