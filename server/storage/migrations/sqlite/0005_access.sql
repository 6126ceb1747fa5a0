-- Who is in an organization, and who stands in which relation to what there: the tuples of the authorization model.
ALTER TABLE members RENAME TO former_members;
DROP INDEX members_by_subject;
CREATE TABLE members (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, subject TEXT NOT NULL, name TEXT NOT NULL,
    kind TEXT NOT NULL, added_at INTEGER NOT NULL, UNIQUE (organization, subject)) STRICT;
CREATE INDEX members_by_subject ON members (subject);
CREATE TABLE teams (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, slug TEXT NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL, provider_group TEXT NOT NULL, UNIQUE (organization, slug)) STRICT;
CREATE TABLE tuples (
    organization TEXT NOT NULL REFERENCES organizations, object TEXT NOT NULL, relation TEXT NOT NULL, user TEXT NOT NULL,
    PRIMARY KEY (organization, object, relation, user)) STRICT, WITHOUT ROWID;
CREATE INDEX tuples_by_user ON tuples (organization, user);

-- What is kept in memory of the above is read again when this has moved on.
CREATE TABLE access_revisions (organization TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER access_revision_of_organization AFTER INSERT ON organizations BEGIN
    INSERT INTO access_revisions VALUES (NEW.id, 1); END;
CREATE TRIGGER access_revision_of_new_tuple AFTER INSERT ON tuples BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = NEW.organization; END;
CREATE TRIGGER access_revision_of_gone_tuple AFTER DELETE ON tuples BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = OLD.organization; END;
CREATE TRIGGER access_revision_of_new_member AFTER INSERT ON members BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = NEW.organization; END;
CREATE TRIGGER access_revision_of_gone_member AFTER DELETE ON members BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = OLD.organization; END;
CREATE TRIGGER access_revision_of_named_member AFTER UPDATE ON members BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = NEW.organization; END;
CREATE TRIGGER access_revision_of_new_team AFTER INSERT ON teams BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = NEW.organization; END;
CREATE TRIGGER access_revision_of_gone_team AFTER DELETE ON teams BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = OLD.organization; END;
CREATE TRIGGER access_revision_of_team AFTER UPDATE ON teams BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = NEW.organization; END;
CREATE TRIGGER access_revision_of_environment AFTER INSERT ON environments BEGIN
    UPDATE access_revisions SET revision = revision + 1 WHERE organization = NEW.organization; END;
INSERT INTO access_revisions SELECT id, 1 FROM organizations;

-- Whom single secrets are opened to, in the order of lists: a page of them never looks at what it does not show.
CREATE TABLE secret_holders (
    tenant TEXT NOT NULL, holder TEXT NOT NULL, secret_state TEXT NOT NULL, secret_name TEXT NOT NULL, secret TEXT NOT NULL,
    PRIMARY KEY (tenant, holder, secret_state, secret_name, secret)) STRICT, WITHOUT ROWID;
CREATE INDEX secret_holders_by_secret ON secret_holders (secret);
CREATE INDEX secrets_by_environment ON secrets (organization, state, environment, name, id);
CREATE TRIGGER secret_holders_gain AFTER INSERT ON tuples
    WHEN NEW.object LIKE 'secret:%' AND NEW.relation IN ('viewer', 'member', 'secret_reader') BEGIN
    INSERT OR IGNORE INTO secret_holders SELECT organization, NEW.user, state, name, id FROM secrets
        WHERE organization = NEW.organization AND id = substr(NEW.object, 8); END;
CREATE TRIGGER secret_holders_lose AFTER DELETE ON tuples
    WHEN OLD.object LIKE 'secret:%' AND NOT EXISTS (SELECT 1 FROM tuples WHERE organization = OLD.organization
        AND object = OLD.object AND user = OLD.user AND relation IN ('viewer', 'member', 'secret_reader')) BEGIN
    DELETE FROM secret_holders WHERE secret = substr(OLD.object, 8) AND holder = OLD.user; END;
CREATE TRIGGER secret_holders_follow AFTER UPDATE OF name, state ON secrets
    WHEN OLD.name <> NEW.name OR OLD.state <> NEW.state BEGIN
    UPDATE secret_holders SET secret_state = NEW.state, secret_name = NEW.name WHERE secret = NEW.id; END;

-- The members that there were, under ids of the usual form (UUIDv7).
INSERT INTO members SELECT
    (SELECT substr(stamp, 1, 8) || '-' || substr(stamp, 9, 4) || '-7' || substr(chance, 1, 3) || '-a' || substr(chance, 4, 3)
        || '-' || substr(chance, 7, 12)
     FROM (SELECT printf('%012x', unixepoch() * 1000) AS stamp, lower(hex(randomblob(9))) || subject AS chance)),
    organization, subject, subject, 'person', unixepoch() * 1000
    FROM (SELECT DISTINCT organization, subject FROM former_members);
INSERT INTO tuples SELECT organization, 'organization:' || organization, 'identity', 'user:' || id FROM members;
INSERT INTO tuples SELECT f.organization, 'organization:' || f.organization, f.role, 'user:' || m.id
    FROM former_members f JOIN members m ON m.organization = f.organization AND m.subject = f.subject;
DROP TABLE former_members;
