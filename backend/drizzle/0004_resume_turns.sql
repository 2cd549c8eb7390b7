ALTER TABLE "resumes" ADD COLUMN "waits_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "proposal_waits_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "resumes_to_read_idx" ON "resumes" USING btree ("waits_since","created_at") WHERE state = 'uploaded';--> statement-breakpoint
CREATE INDEX "resumes_to_embed_idx" ON "resumes" USING btree ("waits_since","created_at") WHERE state = 'extracted';--> statement-breakpoint
CREATE INDEX "resumes_to_propose_idx" ON "resumes" USING btree ("proposal_waits_since","created_at") WHERE state in ('extracted', 'embedded') and asked_at is null and asks < 5;