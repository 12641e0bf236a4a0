CREATE TABLE "record"."nation_progress" (
	"nation" text PRIMARY KEY NOT NULL,
	"letters" integer
);
--> statement-breakpoint
CREATE TABLE "record"."progress" (
	"id" smallint PRIMARY KEY NOT NULL,
	"counted_to" date NOT NULL,
	"letters" integer
);
--> statement-breakpoint
CREATE TABLE "letters"."seat_edges" (
	"gss" text PRIMARY KEY NOT NULL,
	"edge" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record"."seat_progress" (
	"gss" text PRIMARY KEY NOT NULL,
	"step" smallint NOT NULL
);
