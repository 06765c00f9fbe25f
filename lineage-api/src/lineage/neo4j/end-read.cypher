CALL () {
  MATCH (z:GraphHead { key: 'head' })
  RETURN z.revision AS revision
}
