CREATE SCHEMA "letters";
--> statement-breakpoint
CREATE SCHEMA "record";
--> statement-breakpoint
CREATE SCHEMA "staff";
--> statement-breakpoint
CREATE TABLE "record"."amendments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"bill_id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	"parliament_id" integer,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"number_key" text NOT NULL,
	"became" text,
	"plain_summary" text,
	"note" text,
	"moved_on" date,
	"decision" text,
	"decided_on" date,
	"division_number" integer,
	"division_url" text,
	"count_for" integer,
	"count_against" integer,
	"majority" integer,
	"summary_text" jsonb,
	"explanatory_text" text,
	"decision_explanation" text,
	"parliament_url" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "amendments_slug_unique" UNIQUE("slug"),
	CONSTRAINT "amendments_parliamentId_unique" UNIQUE("parliament_id"),
	CONSTRAINT "amendments_identity" UNIQUE("stage_id","number_key")
);
--> statement-breakpoint
CREATE TABLE "record"."sponsors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"amendment_id" uuid NOT NULL,
	"member_id" integer,
	"name" text NOT NULL,
	"party" text,
	"house" text,
	"is_lead" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "sponsors_identity" UNIQUE("amendment_id","name")
);
--> statement-breakpoint
CREATE TABLE "record"."asks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"lede" text NOT NULL,
	"would_mean" text NOT NULL,
	"who_asks" text,
	"stands_now" text,
	"closest_it_came" text,
	"in_law_instead" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "asks_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "record"."texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"ask_id" uuid NOT NULL,
	"bill_id" uuid NOT NULL,
	"amendment_id" uuid,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"plain_words" text NOT NULL,
	"happened_on" date,
	"fate" text,
	"strength" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "texts_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "record"."bills" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parliament_id" integer,
	"slug" text NOT NULL,
	"short_title" text NOT NULL,
	"long_title" text,
	"sessions" text,
	"originating_house" text,
	"current_house" text,
	"outcome" text,
	"outcome_note" text,
	"act_title" text,
	"act_url" text,
	"royal_assent_on" date,
	"plain_summary" text,
	"parliament_last_update" text,
	"synced_at" timestamp with time zone,
	"verified" boolean NOT NULL,
	CONSTRAINT "bills_parliamentId_unique" UNIQUE("parliament_id"),
	CONSTRAINT "bills_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "record"."publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"bill_id" uuid NOT NULL,
	"parliament_id" integer,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"house" text,
	"published_on" date,
	"url" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "publications_parliamentId_unique" UNIQUE("parliament_id")
);
--> statement-breakpoint
CREATE TABLE "record"."sittings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"stage_id" uuid NOT NULL,
	"parliament_id" integer,
	"sits_on" date NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "sittings_parliamentId_unique" UNIQUE("parliament_id"),
	CONSTRAINT "sittings_identity" UNIQUE("stage_id","sits_on")
);
--> statement-breakpoint
CREATE TABLE "record"."stages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"bill_id" uuid NOT NULL,
	"parliament_id" integer,
	"kind" text NOT NULL,
	"house" text,
	"round" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"plain_summary" text,
	"note" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "stages_parliamentId_unique" UNIQUE("parliament_id"),
	CONSTRAINT "stages_identity" UNIQUE NULLS NOT DISTINCT("bill_id","house","kind","round")
);
--> statement-breakpoint
CREATE TABLE "record"."campaign_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"happened_on" date NOT NULL,
	"precision" text NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "campaign_events_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "record"."evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	"figure" text,
	"statement" text NOT NULL,
	"period" text NOT NULL,
	"who_says_so" text NOT NULL,
	"caveat" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "evidence_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "record"."positions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"ask_id" uuid,
	"position" integer NOT NULL,
	"who" text NOT NULL,
	"side" text NOT NULL,
	"statement" text NOT NULL,
	"held_when" text NOT NULL,
	"verified" boolean NOT NULL,
	CONSTRAINT "positions_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "letters"."campaigns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"ask_slug" text NOT NULL,
	"title" text NOT NULL,
	"subject" text NOT NULL,
	"opening" text NOT NULL,
	"closing" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date,
	CONSTRAINT "campaigns_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "letters"."letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"constituency_gss" text NOT NULL,
	"member_id" integer NOT NULL,
	"status_token_hash" "bytea" NOT NULL,
	"confirm_token_hash" "bytea" NOT NULL,
	"confirm_code_hash" "bytea" NOT NULL,
	"code_tries" integer DEFAULT 0 NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "letters_statusTokenHash_unique" UNIQUE("status_token_hash"),
	CONSTRAINT "letters_confirmTokenHash_unique" UNIQUE("confirm_token_hash")
);
--> statement-breakpoint
CREATE TABLE "letters"."mail" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"sealed" "bytea",
	"wrapped_key" "bytea",
	"urgency" integer NOT NULL,
	"letter_id" uuid,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"data_at" timestamp with time zone,
	"handed_over_at" timestamp with time zone,
	"server_reply" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"erase_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "letters"."moves" (
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"keep_letter" interval,
	"keep_other" interval,
	CONSTRAINT "moves_from_state_to_state_pk" PRIMARY KEY("from_state","to_state")
);
--> statement-breakpoint
CREATE TABLE "letters"."points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "points_identity" UNIQUE("campaign_id","slug")
);
--> statement-breakpoint
CREATE TABLE "letters"."rate_limit_keys" (
	"day" date PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters"."rate_limits" (
	"bucket" text NOT NULL,
	"who_hash" "bytea" NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "rate_limits_bucket_who_hash_window_start_pk" PRIMARY KEY("bucket","who_hash","window_start")
);
--> statement-breakpoint
CREATE TABLE "letters"."receipts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letters"."receipts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"campaign_id" uuid NOT NULL,
	"constituency_gss" text NOT NULL,
	"day" date NOT NULL,
	"outcome" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."constituencies" (
	"gss" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"nation" text NOT NULL,
	"parliament_id" integer,
	"member_id" integer,
	"seat" text DEFAULT 'unknown' NOT NULL,
	CONSTRAINT "constituencies_nameKey_unique" UNIQUE("name_key"),
	CONSTRAINT "constituencies_parliamentId_unique" UNIQUE("parliament_id")
);
--> statement-breakpoint
CREATE TABLE "record"."members" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"party" text,
	"house" text NOT NULL,
	"email" text,
	"phone" text,
	"postal_address" text,
	"is_current" boolean NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"as_of" date NOT NULL,
	"fetched_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "record"."changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"origin" text NOT NULL,
	"staff_id" uuid,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"field" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"why" text,
	"source_url" text,
	"quote" text
);
--> statement-breakpoint
CREATE TABLE "record"."citations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"field" text,
	"source_id" uuid NOT NULL,
	"quote" text,
	CONSTRAINT "citations_identity" UNIQUE NULLS NOT DISTINCT("subject_kind","subject_id","field","source_id")
);
--> statement-breakpoint
CREATE TABLE "record"."conflicts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"field" text NOT NULL,
	"kept" jsonb,
	"offered" jsonb,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conflicts_identity" UNIQUE("subject_id","field")
);
--> statement-breakpoint
CREATE TABLE "record"."held_facts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid,
	"about" text NOT NULL,
	"field" text,
	"value" text NOT NULL,
	"standing" text NOT NULL,
	"how_to_check" text,
	CONSTRAINT "held_facts_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "record"."pins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pins_identity" UNIQUE("subject_id","field")
);
--> statement-breakpoint
CREATE TABLE "record"."sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"url" text,
	"published_on" text,
	"fetched_at" timestamp with time zone,
	CONSTRAINT "sources_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "record"."sync_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"target" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"changed" bigint,
	"detail" text
);
--> statement-breakpoint
CREATE TABLE "staff"."audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"staff_id" uuid,
	"action" text NOT NULL,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "staff"."sign_in_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"browser_hash" "bytea" NOT NULL,
	"staff_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff"."accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "staff"."sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD CONSTRAINT "amendments_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."amendments" ADD CONSTRAINT "amendments_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "record"."stages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sponsors" ADD CONSTRAINT "sponsors_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "record"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."texts" ADD CONSTRAINT "texts_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."texts" ADD CONSTRAINT "texts_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."texts" ADD CONSTRAINT "texts_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "record"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."publications" ADD CONSTRAINT "publications_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."sittings" ADD CONSTRAINT "sittings_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "record"."stages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."stages" ADD CONSTRAINT "stages_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."positions" ADD CONSTRAINT "positions_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD CONSTRAINT "letters_id_mail_id_fk" FOREIGN KEY ("id") REFERENCES "letters"."mail"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."letters" ADD CONSTRAINT "letters_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."mail" ADD CONSTRAINT "mail_letter_id_mail_id_fk" FOREIGN KEY ("letter_id") REFERENCES "letters"."mail"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."points" ADD CONSTRAINT "points_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters"."receipts" ADD CONSTRAINT "receipts_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "letters"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."constituencies" ADD CONSTRAINT "constituencies_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "record"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."citations" ADD CONSTRAINT "citations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "record"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."audit" ADD CONSTRAINT "audit_staff_id_accounts_id_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."sign_in_links" ADD CONSTRAINT "sign_in_links_staff_id_accounts_id_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."sessions" ADD CONSTRAINT "sessions_staff_id_accounts_id_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "amendments_by_bill" ON "record"."amendments" USING btree ("bill_id");--> statement-breakpoint
CREATE INDEX "mail_by_erasure" ON "letters"."mail" USING btree ("erase_at");--> statement-breakpoint
CREATE INDEX "receipts_by_campaign" ON "letters"."receipts" USING btree ("campaign_id","day");--> statement-breakpoint
CREATE INDEX "changes_by_subject" ON "record"."changes" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "citations_by_subject" ON "record"."citations" USING btree ("subject_id");