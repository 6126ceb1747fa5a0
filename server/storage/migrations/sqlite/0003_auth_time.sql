-- When somebody last gave their password: the same in every token of one sign-in.
ALTER TABLE codes ADD COLUMN auth_time INTEGER NOT NULL DEFAULT 0;
ALTER TABLE refresh_tokens ADD COLUMN auth_time INTEGER NOT NULL DEFAULT 0;
