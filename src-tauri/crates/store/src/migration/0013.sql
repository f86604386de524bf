-- The guest book, made from the journal: one line a visitor, and nobody's name.
CREATE TABLE tamu (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    tanggal        TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tiba_ms        INTEGER NOT NULL,
    pintu          TEXT NOT NULL CHECK (pintu <> ''),
    menunggu       INTEGER NOT NULL CHECK (menunggu >= 0),
    batal          INTEGER NOT NULL CHECK (batal IN (0, 1)),
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    isi            TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
CREATE INDEX tamu_hari ON tamu (tanggal, tiba_ms, pintu, batal, menunggu);
