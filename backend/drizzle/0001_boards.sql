CREATE TABLE "job_sources" (
	"board" text NOT NULL,
	"external_id" text NOT NULL,
	"job_id" uuid NOT NULL,
	"url" text NOT NULL,
	"first_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "job_sources_pkey" PRIMARY KEY("board","external_id")
);
--> statement-breakpoint
CREATE TABLE "board_pauses" (
	"board" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "board_pauses_pkey" PRIMARY KEY("board")
);
--> statement-breakpoint
CREATE TABLE "board_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"board" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refresh_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"trigger" text NOT NULL,
	"night" date,
	"requested_by" uuid,
	"state" text NOT NULL,
	"holder" uuid NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"fetched" integer DEFAULT 0 NOT NULL,
	"new" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"repeated" integer DEFAULT 0 NOT NULL,
	"closed" integer DEFAULT 0 NOT NULL,
	"dropped" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"boards" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "description_html" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "salary_min" integer;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "salary_max" integer;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "salary_currency" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "salary_predicted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "skills" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "content_hash" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "last_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "embedded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(company, '')), 'B') || setweight(to_tsvector('english', left(coalesce(description, ''), 50000)), 'D')) STORED;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "place" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', location || ' ' || coalesce(country, ''))) STORED;--> statement-breakpoint
ALTER TABLE "job_sources" ADD CONSTRAINT "job_sources_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_sources_job_id_idx" ON "job_sources" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "board_requests_board_at_idx" ON "board_requests" USING btree ("board","at");--> statement-breakpoint
CREATE UNIQUE INDEX "refresh_runs_night_key" ON "refresh_runs" USING btree ("night");--> statement-breakpoint
CREATE INDEX "refresh_runs_started_at_idx" ON "refresh_runs" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "jobs_search_idx" ON "jobs" USING gin ("search","skills","place") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "jobs_fingerprint_idx" ON "jobs" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "jobs_pay_idx" ON "jobs" USING btree (coalesce(salary_max, salary_min));--> statement-breakpoint
CREATE INDEX "jobs_to_embed_idx" ON "jobs" USING btree ("posted_at") WHERE embedded_at is null and closed_at is null;--> statement-breakpoint
CREATE INDEX "jobs_to_forget_idx" ON "jobs" USING btree ("id") WHERE embedded_at is not null and closed_at is not null;