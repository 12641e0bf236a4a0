CREATE TABLE "letters"."day_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"public_key" "bytea" NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"seals_until" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."ended_day_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters"."mail" ADD COLUMN "key_id" uuid GENERATED ALWAYS AS (case when octet_length(wrapped_key) = 96 then encode(substring(wrapped_key from 1 for 16), 'hex')::uuid end) STORED;--> statement-breakpoint
ALTER TABLE "letters"."subscriptions" ADD COLUMN "key_id" uuid GENERATED ALWAYS AS (case when octet_length(wrapped_key) = 96 then encode(substring(wrapped_key from 1 for 16), 'hex')::uuid end) STORED;--> statement-breakpoint
ALTER TABLE "letters"."mail" ADD CONSTRAINT "mail_key_id_day_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "letters"."day_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."subscriptions" ADD CONSTRAINT "subscriptions_key_id_day_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "letters"."day_keys"("id") ON DELETE no action ON UPDATE no action;