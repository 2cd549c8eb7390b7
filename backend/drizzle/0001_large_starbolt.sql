CREATE TABLE "resume_skills" (
	"resume_id" uuid NOT NULL,
	"skill_id" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "resume_skills_resume_id_skill_id_pk" PRIMARY KEY("resume_id","skill_id")
);
--> statement-breakpoint
CREATE TABLE "resumes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"state" text DEFAULT 'uploaded' NOT NULL,
	"reason" text,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"pages" integer,
	"content" text,
	"claim" uuid,
	"claimed_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resume_skills" ADD CONSTRAINT "resume_skills_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resumes_user_id_created_at_id_idx" ON "resumes" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "resumes_open_idx" ON "resumes" USING btree ("created_at") WHERE state in ('uploaded', 'extracted');