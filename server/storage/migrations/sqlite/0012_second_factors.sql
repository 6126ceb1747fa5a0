-- Second factors of accounts (RFC 6238): the seed sealed, the last step that a code was taken of; of recovery codes only hashes.
CREATE TABLE second_factors (
    subject TEXT PRIMARY KEY REFERENCES accounts, seed BLOB NOT NULL, last_step INTEGER NOT NULL, since INTEGER NOT NULL) STRICT;
CREATE TABLE recovery_codes (
    subject TEXT NOT NULL REFERENCES second_factors ON DELETE CASCADE, hash TEXT NOT NULL, PRIMARY KEY (subject, hash)) STRICT, WITHOUT ROWID;
-- How somebody signed in (RFC 8176), a line each: the same in every token of one sign-in.
ALTER TABLE codes ADD COLUMN amr TEXT NOT NULL DEFAULT 'pwd';
ALTER TABLE refresh_tokens ADD COLUMN amr TEXT NOT NULL DEFAULT 'pwd';
ALTER TABLE device_grants ADD COLUMN amr TEXT NOT NULL DEFAULT 'pwd';
