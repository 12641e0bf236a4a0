CREATE TABLE "record"."could_carry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ask_id" uuid NOT NULL,
	"bill_id" uuid NOT NULL,
	"why" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "could_carry_identity" UNIQUE("ask_id","bill_id")
);
--> statement-breakpoint
ALTER TABLE "record"."asks" ADD COLUMN "looked_on" date;--> statement-breakpoint
ALTER TABLE "record"."texts" ADD COLUMN "apart" text;--> statement-breakpoint
ALTER TABLE "record"."texts" ADD COLUMN "rule" text;--> statement-breakpoint
ALTER TABLE "record"."texts" ADD COLUMN "names_consent" boolean;--> statement-breakpoint
ALTER TABLE "record"."bills" ADD COLUMN "looked_on" date;--> statement-breakpoint
ALTER TABLE "record"."bills" ADD COLUMN "latest_session" integer;--> statement-breakpoint
ALTER TABLE "record"."could_carry" ADD CONSTRAINT "could_carry_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."could_carry" ADD CONSTRAINT "could_carry_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sync_runs_by_target" ON "record"."sync_runs" USING btree ("target","started_at");