-- Which versions stand under which key, and the long work of bringing them under another one.
CREATE INDEX versions_by_kek ON versions (kek_id, id) WHERE state <> 'destroyed';
CREATE TABLE rewraps (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, state TEXT NOT NULL, target TEXT NOT NULL,
    everything INTEGER NOT NULL, per_second INTEGER NOT NULL, total INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0, problem TEXT NOT NULL DEFAULT '', cursor TEXT NOT NULL DEFAULT '', started_by TEXT NOT NULL,
    started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL DEFAULT 0, remaining INTEGER) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX rewraps_under_way ON rewraps (organization) WHERE state <> 'done';
CREATE INDEX rewraps_by_age ON rewraps (organization, id);
