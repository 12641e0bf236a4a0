CREATE TABLE "record"."post_lists" (
	"kind" text PRIMARY KEY NOT NULL,
	"as_of" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."posts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"member_id" integer NOT NULL,
	"kind" text NOT NULL,
	"parliament_id" integer,
	"name" text NOT NULL,
	"department" text,
	"started_on" date,
	"ended_on" date,
	"source_url" text NOT NULL,
	CONSTRAINT "posts_identity" UNIQUE NULLS NOT DISTINCT("member_id","kind","name","started_on")
);
--> statement-breakpoint
CREATE INDEX "posts_by_member" ON "record"."posts" USING btree ("member_id");