ALTER TABLE "job_sources" ADD COLUMN "places" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "job_sources" ADD COLUMN "remote" boolean DEFAULT false NOT NULL;