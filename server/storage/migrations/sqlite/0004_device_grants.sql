-- Programs that wait for somebody to sign them in on another device (RFC 8628); of codes only hashes.
CREATE TABLE device_grants (
    hash TEXT PRIMARY KEY, user_code TEXT NOT NULL UNIQUE, client TEXT NOT NULL, nonce TEXT NOT NULL, state TEXT NOT NULL,
    subject TEXT REFERENCES accounts, expires_at INTEGER NOT NULL, interval INTEGER NOT NULL, asked_at INTEGER NOT NULL,
    auth_time INTEGER NOT NULL) STRICT;
CREATE INDEX device_grants_by_expiry ON device_grants (expires_at);
