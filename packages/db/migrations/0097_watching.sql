CREATE TABLE "record"."proceedings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"ask_id" uuid NOT NULL,
	"bill_id" uuid,
	"item_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"words" text,
	"meaning" text,
	"happened_on" date NOT NULL,
	"house" text,
	"url" text NOT NULL,
	"member_id" integer,
	"member_name" text,
	"body" text,
	"due_on" date,
	"closes_on" date,
	"how_to" text,
	"answered_on" date,
	"answer" text,
	"answer_class" text,
	"answer_url" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "proceedings_slug_unique" UNIQUE("slug"),
	CONSTRAINT "proceedings_answer" CHECK ("record"."proceedings"."answer" is null or "record"."proceedings"."answered_on" is not null),
	CONSTRAINT "proceedings_closes" CHECK ("record"."proceedings"."closes_on" is null or "record"."proceedings"."kind" in ('call', 'inquiry', 'petition'))
);
--> statement-breakpoint
CREATE TABLE "record"."committee_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"committee_parliament_id" integer NOT NULL,
	"committee_name" text NOT NULL,
	"bill_parliament_id" integer,
	"member_id" integer NOT NULL,
	"member_name" text NOT NULL,
	"is_chair" boolean NOT NULL,
	"started_on" date,
	"ended_on" date,
	"source_url" text NOT NULL,
	CONSTRAINT "committee_members_once" UNIQUE NULLS NOT DISTINCT("committee_parliament_id","member_id","started_on")
);
--> statement-breakpoint
CREATE TABLE "record"."finds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"watch_id" uuid,
	"score" real NOT NULL,
	"terms" text[] NOT NULL,
	"passages" jsonb NOT NULL,
	"item_version" integer NOT NULL,
	"found_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone,
	"state" text DEFAULT 'waiting' NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"why" text,
	"blamed" text,
	"like_text_id" uuid,
	"likeness" real,
	CONSTRAINT "finds_once" UNIQUE("item_id","ask_id"),
	CONSTRAINT "finds_decided" CHECK (("record"."finds"."state" = 'waiting') = ("record"."finds"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "record"."gaps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"part" text NOT NULL,
	"cause" text NOT NULL,
	"what" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"house" text,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"explanatory_statement" text,
	"happened_on" date,
	"url" text NOT NULL,
	"bill_parliament_id" integer,
	"bill_title" text,
	"stage_parliament_id" integer,
	"stage_name" text,
	"number" text,
	"about_key" text,
	"member_ids" integer[] DEFAULT '{}' NOT NULL,
	"member_names" text[] DEFAULT '{}' NOT NULL,
	"body" text,
	"due_on" date,
	"standing" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"raw" jsonb,
	"first_seen_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"matched_with" bigint,
	CONSTRAINT "items_once" UNIQUE("kind","key"),
	CONSTRAINT "items_are_bounded" CHECK (length("record"."items"."title") <= 2000 and length("record"."items"."text") <= 200000 and length(coalesce("record"."items"."explanatory_statement", '')) <= 20000
        and length(coalesce("record"."items"."raw"::text, '')) <= 400000 and length("record"."items"."details"::text) <= 20000)
);
--> statement-breakpoint
CREATE TABLE "record"."watches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ask_id" uuid NOT NULL,
	"name" text NOT NULL,
	"terms" text NOT NULL,
	"told" uuid[] DEFAULT '{}' NOT NULL,
	"shipped" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "watches_name_unique" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "record"."proceedings" ADD CONSTRAINT "proceedings_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."proceedings" ADD CONSTRAINT "proceedings_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."proceedings" ADD CONSTRAINT "proceedings_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "record"."items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finds" ADD CONSTRAINT "finds_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "record"."items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finds" ADD CONSTRAINT "finds_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finds" ADD CONSTRAINT "finds_watch_id_watches_id_fk" FOREIGN KEY ("watch_id") REFERENCES "record"."watches"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."finds" ADD CONSTRAINT "finds_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."watches" ADD CONSTRAINT "watches_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."watches" ADD CONSTRAINT "watches_changed_by_accounts_id_fk" FOREIGN KEY ("changed_by") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proceedings_by_ask" ON "record"."proceedings" USING btree ("ask_id","happened_on");--> statement-breakpoint
CREATE INDEX "proceedings_by_bill" ON "record"."proceedings" USING btree ("bill_id");--> statement-breakpoint
CREATE INDEX "proceedings_by_item" ON "record"."proceedings" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "proceedings_by_member" ON "record"."proceedings" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "committee_members_by_member" ON "record"."committee_members" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "finds_waiting" ON "record"."finds" USING btree ("score") WHERE "record"."finds"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "finds_by_ask" ON "record"."finds" USING btree ("ask_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "gaps_one_open" ON "record"."gaps" USING btree ("source","part") WHERE "record"."gaps"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "gaps_by_end" ON "record"."gaps" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "items_to_match" ON "record"."items" USING btree ("matched_with","first_seen_at");--> statement-breakpoint
CREATE INDEX "items_by_source" ON "record"."items" USING btree ("source","seen_at");--> statement-breakpoint
CREATE INDEX "items_by_bill" ON "record"."items" USING btree ("bill_parliament_id","kind");--> statement-breakpoint
CREATE INDEX "items_by_address" ON "record"."items" USING btree ("url");--> statement-breakpoint
CREATE INDEX "items_about" ON "record"."items" USING btree ("about_key");--> statement-breakpoint
CREATE INDEX "items_seen" ON "record"."items" USING btree ("seen_at");--> statement-breakpoint
-- The number of what is looked for: an item that was matched with a lower one is matched again.
create sequence record.watch_number;
