-- Organizations, what is in them, the record and the change feed.
CREATE TABLE organizations (
    id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, default_backend TEXT NOT NULL,
    audit_key BLOB NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE environments (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, slug TEXT NOT NULL, name TEXT NOT NULL,
    kind TEXT NOT NULL, position INTEGER NOT NULL, UNIQUE (organization, slug)) STRICT;
CREATE TABLE backends (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, name TEXT NOT NULL, kind TEXT NOT NULL,
    UNIQUE (organization, name)) STRICT;
CREATE TABLE members (
    organization TEXT NOT NULL REFERENCES organizations, subject TEXT NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (organization, subject, role)) STRICT, WITHOUT ROWID;
CREATE INDEX members_by_subject ON members (subject);
CREATE TABLE runners (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, name TEXT NOT NULL,
    fingerprint TEXT NOT NULL, revoked INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE secrets (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, environment TEXT REFERENCES environments,
    slug TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, labels TEXT NOT NULL, owner TEXT NOT NULL,
    backend TEXT NOT NULL REFERENCES backends, state TEXT NOT NULL, revision INTEGER NOT NULL,
    current_version INTEGER NOT NULL, key_count INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    created_by TEXT NOT NULL, updated_by TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX secrets_by_slug ON secrets (organization, ifnull(environment, ''), slug) WHERE state <> 'destroyed';
CREATE INDEX secrets_by_name ON secrets (organization, state, name, id);

CREATE TABLE versions (
    id TEXT PRIMARY KEY, secret TEXT NOT NULL REFERENCES secrets, number INTEGER NOT NULL, state TEXT NOT NULL,
    note TEXT NOT NULL, rollback_of INTEGER, kek_id TEXT NOT NULL, wrapped_dek BLOB NOT NULL,
    created_at INTEGER NOT NULL, created_by TEXT NOT NULL, UNIQUE (secret, number)) STRICT;
CREATE TABLE entries (
    version TEXT NOT NULL REFERENCES versions, position INTEGER NOT NULL, key TEXT NOT NULL, format TEXT NOT NULL,
    sealed BLOB NOT NULL, fingerprint TEXT NOT NULL, changed_in INTEGER NOT NULL, PRIMARY KEY (version, key)) STRICT, WITHOUT ROWID;

CREATE TABLE grants (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, secret TEXT NOT NULL, version INTEGER NOT NULL,
    keys TEXT NOT NULL, subject TEXT NOT NULL, category TEXT NOT NULL, ticket TEXT NOT NULL, note TEXT NOT NULL,
    expires_at INTEGER NOT NULL, max_uses INTEGER NOT NULL, uses INTEGER NOT NULL, hide_after INTEGER NOT NULL) STRICT;

CREATE TABLE audit_events (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL, sequence INTEGER NOT NULL, at INTEGER NOT NULL, subject TEXT NOT NULL,
    actor TEXT NOT NULL, action TEXT NOT NULL, decision TEXT NOT NULL, resource_kind TEXT NOT NULL, resource_id TEXT NOT NULL,
    resource_name TEXT NOT NULL, resource_ref TEXT NOT NULL, purpose TEXT NOT NULL, grant_id TEXT NOT NULL,
    request_id TEXT NOT NULL, reason TEXT NOT NULL, before TEXT, after TEXT, UNIQUE (organization, sequence)) STRICT;
CREATE INDEX audit_by_resource ON audit_events (organization, resource_id, sequence);
CREATE TRIGGER audit_events_stay BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER audit_events_remain BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;

CREATE TABLE changes (
    cursor INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT NOT NULL, action TEXT NOT NULL, resource_kind TEXT NOT NULL,
    resource_id TEXT NOT NULL, revision INTEGER NOT NULL, actor TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX changes_by_organization ON changes (organization, cursor);

CREATE TABLE idempotency (
    organization TEXT NOT NULL, subject TEXT NOT NULL, key TEXT NOT NULL, digest TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, etag TEXT NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (organization, subject, key)) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_by_age ON idempotency (created_at);
