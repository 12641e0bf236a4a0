CREATE TABLE "record"."corrected_rows" (
	"correction_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "corrected_rows_identity" UNIQUE("correction_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "record"."corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	"corrected_on" date NOT NULL,
	"said" text NOT NULL,
	"is_so" text NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "corrections_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "record"."citations" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "record"."sources" ADD COLUMN "archive_url" text;--> statement-breakpoint
ALTER TABLE "record"."sources" ADD COLUMN "checked_on" date;--> statement-breakpoint
ALTER TABLE "record"."sources" ADD COLUMN "in_print" text;--> statement-breakpoint
ALTER TABLE "record"."corrected_rows" ADD CONSTRAINT "corrected_rows_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "record"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrected_rows_by_subject" ON "record"."corrected_rows" USING btree ("subject_id");