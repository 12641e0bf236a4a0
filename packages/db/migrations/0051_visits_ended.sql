CREATE TABLE "letters"."ended_visits" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"ended_at" timestamp with time zone DEFAULT now() NOT NULL
);
