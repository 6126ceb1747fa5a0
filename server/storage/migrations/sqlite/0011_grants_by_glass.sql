CREATE INDEX grants_by_glass ON grants (break_glass, id);
