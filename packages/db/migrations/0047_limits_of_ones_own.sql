CREATE TABLE "letters"."day_sketches" (
	"member_id" integer NOT NULL,
	"day" date NOT NULL,
	"sketch" bit(128) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."mailed_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"mailbox_hash" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."marks" (
	"letter_id" uuid PRIMARY KEY NOT NULL,
	"address_hash" "bytea" NOT NULL,
	"domain_hash" "bytea",
	"sketch" bit(128),
	"likeness" "bytea"
);
--> statement-breakpoint
CREATE TABLE "staff"."known_browsers" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters"."brakes" ADD COLUMN "per_domain" integer;--> statement-breakpoint
ALTER TABLE "letters"."brakes" ADD COLUMN "per_words" integer;--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD COLUMN "number" text;--> statement-breakpoint
ALTER TABLE "letters"."marks" ADD CONSTRAINT "marks_letter_id_mail_id_fk" FOREIGN KEY ("letter_id") REFERENCES "letters"."mail"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."known_browsers" ADD CONSTRAINT "known_browsers_staff_id_accounts_id_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "day_sketches_by_member" ON "letters"."day_sketches" USING btree ("member_id","day");--> statement-breakpoint
ALTER TABLE "staff"."sign_in_links" DROP COLUMN "browser_hash";