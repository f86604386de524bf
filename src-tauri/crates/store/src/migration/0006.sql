-- The annual report of each year: its texts, and how it was set.
CREATE TABLE laporan_tahunan (
    id    BLOB PRIMARY KEY CHECK (length(id) = 16),
    tahun INTEGER NOT NULL UNIQUE,
    isi   TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;
