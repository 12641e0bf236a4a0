CREATE TABLE "letters"."return_counts" (
	"day" date NOT NULL,
	"class" text NOT NULL,
	"about" text,
	"reason" text,
	"member_id" integer,
	"count" integer NOT NULL,
	CONSTRAINT "return_counts_identity" UNIQUE NULLS NOT DISTINCT("day","class","about","reason","member_id")
);
--> statement-breakpoint
CREATE TABLE "letters"."return_mailbox" (
	"is_only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"is_read" boolean NOT NULL,
	"last_read_at" timestamp with time zone,
	"trouble" text,
	"trouble_since" timestamp with time zone,
	"unclear_held" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."returns_seen" (
	"fingerprint" "bytea" PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD COLUMN "confirmation_came_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters"."subscriptions" ADD COLUMN "came_back_at" timestamp with time zone;