-- Where people are signed in, one row a sign-in. ended_at 0: still. The id '*' stands for all that began before ended_at.
CREATE TABLE sessions (
    issuer TEXT NOT NULL, id TEXT NOT NULL, subject TEXT NOT NULL, client TEXT NOT NULL, peer TEXT NOT NULL, acr TEXT NOT NULL,
    amr TEXT NOT NULL, auth_time INTEGER NOT NULL, started_at INTEGER NOT NULL, used_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (issuer, id, subject)) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_subject ON sessions (issuer, subject);
CREATE INDEX sessions_by_use ON sessions (used_at);
