-- How far each sink of events has come in each organization's log; for Kafka, what it was at last known to have.
CREATE TABLE audit_sinks (
    sink TEXT NOT NULL, organization TEXT NOT NULL REFERENCES organizations, next_leaf INTEGER NOT NULL,
    delivered_at INTEGER NOT NULL, PRIMARY KEY (sink, organization)) STRICT, WITHOUT ROWID;
