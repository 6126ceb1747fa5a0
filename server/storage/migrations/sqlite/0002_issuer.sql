-- The built-in sign-in: accounts, keys, codes and refresh tokens; of tokens only hashes.
CREATE TABLE accounts (
    subject TEXT PRIMARY KEY, username TEXT NOT NULL UNIQUE, name TEXT NOT NULL, password TEXT NOT NULL,
    created_at INTEGER NOT NULL) STRICT;
CREATE TABLE signing_keys (id TEXT PRIMARY KEY, pem BLOB NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE codes (
    hash TEXT PRIMARY KEY, subject TEXT NOT NULL REFERENCES accounts, client TEXT NOT NULL, redirect TEXT NOT NULL,
    challenge TEXT NOT NULL, nonce TEXT NOT NULL, expires_at INTEGER NOT NULL) STRICT;
CREATE TABLE refresh_tokens (
    hash TEXT PRIMARY KEY, family TEXT NOT NULL, subject TEXT NOT NULL REFERENCES accounts, client TEXT NOT NULL,
    expires_at INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
CREATE INDEX refresh_tokens_by_family ON refresh_tokens (family);
