CREATE TABLE "letters"."lanes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letters"."lanes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"is_test" boolean NOT NULL,
	CONSTRAINT "lanes_identity" UNIQUE("campaign_id","domain","is_test")
);
--> statement-breakpoint
CREATE TABLE "letters"."pace" (
	"domain" text PRIMARY KEY NOT NULL,
	"per_minute" integer,
	"next_at" timestamp with time zone,
	"slowed_until" timestamp with time zone,
	"strikes" integer DEFAULT 0 NOT NULL,
	"said" text,
	"said_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "letters"."receipt_days" (
	"campaign_id" uuid NOT NULL,
	"day" date NOT NULL,
	"outcome" text NOT NULL,
	"shard" smallint NOT NULL,
	"receipts" integer NOT NULL,
	CONSTRAINT "receipt_days_campaign_id_day_outcome_shard_pk" PRIMARY KEY("campaign_id","day","outcome","shard")
);
--> statement-breakpoint
CREATE TABLE "letters"."sending" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"paused_at" timestamp with time zone,
	"opens_at" time,
	"closes_at" time,
	"weekdays_only" boolean DEFAULT true NOT NULL,
	"per_minute" integer,
	"spread_minutes" integer DEFAULT 0 NOT NULL,
	"test" boolean DEFAULT false NOT NULL,
	"next_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD COLUMN "is_test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD COLUMN "copies_asked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."mail" ADD COLUMN "tried_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters"."mail" ADD COLUMN "lane_id" integer;--> statement-breakpoint
ALTER TABLE "letters"."mail" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "letters"."lanes" ADD CONSTRAINT "lanes_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."receipt_days" ADD CONSTRAINT "receipt_days_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."sending" ADD CONSTRAINT "sending_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;