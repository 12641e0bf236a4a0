CREATE TABLE "record"."sync_wishes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parliament_id" integer NOT NULL,
	"is_bill" text,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lease_until" timestamp with time zone,
	"progress" text,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"detail" text,
	"slug" text,
	"changed" integer,
	"candidates" jsonb
);
--> statement-breakpoint
ALTER TABLE "record"."sync_wishes" ADD CONSTRAINT "sync_wishes_asked_by_accounts_id_fk" FOREIGN KEY ("asked_by") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sync_wishes_one_open" ON "record"."sync_wishes" USING btree ("parliament_id") WHERE "record"."sync_wishes"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "sync_wishes_by_time" ON "record"."sync_wishes" USING btree ("asked_at");