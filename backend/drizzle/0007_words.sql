-- skillgap: no-transaction
-- expand: functions, a trigger that fills a column which no older release reads, and indexes; older releases write as before

-- What a search compares, of a text: lower case, no accents, words with one blank between them. The twin of `fold` in
-- src/jobs/query/fold.ts, held against it by a test. A symbol that is part of a name becomes letters (C++ cplusplus, C# csharp,
-- .NET dotnet, R&D rnd), U.K. becomes uk, and the PM of 6 PM goes. Its own rules for characters: a database with the locale C
-- knows no letters but a to z.
CREATE FUNCTION fold_words(written text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT
SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  plain text COLLATE pg_c_utf8 := lower(normalize(written, NFKD) COLLATE pg_c_utf8);
BEGIN
  IF plain ~ '[^\u0001-\u007f]' THEN
    plain := regexp_replace(plain, '[\u0300-\u036f\u00ad\u200b-\u200f\u2060\u3099\u309a\ufeff]+', '', 'g');
    plain := replace(replace(replace(replace(plain, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
    plain := translate(plain, 'øłđðıς', 'olddiσ');
  END IF;
  IF strpos(plain, '++') > 0 THEN plain := regexp_replace(plain, '([a-z0-9])\+\+', '\1plusplus ', 'g'); END IF;
  IF strpos(plain, '#') > 0 THEN plain := regexp_replace(plain, '\m([a-z])#', '\1sharp ', 'g'); END IF;
  IF strpos(plain, '.net') > 0 THEN plain := regexp_replace(plain, '(^|[^a-z0-9]|\m(?:asp|vb|ado))\.net\M', '\1 dotnet ', 'g'); END IF;
  IF strpos(plain, '&') > 0 THEN plain := regexp_replace(plain, '\m([a-z]) ?& ?([a-z])\M', '\1n\2', 'g'); END IF;
  IF plain ~ '\m[a-z]\.[a-z]\M' THEN plain := regexp_replace(plain, '(?<=\m[a-z])\.(?=[a-z]\M)', '', 'g'); END IF;
  IF plain ~ '[0-9] ?[ap]\.?m\M' THEN plain := regexp_replace(plain, '([0-9]) ?[ap]\.?m\M', '\1 ', 'g'); END IF;
  RETURN btrim(regexp_replace(plain, '[^[:alnum:]]+', ' ', 'g'));
END
$function$;

-- `=word` of the title, `<drow` of a long one (a compound ends with what it is), `@word` of the places, `~word` of
-- the places and the company, `@@de` of the country, `#skill`, and every word with its position: title, company, description. The lexemes with a sign need no recheck of the row,
-- which weights would.
CREATE FUNCTION posting_words(title text, company text, description text, location text, places text[], country text, skills text[])
RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp AS $function$
DECLARE
  folded text := coalesce(fold_words("left"(title, 1000)), '');
  words text[] := string_to_array(folded, ' ');
  there text[] := string_to_array(fold_words("left"(concat_ws(' ', location, array_to_string(places, ' ')), 10000)), ' ');
BEGIN
  RETURN setweight(to_tsvector('simple', folded), 'A')
    || setweight(to_tsvector('simple', coalesce(fold_words(company), '')), 'B')
    || setweight(to_tsvector('simple', coalesce(fold_words("left"(description, 50000)), '')), 'D')
    || array_to_tsvector(ARRAY(
      SELECT '=' || "left"(word, 100) FROM unnest(words) AS word WHERE word <> ''
      UNION SELECT '<' || reverse("left"(word, 100)) FROM unnest(words) AS word WHERE length(word) >= 8
      UNION SELECT '@' || "left"(word, 100) FROM unnest(there) AS word WHERE word <> ''
      UNION SELECT '~' || "left"(word, 100) FROM unnest(there || string_to_array(fold_words(company), ' ')) AS word WHERE word <> ''
      UNION SELECT '@@' || lower(country) WHERE country <> ''
      UNION SELECT '#' || "left"(skill, 100) FROM unnest(skills) AS skill WHERE skill IS NOT NULL));
END
$function$;

CREATE FUNCTION fill_posting_words() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $function$
BEGIN
  NEW.words := posting_words(NEW.title, NEW.company, NEW.description, NEW.location, NEW.places, NEW.country, NEW.skills);
  RETURN NEW;
END
$function$;

CREATE TRIGGER jobs_words BEFORE INSERT OR UPDATE OF title, company, description, location, places, country, skills ON jobs
FOR EACH ROW EXECUTE FUNCTION fill_posting_words();

-- In batches, each with a pause as long as it took. Rows that have words are passed over, so it may be run again.
DO $do$
DECLARE
  after uuid := '00000000-0000-0000-0000-000000000000';
  last uuid;
  began timestamptz;
BEGIN
  LOOP
    began := clock_timestamp();
    SELECT id INTO last FROM (SELECT id FROM jobs WHERE id > after ORDER BY id LIMIT 100) AS batch ORDER BY id DESC LIMIT 1;
    EXIT WHEN last IS NULL;
    UPDATE jobs SET words = posting_words(title, company, description, location, places, country, skills)
    WHERE id > after AND id <= last AND words IS NULL;
    after := last;
    COMMIT;
    PERFORM pg_sleep(extract(epoch FROM clock_timestamp() - began));
  END LOOP;
END
$do$;

CREATE INDEX CONCURRENTLY jobs_words_idx ON jobs USING gin (words) WITH (gin_pending_list_limit = 256);

-- Empty when all rows have words; then nothing is searched the old way.
CREATE INDEX CONCURRENTLY jobs_without_words_idx ON jobs (id) WHERE words IS NULL;

-- The planner knows nothing of a new column.
ANALYZE jobs;
