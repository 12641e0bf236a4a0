CREATE TABLE "record"."member_histories" (
	"member_id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"fetched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"member_id" integer NOT NULL,
	"kind" text NOT NULL,
	"house" text,
	"name" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"source_url" text NOT NULL,
	CONSTRAINT "memberships_identity" UNIQUE NULLS NOT DISTINCT("member_id","kind","house","name","started_on")
);
--> statement-breakpoint
CREATE TABLE "record"."search_documents" (
	"path" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"member_id" integer,
	"title" text NOT NULL,
	"within" text,
	"happened_on" date,
	"number_key" text,
	"body" text,
	"document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(body, '')), 'B') || setweight(to_tsvector('english', coalesce(within, '')), 'C')) STORED NOT NULL,
	"spelling" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', title || ' ' || coalesce(within, '') || ' ' || coalesce(body, ''))) STORED NOT NULL
);
--> statement-breakpoint
CREATE INDEX "memberships_by_member" ON "record"."memberships" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "search_documents_by_word" ON "record"."search_documents" USING gin ("document");--> statement-breakpoint
CREATE INDEX "search_documents_by_number" ON "record"."search_documents" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "search_documents_by_subject" ON "record"."search_documents" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "search_documents_by_member" ON "record"."search_documents" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "sponsors_by_member" ON "record"."sponsors" USING btree ("member_id");