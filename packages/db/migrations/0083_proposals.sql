CREATE TABLE "record"."looks_ahead" (
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."proposal_comments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."proposal_comments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"proposal_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"act" text,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"author" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"act" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"bill_id" uuid,
	"title" text NOT NULL,
	"within" text,
	"expected" jsonb NOT NULL,
	"proposed" jsonb NOT NULL,
	"typed" jsonb NOT NULL,
	"why" text NOT NULL,
	"source_url" text,
	"quote" text,
	"state" text NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"set_id" uuid,
	CONSTRAINT "proposals_are_bounded" CHECK (length("record"."proposals"."proposed"::text) + length("record"."proposals"."expected"::text) + length("record"."proposals"."typed"::text) <= 300000)
);
--> statement-breakpoint
CREATE TABLE "record"."set_effects" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."set_effects_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"set_id" uuid NOT NULL,
	"place" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "record"."sets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_by" uuid NOT NULL,
	"manner" text NOT NULL,
	"look_until" timestamp with time zone,
	"looked_at" timestamp with time zone,
	"looked_by" uuid,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"undone_why" text
);
--> statement-breakpoint
ALTER TABLE "record"."changes" ADD COLUMN "set_id" uuid;--> statement-breakpoint
ALTER TABLE "record"."changes" ADD COLUMN "undoes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "record"."proposal_comments" ADD CONSTRAINT "proposal_comments_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "record"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."proposal_comments" ADD CONSTRAINT "proposal_comments_staff_id_accounts_id_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."proposals" ADD CONSTRAINT "proposals_author_accounts_id_fk" FOREIGN KEY ("author") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."proposals" ADD CONSTRAINT "proposals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."proposals" ADD CONSTRAINT "proposals_set_id_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "record"."sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."set_effects" ADD CONSTRAINT "set_effects_set_id_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "record"."sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sets" ADD CONSTRAINT "sets_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sets" ADD CONSTRAINT "sets_looked_by_accounts_id_fk" FOREIGN KEY ("looked_by") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sets" ADD CONSTRAINT "sets_undone_by_accounts_id_fk" FOREIGN KEY ("undone_by") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposal_comments_by_proposal" ON "record"."proposal_comments" USING btree ("proposal_id","id");--> statement-breakpoint
CREATE INDEX "proposals_waiting" ON "record"."proposals" USING btree ("bill_id","proposed_at") WHERE "record"."proposals"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "proposals_by_author" ON "record"."proposals" USING btree ("author","state");--> statement-breakpoint
CREATE INDEX "proposals_by_subject" ON "record"."proposals" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "proposals_by_set" ON "record"."proposals" USING btree ("set_id");--> statement-breakpoint
CREATE INDEX "set_effects_by_set" ON "record"."set_effects" USING btree ("set_id","id");--> statement-breakpoint
CREATE INDEX "sets_by_time" ON "record"."sets" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sets_in_a_hurry" ON "record"."sets" USING btree ("look_until") WHERE "record"."sets"."looked_at" is null and "record"."sets"."undone_at" is null;--> statement-breakpoint
ALTER TABLE "record"."changes" ADD CONSTRAINT "changes_set_id_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "record"."sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_by_set" ON "record"."changes" USING btree ("set_id") WHERE "record"."changes"."set_id" is not null;--> statement-breakpoint
-- A majority that was told without its counts stands on the division, where there is one.
update record.amendments set majority = null where count_for is null or count_against is null;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD CONSTRAINT "amendments_majority_has_counts" CHECK ("record"."amendments"."majority" is null or ("record"."amendments"."count_for" is not null and "record"."amendments"."count_against" is not null));