-- One deed on many secrets: what was planned, in whose name it goes on, and how far it has come. labels and owner are what a secret had before (in
-- what takes a deed back: what it gets again), after is its revision once it is done.
CREATE TABLE bulks (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, deed TEXT NOT NULL, state TEXT NOT NULL, add_labels TEXT NOT NULL,
    remove_labels TEXT NOT NULL, owner TEXT NOT NULL, reason TEXT NOT NULL, undo_of TEXT, issuer TEXT NOT NULL, subject TEXT NOT NULL,
    name TEXT NOT NULL, provider_groups TEXT NOT NULL, request TEXT NOT NULL, address TEXT NOT NULL, client TEXT NOT NULL, job TEXT NOT NULL,
    started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL DEFAULT 0, problem TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE INDEX bulks_by_age ON bulks (organization, id);
CREATE INDEX bulks_running ON bulks (id) WHERE state = 'running';
CREATE UNIQUE INDEX bulks_undone ON bulks (undo_of) WHERE undo_of IS NOT NULL;
CREATE TABLE bulk_items (
    bulk TEXT NOT NULL REFERENCES bulks, secret TEXT NOT NULL, name TEXT NOT NULL, environment TEXT, state TEXT NOT NULL, problem TEXT NOT NULL,
    revision INTEGER NOT NULL, after INTEGER NOT NULL DEFAULT 0, labels TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (bulk, secret)) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_items_by_state ON bulk_items (bulk, state, secret);
