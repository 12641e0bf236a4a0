CREATE TABLE "letters"."likeness_keys" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."likeness_sketches" (
	"campaign_id" uuid NOT NULL,
	"slot" smallint NOT NULL,
	"sketch" "bytea" NOT NULL,
	CONSTRAINT "likeness_sketches_identity" PRIMARY KEY("campaign_id","slot")
);
--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "target" text DEFAULT 'own-mp' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "state" text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "content" jsonb;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."campaigns" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters"."likeness_keys" ADD CONSTRAINT "likeness_keys_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."likeness_sketches" ADD CONSTRAINT "likeness_sketches_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;