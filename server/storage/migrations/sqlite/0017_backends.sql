-- Backends with their settings; where each version of another backend than ours lies; and what a backend still has to be told.
ALTER TABLE backends ADD COLUMN mode TEXT NOT NULL DEFAULT 'inline';
ALTER TABLE backends ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE backends ADD COLUMN credentials BLOB NOT NULL DEFAULT x'';
ALTER TABLE backends ADD COLUMN credentials_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE backends ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE backends ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE backends ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
ALTER TABLE backends ADD COLUMN updated_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE backends ADD COLUMN updated_by TEXT NOT NULL DEFAULT '';
ALTER TABLE backends ADD COLUMN last_check TEXT;
CREATE INDEX secrets_by_backend ON secrets (backend, state);

CREATE TABLE placements (
    version TEXT PRIMARY KEY, secret TEXT NOT NULL, backend TEXT NOT NULL, deposit TEXT NOT NULL UNIQUE, place TEXT NOT NULL,
    digest BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX placements_by_backend ON placements (backend, version);

-- A deposit (one payload brought to a backend) whose state there may not be what it is here: written before anything is done there, gone when
-- both agree. Asking again for a version is a deposit of its own.
CREATE TABLE backend_work (
    deposit TEXT PRIMARY KEY, secret TEXT NOT NULL, backend TEXT NOT NULL, since INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL, error TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE INDEX backend_work_due ON backend_work (due_at);
CREATE INDEX backend_work_by_backend ON backend_work (backend);
CREATE TRIGGER version_is_placed AFTER INSERT ON placements BEGIN DELETE FROM backend_work WHERE deposit = NEW.deposit; END;
CREATE TRIGGER version_turns AFTER UPDATE OF state ON versions WHEN OLD.state <> NEW.state BEGIN
    INSERT INTO backend_work (deposit, secret, backend, since, due_at)
        SELECT deposit, secret, backend, unixepoch() * 1000, 0 FROM placements WHERE version = NEW.id
        ON CONFLICT DO UPDATE SET attempts = 0, due_at = 0, error = ''; END;
