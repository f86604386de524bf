-- Attached files of one office, whole. What each is called and belongs to stands in the journal of kantor.db; a row that
-- no event names means nothing. isi is last, so that a look at the sums reads none of the contents.
CREATE TABLE berkas (
    id     BLOB PRIMARY KEY CHECK (length(id) = 16),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    isi    BLOB NOT NULL
) STRICT;
