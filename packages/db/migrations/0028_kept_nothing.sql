CREATE TABLE "letters"."brakes" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"per_campaign" integer,
	"per_seat" integer,
	"per_address" integer
);
--> statement-breakpoint
CREATE TABLE "letters"."held" (
	"letter_id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"constituency_gss" text NOT NULL,
	"why" text NOT NULL,
	"lane_id" integer NOT NULL,
	"held_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."proofs_spent" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."erasure_tally" (
	"kind" text PRIMARY KEY NOT NULL,
	"erased" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."erasures" (
	"number" bigint PRIMARY KEY NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"statement" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."person_keys" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."persons" (
	"campaign_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "persons_campaign_id_hash_pk" PRIMARY KEY("campaign_id","hash")
);
--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD COLUMN "person_hash" "bytea";--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD COLUMN "hold_for" text;--> statement-breakpoint
ALTER TABLE "letters"."brakes" ADD CONSTRAINT "brakes_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."held" ADD CONSTRAINT "held_letter_id_mail_id_fk" FOREIGN KEY ("letter_id") REFERENCES "letters"."mail"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."held" ADD CONSTRAINT "held_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."person_keys" ADD CONSTRAINT "person_keys_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_by_confirmation" ON "letters"."letters" USING btree ("campaign_id","confirmed_at") WHERE "letters"."letters"."confirmed_at" is not null;