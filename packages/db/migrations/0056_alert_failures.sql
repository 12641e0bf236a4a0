CREATE TABLE "letters"."alert_failures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letters"."alert_failures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_no_such_address" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."alert_sending" (
	"is_only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"stopped_at" timestamp with time zone,
	"refused" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "alert_failures_by_time" ON "letters"."alert_failures" USING btree ("at");