-- The key that alone may use a refresh token (RFC 9449, section 5); empty for one from before.
ALTER TABLE refresh_tokens ADD COLUMN key_thumbprint TEXT NOT NULL DEFAULT '';
