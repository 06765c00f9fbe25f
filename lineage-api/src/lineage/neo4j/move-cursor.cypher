MATCH (h:GraphHead { key: 'head' })
SET h.cursorNumber = $number, h.cursorHash = $hash, h.cursorTimestamp = $timestamp
MERGE (b:AppliedBlock { number: $number })
SET b.hash = $hash, b.timestamp = $timestamp
WITH h
MATCH (old:AppliedBlock)
WITH old ORDER BY old.number DESC SKIP $keep
DELETE old
