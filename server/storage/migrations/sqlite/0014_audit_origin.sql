-- Where an event came from, and what else let it happen.
ALTER TABLE audit_events ADD COLUMN approval_id TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_events ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_events ADD COLUMN client TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_events ADD COLUMN job TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_by_subject ON audit_events (organization, subject, sequence);
-- The search follows the record: what came since the last search is taken in by the next one.
CREATE VIRTUAL TABLE audit_search USING fts5(event UNINDEXED, body, tokenize = 'trigram');
CREATE TABLE audit_search_state (organization TEXT PRIMARY KEY, sequence INTEGER NOT NULL) STRICT;
-- An event can be erased for good, by another that says so; nothing else of it can be altered.
ALTER TABLE audit_events ADD COLUMN erased_by TEXT NOT NULL DEFAULT '';
DROP TRIGGER audit_events_stay;
CREATE TRIGGER audit_events_stay BEFORE UPDATE ON audit_events
    WHEN OLD.erased_by <> '' OR NEW.erased_by = '' OR NEW.erased_by = OLD.id OR NEW.id <> OLD.id OR NEW.organization <> OLD.organization
        OR NEW.sequence <> OLD.sequence OR NEW.at <> OLD.at OR NEW.action <> OLD.action OR NEW.decision <> OLD.decision
        OR NEW.resource_kind <> OLD.resource_kind OR NEW.resource_ref <> OLD.resource_ref OR NEW.previous <> OLD.previous
        OR NEW.subject || NEW.actor || NEW.resource_id || NEW.resource_name || NEW.purpose || NEW.grant_id || NEW.request_id || NEW.reason
            || NEW.approval_id || NEW.address || NEW.client || NEW.job <> '' OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER log_leaves_stay BEFORE UPDATE ON log_leaves
    WHEN NEW.organization <> OLD.organization OR NEW.leaf <> OLD.leaf OR NEW.event <> OLD.event OR NEW.commitment <> OLD.commitment
        OR length(NEW.salt) > 0
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TABLE access_reviews (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, revision INTEGER NOT NULL, started_at INTEGER NOT NULL,
    document TEXT NOT NULL) STRICT;
