-- Who got a value of which secret, and when last: the record in brief, so that nobody reads all of it to learn who depends on a key or a backend.
CREATE TABLE secret_users (
    secret TEXT NOT NULL, subject TEXT NOT NULL, organization TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (secret, subject)) STRICT, WITHOUT ROWID;
CREATE INDEX secret_users_by_time ON secret_users (organization, at);
CREATE INDEX secrets_moved ON secrets (organization) WHERE moved_to IS NOT NULL;
CREATE TRIGGER secret_is_used AFTER INSERT ON audit_events WHEN NEW.action = 'value.reveal' AND NEW.decision = 'allow' BEGIN
    INSERT INTO secret_users VALUES (NEW.resource_id, NEW.subject, NEW.organization, NEW.actor, NEW.at)
        ON CONFLICT DO UPDATE SET name = excluded.name, at = max(at, excluded.at); END;
-- What is erased of the record is known from here no longer: the last use that the record still has, or none.
CREATE TRIGGER secret_use_is_erased AFTER UPDATE OF erased_by ON audit_events WHEN OLD.action = 'value.reveal' AND OLD.decision = 'allow' BEGIN
    DELETE FROM secret_users WHERE secret = OLD.resource_id AND subject = OLD.subject AND at <= OLD.at;
    INSERT INTO secret_users SELECT resource_id, subject, organization, actor, max(at) FROM audit_events
        WHERE organization = OLD.organization AND resource_id = OLD.resource_id AND subject = OLD.subject AND action = 'value.reveal'
        AND decision = 'allow' AND NOT EXISTS (SELECT 1 FROM secret_users WHERE secret = OLD.resource_id AND subject = OLD.subject)
        GROUP BY resource_id, subject; END;
INSERT INTO secret_users SELECT resource_id, subject, organization, actor, max(at) FROM audit_events
    WHERE action = 'value.reveal' AND decision = 'allow' AND subject <> '' AND resource_id <> '' GROUP BY resource_id, subject;
