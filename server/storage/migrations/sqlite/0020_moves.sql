-- Secrets that move to another backend: what is to be done, and how far it has come.
CREATE TABLE moves (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, from_backend TEXT NOT NULL, to_backend TEXT NOT NULL,
    purpose TEXT NOT NULL, state TEXT NOT NULL, started_by TEXT NOT NULL, started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE INDEX moves_by_age ON moves (organization, id);
CREATE TABLE move_secrets (
    move TEXT NOT NULL REFERENCES moves, secret TEXT NOT NULL, state TEXT NOT NULL, problem TEXT NOT NULL DEFAULT '',
    moved_to TEXT, warrant TEXT NOT NULL DEFAULT '', PRIMARY KEY (move, secret)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX move_secrets_arrived ON move_secrets (moved_to) WHERE moved_to IS NOT NULL;

-- A secret in the trash whose stand-in has its place gives the slug up; restored, it wants it back.
ALTER TABLE secrets ADD COLUMN moved_to TEXT;
DROP INDEX secrets_by_slug;
CREATE UNIQUE INDEX secrets_by_slug ON secrets (organization, ifnull(environment, ''), slug)
    WHERE state <> 'destroyed' AND (moved_to IS NULL OR state = 'active');

-- A version that comes along is no rotation, and as old as it was.
DROP TRIGGER secret_rotates;
CREATE TRIGGER secret_rotates AFTER INSERT ON versions
    WHEN NEW.rollback_of IS NULL AND NOT EXISTS (SELECT 1 FROM move_secrets WHERE moved_to = NEW.secret
        AND NEW.number <= (SELECT max(number) FROM versions WHERE secret = move_secrets.secret)) BEGIN
    UPDATE secret_standing SET day = NEW.created_at / 86400000 WHERE secret = NEW.secret;
    INSERT INTO rotation_hours SELECT s.organization, max(0, NEW.created_at - v.created_at) / 3600000, 1, max(0, NEW.created_at - v.created_at)
        FROM versions v JOIN secrets s ON s.id = v.secret
        WHERE v.secret = NEW.secret AND v.number < NEW.number AND v.rollback_of IS NULL ORDER BY v.number DESC LIMIT 1
        ON CONFLICT DO UPDATE SET rotations = rotations + 1, milliseconds = milliseconds + excluded.milliseconds; END;
