WITH works AS (
  SELECT DISTINCT ON (id) id, publication_year AS year,
         list_transform(authorships, a -> array_to_string(a.raw_affiliation_strings, chr(10))) AS addresses
  FROM read_json('FOLDER/*', format = 'newline_delimited', columns = {
         id: 'VARCHAR', publication_year: 'INTEGER', type: 'VARCHAR',
         authorships: 'STRUCT(raw_affiliation_strings VARCHAR[])[]'})
  WHERE publication_year BETWEEN 2016 AND 2022 AND type IN ('article', 'review'))
SELECT year, count(*) FILTER (regexp_matches(array_to_string(addresses, chr(10)), 'HOSPITALS', 'i')), count(*)
FROM works GROUP BY year ORDER BY year
