-- A rotation policy for many: what is said of it (NULL: stays as each has it; 0 days: of another deed). Of a secret, the policy of its own that it
-- had before (in what takes a deed back: that it gets again), and when the one was set that it has to have still, and has once it is done (0: none).
ALTER TABLE bulks ADD COLUMN policy_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE bulks ADD COLUMN policy_kind TEXT;
ALTER TABLE bulks ADD COLUMN policy_note TEXT;
ALTER TABLE bulks ADD COLUMN policy_link TEXT;
ALTER TABLE bulk_items ADD COLUMN policy TEXT NOT NULL DEFAULT '';
ALTER TABLE bulk_items ADD COLUMN policy_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE bulk_items ADD COLUMN policy_after INTEGER NOT NULL DEFAULT 0;
