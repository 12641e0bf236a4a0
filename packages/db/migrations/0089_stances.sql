CREATE TABLE "record"."stances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"member_id" integer NOT NULL,
	"ask_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"side" text NOT NULL,
	"said_on" date NOT NULL,
	"said_where" text,
	"words" text,
	"source" text NOT NULL,
	"seen_on" date,
	"verified" boolean NOT NULL,
	CONSTRAINT "stances_say_nothing_private" CHECK (case "record"."stances"."source" when 'public' then "record"."stances"."said_where" is not null and "record"."stances"."seen_on" is null
        else "record"."stances"."said_where" is null and "record"."stances"."words" is null end),
	CONSTRAINT "stances_were_seen_by_two" CHECK ("record"."stances"."source" = 'public' or not "record"."stances"."verified" or "record"."stances"."seen_on" is not null)
);
--> statement-breakpoint
ALTER TABLE "record"."stances" ADD CONSTRAINT "stances_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "record"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."stances" ADD CONSTRAINT "stances_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stances_by_member" ON "record"."stances" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "stances_by_ask" ON "record"."stances" USING btree ("ask_id");