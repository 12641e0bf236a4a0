CREATE TABLE "letters"."campaign_day_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letters"."campaign_day_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"campaign_id" uuid NOT NULL,
	"edge" text NOT NULL,
	"was" date,
	"becomes" date,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ALTER COLUMN "opens_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "opens_with" text;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "opens_lost_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "closes_with" text;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "closes_lost_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "expects_vote" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."campaign_day_changes" ADD CONSTRAINT "campaign_day_changes_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_day_changes_by_campaign" ON "letters"."campaign_day_changes" USING btree ("campaign_id");--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD CONSTRAINT "campaigns_opens_with" CHECK ("letters"."campaigns"."opens_with" ~ '^(has-a-day|reached):stage(/[a-z0-9-]+){4}$');--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD CONSTRAINT "campaigns_opens" CHECK ("letters"."campaigns"."opens_on" is not null or "letters"."campaigns"."opens_with" is not null);--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD CONSTRAINT "campaigns_closes_with" CHECK ("letters"."campaigns"."closes_with" ~ '^(stage(/[a-z0-9-]+){4}|call/[a-z0-9-]+)$');--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD CONSTRAINT "campaigns_vote" CHECK (not "letters"."campaigns"."expects_vote" or coalesce("letters"."campaigns"."closes_with" like 'stage/%', false));