// Odd: a write is under way that changes what is known of older blocks.
MATCH (h:GraphHead { key: 'head' })
SET h.revision = h.revision + CASE h.revision % 2 WHEN 0 THEN 1 ELSE 2 END
