DROP TABLE "letters"."erasure_tally" CASCADE;
--> statement-breakpoint
CREATE TABLE "letters"."holding_edges" (
	"kind" text PRIMARY KEY NOT NULL,
	"edge" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."told_holdings" (
	"kind" text PRIMARY KEY NOT NULL,
	"at_least" integer NOT NULL,
	"counted_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."wrong_clocks" (
	"process" text PRIMARY KEY NOT NULL,
	"ahead_seconds" bigint NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
