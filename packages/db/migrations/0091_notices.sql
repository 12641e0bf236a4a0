CREATE TABLE "record"."notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"button_label" text,
	"button_to" text,
	"ask_id" uuid,
	"bill_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"title_es" text,
	"words_es" text,
	"button_label_es" text,
	"title_pt" text,
	"words_pt" text,
	"button_label_pt" text,
	"title_cy" text,
	"words_cy" text,
	"button_label_cy" text,
	"verified" boolean NOT NULL,
	CONSTRAINT "notices_slug_unique" UNIQUE("slug"),
	CONSTRAINT "notices_kind" CHECK ("record"."notices"."kind" in ('news', 'call')),
	CONSTRAINT "notices_days" CHECK ("record"."notices"."ends_on" >= "record"."notices"."starts_on" and "record"."notices"."ends_on" <= ("record"."notices"."starts_on" + interval '1 year')::date),
	CONSTRAINT "notices_button" CHECK (("record"."notices"."button_label" is null) = ("record"."notices"."button_to" is null)),
	CONSTRAINT "notices_call" CHECK ("record"."notices"."kind" <> 'call' or "record"."notices"."button_to" is not null),
	CONSTRAINT "notices_button_to" CHECK ("record"."notices"."button_to" ~ '^(/([^/].*)?|campaign:[a-z0-9-]+|https://.+)$' and strpos("record"."notices"."button_to", chr(92)) = 0)
);
--> statement-breakpoint
ALTER TABLE "record"."notices" ADD CONSTRAINT "notices_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "record"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record"."notices" ADD CONSTRAINT "notices_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "record"."bills"("id") ON DELETE no action ON UPDATE no action;