"""FLOW with whole numbers of any size: an oracle for tests.

Reads one JSON object a line from stdin, `{"amount": "7", "assets": [{"id", "createdAt"}], "start": id,
"shares": [{"derived", "source", "bps", "block", "log", "index"}]}`, and writes what each asset keeps, by id, for each.
"""

import json
import sys


def flow(dag):
    recorded = {}
    for share in sorted(dag["shares"], key=lambda s: (s["block"], s["log"], s["index"])):
        counted = recorded.setdefault(share["derived"], [])
        if sum(s["bps"] for s in counted) + share["bps"] <= 10_000:
            counted.append(share)
    inflow = {asset["id"]: 0 for asset in dag["assets"]}
    inflow[dag["start"]] = int(dag["amount"])
    kept = {}
    for asset in sorted(dag["assets"], key=lambda a: (-a["createdAt"], a["id"])):
        reached = inflow[asset["id"]]
        left = reached
        for share in recorded.get(asset["id"], []):
            passed = reached * share["bps"] // 10_000
            inflow[share["source"]] += passed
            left -= passed
        if left:
            kept[asset["id"]] = str(left)
    return kept


for line in sys.stdin:
    print(json.dumps(flow(json.loads(line))))
