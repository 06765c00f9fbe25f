// Odd: a write that changes what is known of older blocks is being committed. A node of its own, so that it can be marked
// while the write holds the head.
MATCH (w:GraphHead { key: 'writing' })
SET w.revision = w.revision + CASE w.revision % 2 WHEN 0 THEN 1 ELSE 2 END
