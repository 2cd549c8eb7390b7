-- expand: a table and a function that no older release knows, and only where pgvector is
DO $do$
BEGIN
  -- May be run again: the extension may have come since.
  IF to_regclass('public.vectors') IS NOT NULL THEN
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'vector') THEN
    IF NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') THEN
      RAISE NOTICE 'there is no pgvector here: jobs are searched by their words alone';
      RETURN;
    END IF;
    BEGIN
      CREATE EXTENSION vector;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE NOTICE 'only a superuser can bring in pgvector: until then jobs are searched by their words alone';
      RETURN;
    END;
  END IF;

  -- Half precision: half the memory, and no difference that a ranking shows.
  CREATE TABLE vectors (
    namespace text NOT NULL CHECK (namespace IN ('jobs', 'resumes')),
    id uuid NOT NULL,
    owner uuid,
    embedding halfvec NOT NULL,
    PRIMARY KEY (namespace, id)
  );
  CREATE INDEX vectors_owner_idx ON vectors (owner) WHERE owner IS NOT NULL;
  CREATE TABLE vectors_dimension (dimension integer NOT NULL);

  -- The first vector tells how long all of them are. An index needs to know that, and only the owner can make one.
  CREATE FUNCTION vectors_fix_dimension(wanted integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $function$
  DECLARE
    known integer;
  BEGIN
    LOCK TABLE vectors_dimension IN SHARE ROW EXCLUSIVE MODE;
    SELECT dimension INTO known FROM vectors_dimension;
    IF known IS NOT NULL THEN
      RETURN known;
    END IF;
    IF wanted IS NULL OR wanted < 1 OR wanted > 4000 THEN
      RAISE EXCEPTION 'a vector of % numbers cannot be indexed', wanted USING ERRCODE = 'invalid_parameter_value';
    END IF;
    INSERT INTO vectors_dimension VALUES (wanted);
    EXECUTE format(
      'CREATE INDEX vectors_jobs_idx ON vectors USING hnsw ((embedding::halfvec(%s)) halfvec_cosine_ops) WHERE namespace = ''jobs''',
      wanted
    );
    RETURN wanted;
  END
  $function$;
END
$do$;
