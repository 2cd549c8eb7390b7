CREATE TABLE "analyses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"resume_id" uuid NOT NULL,
	"role" text NOT NULL,
	"location" text,
	"remote" boolean,
	"coverage" real NOT NULL,
	"postings" integer NOT NULL,
	"fitting" integer NOT NULL,
	"result" jsonb NOT NULL,
	"by_vectors" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
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
ALTER TABLE "jobs" ADD COLUMN "last_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "embedded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(company, '')), 'B') || setweight(to_tsvector('english', left(coalesce(description, ''), 50000)), 'D')) STORED;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "place" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', location || ' ' || coalesce(country, ''))) STORED;--> statement-breakpoint
CREATE INDEX "analyses_user_id_created_at_id_idx" ON "analyses" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "jobs_search_idx" ON "jobs" USING gin ("search","skills","place") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "jobs_fingerprint_idx" ON "jobs" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "jobs_pay_idx" ON "jobs" USING btree (coalesce(salary_max, salary_min));--> statement-breakpoint
CREATE INDEX "jobs_to_embed_idx" ON "jobs" USING btree ("posted_at") WHERE embedded_at is null and closed_at is null;--> statement-breakpoint
CREATE INDEX "jobs_to_forget_idx" ON "jobs" USING btree ("id") WHERE embedded_at is not null and closed_at is not null;