CREATE TABLE "resume_corrections" (
	"resume_id" uuid NOT NULL,
	"skill_id" text NOT NULL,
	"kind" text NOT NULL,
	"level" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resume_corrections_resume_id_skill_id_pk" PRIMARY KEY("resume_id","skill_id")
);
--> statement-breakpoint
ALTER TABLE "analyses" ALTER COLUMN "resume_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "analyses" ADD COLUMN "skills" text[];--> statement-breakpoint
ALTER TABLE "job_sources" ADD COLUMN "places" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "job_sources" ADD COLUMN "remote" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "complete" boolean;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "places" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "pay_min" numeric;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "pay_max" numeric;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "pay_unit" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "words" "tsvector";--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "kind" text DEFAULT 'pdf' NOT NULL;--> statement-breakpoint
ALTER TABLE "resume_corrections" ADD CONSTRAINT "resume_corrections_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;