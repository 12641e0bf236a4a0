-- What a letter is to has a kind and an area, and whom its writer addressed is its holder: of a member, a seat and Parliament's number.
ALTER TABLE "letters"."letters" RENAME COLUMN "constituency_gss" TO "area";--> statement-breakpoint
ALTER TABLE "letters"."letters" RENAME COLUMN "member_id" TO "holder";--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD COLUMN "recipient_kind" text DEFAULT 'member' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."held" RENAME COLUMN "constituency_gss" TO "area";--> statement-breakpoint
ALTER TABLE "letters"."receipts" RENAME COLUMN "constituency_gss" TO "area";--> statement-breakpoint
ALTER TABLE "letters"."receipts" ADD COLUMN "recipient_kind" text DEFAULT 'member' NOT NULL;--> statement-breakpoint
-- Of whoever has many kinds of number, a text tells one from all others (letters.recipient_key).
ALTER TABLE "letters"."day_sketches" RENAME COLUMN "member_id" TO "recipient";--> statement-breakpoint
ALTER TABLE "letters"."day_sketches" ALTER COLUMN "recipient" SET DATA TYPE text;--> statement-breakpoint
ALTER INDEX "letters"."day_sketches_by_member" RENAME TO "day_sketches_by_recipient";--> statement-breakpoint
ALTER TABLE "letters"."return_counts" RENAME COLUMN "member_id" TO "holder";--> statement-breakpoint
ALTER TABLE "letters"."return_counts" ADD COLUMN "recipient_kind" text;--> statement-breakpoint
UPDATE "letters"."return_counts" SET "recipient_kind" = 'member' WHERE "holder" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "letters"."return_counts" DROP CONSTRAINT "return_counts_identity";--> statement-breakpoint
ALTER TABLE "letters"."return_counts" ADD CONSTRAINT "return_counts_identity" UNIQUE NULLS NOT DISTINCT("day","class","about","reason","recipient_kind","holder");
