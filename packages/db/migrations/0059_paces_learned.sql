CREATE TABLE "letters"."readable_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"letter_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."texts_refused" (
	"day" date PRIMARY KEY NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."hand_overs" (
	"domain" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters"."pace" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters"."pace" ADD COLUMN "pace_then" double precision;--> statement-breakpoint
ALTER TABLE "letters"."pace" ADD COLUMN "ceiling" double precision;--> statement-breakpoint
ALTER TABLE "letters"."pace" ADD COLUMN "refused_in_a_row" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."pace" ADD COLUMN "refused_as" text;--> statement-breakpoint
ALTER TABLE "letters"."readable_texts" ADD CONSTRAINT "readable_texts_letter_id_mail_id_fk" FOREIGN KEY ("letter_id") REFERENCES "letters"."mail"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "readable_texts_of_letter" ON "letters"."readable_texts" USING btree ("letter_id");