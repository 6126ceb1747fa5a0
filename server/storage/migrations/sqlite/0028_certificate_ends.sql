-- When certificates among the values of a version end, as whoever sealed them told it: the control plane cannot read it. Each version has its own,
-- so that one which is brought back has them again; only those of current versions are asked for by time.
CREATE TABLE certificate_ends (
    secret TEXT NOT NULL REFERENCES secrets, version INTEGER NOT NULL, key TEXT NOT NULL, organization TEXT NOT NULL REFERENCES organizations,
    ends_at INTEGER NOT NULL, current INTEGER NOT NULL, PRIMARY KEY (secret, version, key)) STRICT, WITHOUT ROWID;
CREATE INDEX certificate_ends_by_time ON certificate_ends (organization, ends_at, secret, key) WHERE current = 1;
CREATE TRIGGER certificate_ends_follow AFTER UPDATE OF current_version ON secrets WHEN NEW.current_version <> OLD.current_version BEGIN
    UPDATE certificate_ends SET current = (version = NEW.current_version) WHERE secret = NEW.id; END;
-- What is destroyed leaves nothing behind that was derived from it.
CREATE TRIGGER certificate_ends_go AFTER DELETE ON entries BEGIN
    DELETE FROM certificate_ends WHERE key = OLD.key AND (secret, version) = (SELECT secret, number FROM versions WHERE id = OLD.version); END;
