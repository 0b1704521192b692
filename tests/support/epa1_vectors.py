# SPDX-License-Identifier: EUPL-1.2
"""The audit chain EPA1 computed from its description alone (security.md 3.4), apart from the
program: prints the fixed vectors of AuditStoreTest."""
import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def leaf(fields):
    out = b"EPA1"
    for tag, value in sorted(fields.items()):
        data = value if isinstance(value, bytes) else value.encode()
        out += tag.to_bytes(2, "big") + len(data).to_bytes(4, "big") + data
    return out


def code(n, h):
    value = int.from_bytes(hashlib.sha256(b"\x03" + n.to_bytes(8, "big") + h).digest()[:10], "big")
    text = "".join(ALPHABET[value >> (75 - 5 * i) & 31] for i in range(16))
    return "-".join(text[i:i + 4] for i in range(0, 16, 4))


LIST = "11111111-2222-4333-8444-555555555555"
commit = hashlib.sha256(b"\x02" + bytes(range(16)) + "Remiss åäö".encode()).digest()
entries = [
    {1: "1", 2: "2026-03-28T23:00:00.000Z", 3: "anna", 4: "archive-created", 10: "0.1.0"},
    {1: "2", 2: "2026-03-28T23:00:00.001Z", 3: "Åsa", 4: "list-frozen", 5: "RK 2026-0123",
     6: "list", 7: LIST, 8: commit, 9: "", 10: "0.1.0"},
    {1: "3", 2: "2026-10-25T00:59:59.999Z", 3: "anna", 4: "rows-judged", 5: "RK 2026-0123",
     6: "list", 7: LIST, 9: "rows=1-8,12; verdict=clear", 10: "0.1.0"},
]
h = hashlib.sha256(b"EPA1-GENESIS\0").digest()
print("commit", commit.hex())
print(0, h.hex(), code(0, h))
for n, fields in enumerate(entries, 1):
    h = hashlib.sha256(b"\0" + h + leaf(fields)).digest()
    print(n, h.hex(), code(n, h))
