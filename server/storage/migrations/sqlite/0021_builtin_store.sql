-- Where the built-in backend's versions lie when they lie in a store of the operator's: namespace, mount and prefix as configured when the first came there.
CREATE TABLE builtin_store (one INTEGER PRIMARY KEY CHECK (one = 1), place TEXT NOT NULL) STRICT;
