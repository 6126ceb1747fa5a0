-- Which reviews of access are open, and until when they are due: counted for the outcomes without reading their documents.
ALTER TABLE access_reviews ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE access_reviews ADD COLUMN signed INTEGER NOT NULL DEFAULT 0;
UPDATE access_reviews SET due_at = unixepoch(json_extract(document, '$.due_at')) * 1000,
    signed = json_extract(document, '$.signed_at') IS NOT NULL;
CREATE INDEX access_reviews_open ON access_reviews (organization, due_at) WHERE signed = 0;
