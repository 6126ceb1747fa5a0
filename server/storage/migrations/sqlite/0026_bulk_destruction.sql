-- What others have to agree to before any secret of a deed on many is destroyed; empty for all other deeds.
ALTER TABLE bulks ADD COLUMN approval TEXT NOT NULL DEFAULT '';
