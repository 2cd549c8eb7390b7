ALTER TABLE "resumes" ADD COLUMN "also_named" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "asks" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "ask_after" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "resumes_unasked_idx" ON "resumes" USING btree ("ask_after","created_at") WHERE state in ('extracted', 'embedded') and asked_at is null;