CREATE TABLE "record"."parliament_requests" (
	"minute" timestamp with time zone PRIMARY KEY NOT NULL,
	"requests" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."listed_amendments" (
	"key" text PRIMARY KEY NOT NULL,
	"bill_parliament_id" integer NOT NULL,
	"stage_parliament_id" integer NOT NULL,
	"detail_path" text,
	"words_hash" text NOT NULL,
	"detail_hash" text,
	"detail_at" timestamp with time zone,
	"is_news" boolean NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "record"."watched_bills" (
	"parliament_id" integer PRIMARY KEY NOT NULL,
	"last_update" text NOT NULL,
	"read_update" text,
	"read_at" timestamp with time zone,
	"session" integer,
	"current_stage" integer,
	"amendable_at" timestamp with time zone,
	"has_ended" boolean DEFAULT false NOT NULL,
	"title_asked_at" timestamp with time zone,
	"stages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"stages_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "listed_amendments_by_stage" ON "record"."listed_amendments" USING btree ("stage_parliament_id");--> statement-breakpoint
CREATE INDEX "watched_bills_read" ON "record"."watched_bills" USING btree ("read_at");