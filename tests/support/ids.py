"""Ids as the programs make them."""

import os
import time
import uuid


def new_id():
    """UUIDv7 (RFC 9562, 5.7)."""
    value = (time.time_ns() // 1_000_000 << 80) | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    return str(uuid.UUID(int=value & ~(0x3 << 62) | 0x2 << 62))
