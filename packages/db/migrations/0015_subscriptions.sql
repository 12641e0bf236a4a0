CREATE TABLE "letters"."alert_mail" (
	"mail_id" uuid PRIMARY KEY NOT NULL,
	"subscription_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sealed" "bytea" NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"stop_token_hash" "bytea" NOT NULL,
	"scope" text NOT NULL,
	"slug" text,
	"pace" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"erase_at" timestamp with time zone DEFAULT now() + interval '24 hours',
	"told_change" bigint DEFAULT 0 NOT NULL,
	"told_at" timestamp with time zone,
	"refusals" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "subscriptions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "subscriptions_stopTokenHash_unique" UNIQUE("stop_token_hash")
);
--> statement-breakpoint
ALTER TABLE "letters"."alert_mail" ADD CONSTRAINT "alert_mail_mail_id_mail_id_fk" FOREIGN KEY ("mail_id") REFERENCES "letters"."mail"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."alert_mail" ADD CONSTRAINT "alert_mail_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "letters"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_mail_by_subscription" ON "letters"."alert_mail" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "subscriptions_by_told" ON "letters"."subscriptions" USING btree ("told_change");--> statement-breakpoint
CREATE INDEX "subscriptions_by_erasure" ON "letters"."subscriptions" USING btree ("erase_at");