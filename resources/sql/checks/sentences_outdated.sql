-- Sentences of the report that somebody wrote anew and whose figures have moved since.
SELECT id, substr(content, 1, 40) AS name
FROM edited_sentence
WHERE cycle_id = :cycle AND id IN (SELECT sentence_id FROM temp.moved_quote)
ORDER BY sentence, id
