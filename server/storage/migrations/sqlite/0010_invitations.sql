-- Who may make themselves an account; of the links' tokens only hashes.
CREATE TABLE invitations (
    hash TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, username TEXT NOT NULL, name TEXT NOT NULL,
    roles TEXT NOT NULL, expires_at INTEGER NOT NULL, invited_by TEXT NOT NULL) STRICT;
CREATE INDEX invitations_by_expiry ON invitations (expires_at);
