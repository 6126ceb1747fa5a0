-- How often secrets without a policy of their own get a new value: by their environment, or else by the organization ('').
-- What is inherited stands beside the secret as its own policy does, so that what is due stays one walk along one index.
CREATE TABLE rotation_defaults (
    organization TEXT NOT NULL REFERENCES organizations, environment TEXT NOT NULL, period_days INTEGER NOT NULL, kind TEXT NOT NULL,
    note TEXT NOT NULL, link TEXT NOT NULL, set_by TEXT NOT NULL, set_at INTEGER NOT NULL,
    PRIMARY KEY (organization, environment)) STRICT, WITHOUT ROWID;
ALTER TABLE rotation_policies ADD COLUMN source TEXT NOT NULL DEFAULT 'secret';

-- The nearest default of each secret that has any.
CREATE VIEW inherited_policies AS SELECT s.id AS secret, s.organization AS organization, ifnull(s.environment, '') AS environment, d.period_days AS period_days,
    d.kind AS kind, d.note AS note, d.link AS link, d.set_by AS set_by, d.set_at AS set_at, max(d.set_at, s.created_at) AS rotated_at,
    CASE d.environment WHEN '' THEN 'organization' ELSE 'environment' END AS source
    FROM secrets s JOIN rotation_defaults d ON d.organization = s.organization AND d.environment = (
        SELECT max(n.environment) FROM rotation_defaults n WHERE n.organization = s.organization AND n.environment IN ('', ifnull(s.environment, '')));

CREATE TRIGGER inherited_by_new_secret AFTER INSERT ON secrets BEGIN
    INSERT INTO rotation_policies (secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source)
        SELECT secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source FROM inherited_policies WHERE secret = NEW.id; END;
CREATE TRIGGER inherited_again AFTER DELETE ON rotation_policies WHEN OLD.source = 'secret' BEGIN
    INSERT INTO rotation_policies (secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source)
        SELECT secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source FROM inherited_policies WHERE secret = OLD.secret; END;

CREATE TRIGGER inherited_from_new_default AFTER INSERT ON rotation_defaults BEGIN
    DELETE FROM rotation_policies WHERE organization = NEW.organization AND source <> 'secret' AND (NEW.environment = '' OR secret IN (
        SELECT id FROM secrets WHERE organization = NEW.organization AND environment = NEW.environment));
    INSERT INTO rotation_policies (secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source)
        SELECT secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source FROM inherited_policies i
        WHERE i.organization = NEW.organization AND (NEW.environment = '' OR i.environment = NEW.environment)
        AND NOT EXISTS (SELECT 1 FROM rotation_policies p WHERE p.secret = i.secret); END;
CREATE TRIGGER inherited_from_other_default AFTER UPDATE ON rotation_defaults BEGIN
    DELETE FROM rotation_policies WHERE organization = NEW.organization AND source <> 'secret' AND (NEW.environment = '' OR secret IN (
        SELECT id FROM secrets WHERE organization = NEW.organization AND environment = NEW.environment));
    INSERT INTO rotation_policies (secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source)
        SELECT secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source FROM inherited_policies i
        WHERE i.organization = NEW.organization AND (NEW.environment = '' OR i.environment = NEW.environment)
        AND NOT EXISTS (SELECT 1 FROM rotation_policies p WHERE p.secret = i.secret); END;
CREATE TRIGGER inherited_no_more AFTER DELETE ON rotation_defaults BEGIN
    DELETE FROM rotation_policies WHERE organization = OLD.organization AND source <> 'secret' AND (OLD.environment = '' OR secret IN (
        SELECT id FROM secrets WHERE organization = OLD.organization AND environment = OLD.environment));
    INSERT INTO rotation_policies (secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source)
        SELECT secret, organization, period_days, kind, note, link, set_by, set_at, rotated_at, source FROM inherited_policies i
        WHERE i.organization = OLD.organization AND (OLD.environment = '' OR i.environment = OLD.environment)
        AND NOT EXISTS (SELECT 1 FROM rotation_policies p WHERE p.secret = i.secret); END;
