"""In which shapes a value may lie around, and where it lies."""

import base64
import json
import urllib.parse

import memory


def forms(value):
    """Every shape in which a program is likely to pass a text on: {name: bytes}, none of them twice."""
    raw = value.encode()
    shapes = {encoding: value.encode(encoding) for encoding in (*memory.ENCODINGS, "utf-16-be")}
    shapes |= {"json": json.dumps(value)[1:-1].encode(), "percent": urllib.parse.quote(value, safe="").encode(),
               "hex": raw.hex().encode(), "HEX": raw.hex().upper().encode(), "reversed": raw[::-1]}
    for before in range(3):
        # What stands before decides how the value falls into groups of three; the groups at its edges hold strangers' bits.
        inner = raw[(3 - before) % 3:]
        inner = inner[:len(inner) - len(inner) % 3]
        shapes[f"base64 after {before}"] = base64.b64encode(inner)
        shapes[f"base64url after {before}"] = base64.urlsafe_b64encode(inner)
    kept = {}
    for name, content in shapes.items():
        if content not in kept.values():
            kept[name] = content
    return kept


def within(content, values):
    """Which of the values the bytes hold, in which shape: {(value, form)}."""
    return {(value, name) for value in values for name, needle in forms(value).items() if needle in content}
