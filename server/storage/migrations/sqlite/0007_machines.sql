-- Service accounts, what they show who they are by, and API keys; of keys only hashes.
CREATE TABLE service_accounts (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, name TEXT NOT NULL, runner TEXT NOT NULL,
    disabled INTEGER NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, last_used_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organization, name)) STRICT;
CREATE TABLE machine_credentials (
    id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES service_accounts, kind TEXT NOT NULL, thumbprint TEXT NOT NULL,
    jwk TEXT NOT NULL, created_at INTEGER NOT NULL, UNIQUE (account, thumbprint)) STRICT;
CREATE TABLE api_keys (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    owner TEXT NOT NULL, owner_name TEXT NOT NULL, prefix TEXT NOT NULL, capabilities TEXT NOT NULL, environments TEXT NOT NULL,
    created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL DEFAULT 0,
    revoked_at INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX api_keys_by_name ON api_keys (organization, owner, name) WHERE revoked_at = 0;
