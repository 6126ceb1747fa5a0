-- What the four outcomes are read from, kept as it happens: nobody scans all secrets, versions or events to learn a number (docs/formats/metrics.md).
-- Days and hours count from 1970, in UTC. Day -1: there is no value yet.
CREATE TABLE secret_standing (
    secret TEXT PRIMARY KEY, organization TEXT NOT NULL, active INTEGER NOT NULL, owned INTEGER NOT NULL,
    served INTEGER NOT NULL DEFAULT 0, day INTEGER NOT NULL DEFAULT -1) STRICT, WITHOUT ROWID;
CREATE TABLE secret_days (
    organization TEXT NOT NULL, day INTEGER NOT NULL, secrets INTEGER NOT NULL, owned INTEGER NOT NULL, served INTEGER NOT NULL,
    PRIMARY KEY (organization, day)) STRICT, WITHOUT ROWID;
CREATE TABLE rotation_hours (
    organization TEXT NOT NULL, hours INTEGER NOT NULL, rotations INTEGER NOT NULL, milliseconds INTEGER NOT NULL,
    PRIMARY KEY (organization, hours)) STRICT, WITHOUT ROWID;
CREATE TABLE audit_hours (
    organization TEXT NOT NULL, hour INTEGER NOT NULL, events INTEGER NOT NULL, denied INTEGER NOT NULL, complete INTEGER NOT NULL,
    reveals INTEGER NOT NULL, with_purpose INTEGER NOT NULL, with_ticket INTEGER NOT NULL, with_approval INTEGER NOT NULL,
    PRIMARY KEY (organization, hour)) STRICT, WITHOUT ROWID;
CREATE TABLE audit_counted (organization TEXT PRIMARY KEY, sequence INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX break_glass_unreviewed ON break_glass (organization) WHERE reviewed_at IS NULL;

CREATE TRIGGER secret_stands AFTER INSERT ON secrets BEGIN
    INSERT INTO secret_standing (secret, organization, active, owned)
        VALUES (NEW.id, NEW.organization, NEW.state = 'active', NEW.owner <> ''); END;
CREATE TRIGGER secret_stands_otherwise AFTER UPDATE OF state, owner ON secrets WHEN OLD.state <> NEW.state OR OLD.owner <> NEW.owner BEGIN
    UPDATE secret_standing SET active = NEW.state = 'active', owned = NEW.owner <> '' WHERE secret = NEW.id; END;
-- What is rolled back to is as old as it was.
CREATE TRIGGER secret_rotates AFTER INSERT ON versions WHEN NEW.rollback_of IS NULL BEGIN
    UPDATE secret_standing SET day = NEW.created_at / 86400000 WHERE secret = NEW.secret;
    INSERT INTO rotation_hours SELECT s.organization, max(0, NEW.created_at - v.created_at) / 3600000, 1, max(0, NEW.created_at - v.created_at)
        FROM versions v JOIN secrets s ON s.id = v.secret
        WHERE v.secret = NEW.secret AND v.number < NEW.number AND v.rollback_of IS NULL ORDER BY v.number DESC LIMIT 1
        ON CONFLICT DO UPDATE SET rotations = rotations + 1, milliseconds = milliseconds + excluded.milliseconds; END;
CREATE TRIGGER secret_days_gain AFTER INSERT ON secret_standing WHEN NEW.active BEGIN
    INSERT INTO secret_days VALUES (NEW.organization, NEW.day, 1, NEW.owned, NEW.served)
        ON CONFLICT DO UPDATE SET secrets = secrets + 1, owned = owned + excluded.owned, served = served + excluded.served; END;
CREATE TRIGGER secret_days_move AFTER UPDATE ON secret_standing
    WHEN OLD.active <> NEW.active OR OLD.owned <> NEW.owned OR OLD.served <> NEW.served OR OLD.day <> NEW.day BEGIN
    UPDATE secret_days SET secrets = secrets - 1, owned = owned - OLD.owned, served = served - OLD.served
        WHERE OLD.active AND organization = OLD.organization AND day = OLD.day;
    INSERT INTO secret_days SELECT NEW.organization, NEW.day, 1, NEW.owned, NEW.served WHERE NEW.active
        ON CONFLICT DO UPDATE SET secrets = secrets + 1, owned = owned + excluded.owned, served = served + excluded.served; END;

-- What there was before. The triggers above count it; events are counted when somebody asks.
INSERT INTO secret_standing SELECT s.id, s.organization, s.state = 'active', s.owner <> '', 0,
    ifnull((SELECT max(created_at) / 86400000 FROM versions WHERE secret = s.id AND rollback_of IS NULL), -1) FROM secrets s;
INSERT INTO rotation_hours SELECT organization, took / 3600000, count(*), sum(took) FROM (
    SELECT s.organization, max(0, v.created_at - lag(v.created_at) OVER (PARTITION BY v.secret ORDER BY v.number)) AS took
    FROM versions v JOIN secrets s ON s.id = v.secret WHERE v.rollback_of IS NULL) WHERE took IS NOT NULL GROUP BY 1, 2;
