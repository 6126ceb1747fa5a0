-- Policies, approvals, emergencies, and what a grant came from and who alone may use it.
ALTER TABLE grants ADD COLUMN action TEXT NOT NULL DEFAULT 'reveal';
ALTER TABLE grants ADD COLUMN subject_name TEXT NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN no_copy INTEGER NOT NULL DEFAULT 0;
ALTER TABLE grants ADD COLUMN watermark INTEGER NOT NULL DEFAULT 0;
ALTER TABLE grants ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN token_key TEXT NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN approval TEXT NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN break_glass TEXT NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE grants ADD COLUMN extended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE grants ADD COLUMN revoked_at INTEGER;
CREATE INDEX grants_by_age ON grants (organization, id);
CREATE INDEX grants_by_subject ON grants (organization, subject, id);

CREATE TABLE policies (
    organization TEXT NOT NULL REFERENCES organizations, number INTEGER NOT NULL, document TEXT NOT NULL, note TEXT NOT NULL,
    proposed_by TEXT NOT NULL, approved_by TEXT NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (organization, number)) STRICT;
CREATE TABLE policy_decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL,
    resource_name TEXT NOT NULL, facts TEXT NOT NULL) STRICT;
CREATE INDEX policy_decisions_by_organization ON policy_decisions (organization, id);

CREATE TABLE approvals (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, revision INTEGER NOT NULL, action TEXT NOT NULL,
    resource_kind TEXT NOT NULL, resource_id TEXT NOT NULL, resource_name TEXT NOT NULL, environment TEXT NOT NULL,
    requester TEXT NOT NULL, requester_name TEXT NOT NULL, category TEXT NOT NULL, ticket TEXT NOT NULL, note TEXT NOT NULL,
    content TEXT NOT NULL, rules TEXT NOT NULL, approvers TEXT NOT NULL, needed INTEGER NOT NULL, minutes INTEGER NOT NULL,
    state TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, grant_id TEXT) STRICT;
CREATE INDEX approvals_by_age ON approvals (organization, id);
CREATE INDEX approvals_waiting ON approvals (organization, state, expires_at);
CREATE TABLE approval_votes (
    approval TEXT NOT NULL REFERENCES approvals, subject TEXT NOT NULL, name TEXT NOT NULL, approves INTEGER NOT NULL,
    note TEXT NOT NULL, minutes INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (approval, subject)) STRICT, WITHOUT ROWID;

CREATE TABLE break_glass (
    id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations, secret TEXT NOT NULL, secret_name TEXT NOT NULL,
    subject TEXT NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL, ticket TEXT NOT NULL, opened_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL, ended_at INTEGER, finding TEXT, remark TEXT NOT NULL DEFAULT '',
    reviewer TEXT NOT NULL DEFAULT '', reviewed_at INTEGER) STRICT;
CREATE INDEX break_glass_by_subject ON break_glass (organization, subject, secret, expires_at);
