MATCH (h:GraphHead { key: 'head' }), (w:GraphHead { key: 'writing' })
WITH h { .*, revision: w.revision } AS head
