-- Which kinds of evidence prove the records of a table.
SELECT DISTINCT owner_id, kind FROM evidence WHERE owner_table = ?1 AND kind IS NOT NULL
