-- The transparency log: leaves commit to events, nodes are the roots of complete subtrees.
ALTER TABLE audit_events ADD COLUMN previous TEXT NOT NULL DEFAULT '';
CREATE TABLE log_leaves (
    organization TEXT NOT NULL REFERENCES organizations, leaf INTEGER NOT NULL, event TEXT NOT NULL UNIQUE,
    salt BLOB NOT NULL, commitment BLOB NOT NULL, PRIMARY KEY (organization, leaf)) STRICT, WITHOUT ROWID;
CREATE TABLE log_nodes (
    organization TEXT NOT NULL REFERENCES organizations, level INTEGER NOT NULL, place INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (organization, level, place)) STRICT, WITHOUT ROWID;
CREATE TABLE log_checkpoints (
    organization TEXT NOT NULL REFERENCES organizations, size INTEGER NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (organization, size)) STRICT, WITHOUT ROWID;
CREATE TRIGGER log_leaves_remain BEFORE DELETE ON log_leaves BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_nodes_stay BEFORE UPDATE ON log_nodes BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_nodes_remain BEFORE DELETE ON log_nodes BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_checkpoints_remain BEFORE DELETE ON log_checkpoints
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
