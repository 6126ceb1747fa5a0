-- How often secrets get a new value, and the guided rotations: each the document that it is.
-- An entry is as old as the version that changed it, or, brought back, as the version that it was brought back from.
CREATE VIEW value_ages AS SELECT v.secret AS secret, v.number AS number,
    coalesce(former.created_at, back.created_at, changed.created_at, v.created_at) AS since
    FROM versions v JOIN entries e ON e.version = v.id
    LEFT JOIN versions changed ON changed.secret = v.secret AND changed.number = e.changed_in
    LEFT JOIN versions back ON back.secret = v.secret AND back.number = changed.rollback_of
    LEFT JOIN versions former ON former.secret = v.secret AND former.number = back.rollback_of;

CREATE TABLE rotation_policies (
    secret TEXT PRIMARY KEY REFERENCES secrets, organization TEXT NOT NULL REFERENCES organizations, period_days INTEGER NOT NULL,
    kind TEXT NOT NULL, note TEXT NOT NULL, link TEXT NOT NULL, set_by TEXT NOT NULL, set_at INTEGER NOT NULL, rotated_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL GENERATED ALWAYS AS (rotated_at + period_days * 86400000) STORED) STRICT, WITHOUT ROWID;
CREATE INDEX rotation_policies_due ON rotation_policies (organization, due_at, secret);
-- Without a version that can be read, the last one that could says how old it is.
CREATE TRIGGER rotation_policy_begins AFTER INSERT ON rotation_policies BEGIN
    UPDATE rotation_policies SET rotated_at = ifnull((SELECT max(since) FROM value_ages WHERE secret = NEW.secret
        AND number = (SELECT current_version FROM secrets WHERE id = NEW.secret)), rotated_at) WHERE secret = NEW.secret; END;
CREATE TRIGGER rotation_policy_follows AFTER UPDATE OF current_version ON secrets WHEN NEW.current_version <> OLD.current_version BEGIN
    UPDATE rotation_policies SET rotated_at = ifnull((SELECT max(since) FROM value_ages WHERE secret = NEW.id
        AND number = NEW.current_version), rotated_at) WHERE secret = NEW.id; END;

CREATE TABLE rotations (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, secret TEXT NOT NULL REFERENCES secrets, revision INTEGER NOT NULL,
    state TEXT NOT NULL, started_by TEXT NOT NULL, document TEXT NOT NULL) STRICT;
CREATE INDEX rotations_by_age ON rotations (organization, id);
CREATE UNIQUE INDEX rotations_running ON rotations (secret) WHERE state = 'running';
