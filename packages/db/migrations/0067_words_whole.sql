CREATE TABLE "record"."former_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"amendment_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD COLUMN "ping_pong_id" integer;--> statement-breakpoint
ALTER TABLE "record"."member_histories" ADD COLUMN "unread_until" date;--> statement-breakpoint
ALTER TABLE "record"."former_slugs" ADD CONSTRAINT "former_slugs_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "record"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD CONSTRAINT "amendments_pingPongId_unique" UNIQUE("ping_pong_id");