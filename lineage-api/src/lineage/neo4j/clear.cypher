MATCH (b:AppliedBlock) WITH b LIMIT $limit DETACH DELETE b RETURN count(*) AS dropped;

MATCH (i:Item) WITH i LIMIT $limit DETACH DELETE i RETURN count(*) AS dropped;

MATCH ()-[e:WAS_DERIVED_FROM|WAS_ONCE_DERIVED_FROM|CLAIMS]->() WITH e LIMIT $limit DELETE e RETURN count(*) AS dropped;

MATCH (n:Content|Terms|Subject) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS dropped;
