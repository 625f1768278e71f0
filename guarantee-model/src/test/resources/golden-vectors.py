"""Computes the vectors of GoldenVectorsTest without any code of this project: run it and compare.

python3 golden-vectors.py
"""
import hashlib
import json
import uuid


def sha(data):
    return hashlib.sha256(data).digest()


def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(n) + ":" + canonical(value[n]) for n in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def field(name, salt, value):
    return sha(b"\0" + salt + name.encode() + b"\0" + canonical(value).encode())


P = "019aa000-0000-7000-8000-0000000000"
ENTRY = {
    "format": 1, "entry": P + "e1", "actor": P + "a1", "actorKind": "WORKER", "actorName": "Priya Lindqvist",
    "role": "SOCIAL_WORKER", "jobTitle": "Social worker", "team": "Harbour",
    "organisation": "Eastmere County Council", "action": "READ_RECORD", "person": P + "01",
    "items": [P + "f1", P + "f2"], "categories": ["Care plan", "Santé"], "shown": [], "terms": None,
    "gates": {"ACCOUNT": "ABSTAINED", "ROLE": "PASSED", "ABSOLUTE_BAR": "PASSED", "RESTRICTED": "ABSTAINED",
              "RELATIONSHIP": "PASSED", "LIMITS": "ABSTAINED", "NEED": "PASSED"},
    "outcome": "ALLOWED", "purpose": "DIRECT_CARE",
    "because": [{"clause": "CTL-03", "finding": "PERMIT", "gate": "RELATIONSHIP"}], "ruleSet": "sha256:00",
    "relationship": {"cause": "ALLOCATION", "id": P + "b1"}, "happenedAt": "2026-11-22T23:10:00.000Z",
    "recordedAt": "2026-11-22T23:10:00.120Z", "channel": "API", "correlation": "c-1",
}
salts = bytes(i & 255 for i in range(16 * len(ENTRY)))
entry = sha(b"\1" + b"".join(
    field(name, salts[16 * i:16 * i + 16], ENTRY[name]) for i, name in enumerate(sorted(ENTRY))))
start = sha(b"\2" + uuid.UUID(P + "01").bytes)
first = sha(b"\2" + start + (1).to_bytes(8, "big") + entry)
second = sha(b"\2" + first + (2).to_bytes(8, "big") + sha(b"second"))

print("text field", field("actorName", bytes(range(16)), "Priya Lindqvist").hex())
print("null field", field("purpose", bytes(16), None).hex())
print("object field", field("relationship", b"\xff" * 16, {"id": "x", "cause": "ALLOCATION"}).hex())
print("json", canonical(ENTRY))
print("entry", entry.hex())
print("start", start.hex())
print("first", first.hex())
print("second entry", sha(b"second").hex())
print("second", second.hex())
