UNWIND $ids AS id
MATCH (n:Subject { id: id })
{{view}}
{{termsHistory}}
RETURN view, history
