CREATE TABLE "record"."non_sittings" (
	"house" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"what" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "non_sittings_house_starts_on_pk" PRIMARY KEY("house","starts_on"),
	CONSTRAINT "non_sittings_span" CHECK ("record"."non_sittings"."starts_on" <= "record"."non_sittings"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "record"."reading_marks" (
	"source" text NOT NULL,
	"key" text NOT NULL,
	"mark" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reading_marks_source_key_pk" PRIMARY KEY("source","key")
);
