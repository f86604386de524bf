-- Objections that were taken over from an old register: such a register repeats its numbers and names grounds as it likes.
-- The numbers this desk gave stay the only ones of their text.
DROP TABLE keberatan;
CREATE TABLE keberatan (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    nomor          TEXT NOT NULL,
    tahun          INTEGER NOT NULL,
    n              INTEGER NOT NULL CHECK (n >= 0),
    diterima_ms    INTEGER NOT NULL,
    diterima_min   INTEGER NOT NULL,
    tanggal        TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    jatuh_tempo    TEXT CHECK (jatuh_tempo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
    terbuka        INTEGER NOT NULL CHECK (terbuka IN (0, 1)),
    alasan         TEXT NOT NULL,
    hasil          TEXT CHECK (hasil <> ''),
    permohonan_id  BLOB CHECK (length(permohonan_id) = 16),
    pemohon_id     BLOB NOT NULL CHECK (length(pemohon_id) = 16),
    petugas        BLOB CHECK (length(petugas) = 16),
    dicatat        TEXT NOT NULL CHECK (dicatat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    informasi      TEXT NOT NULL,
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    lama           INTEGER NOT NULL CHECK (lama IN (0, 1)),
    isi            TEXT NOT NULL CHECK (json_valid(isi)),
    CHECK (lama = 1 OR (n >= 1 AND alasan <> ''))
) STRICT;
CREATE UNIQUE INDEX keberatan_nomor ON keberatan (nomor) WHERE lama = 0;
CREATE INDEX keberatan_nomor_lama ON keberatan (nomor, lama);
CREATE INDEX keberatan_lama ON keberatan (tahun, n) WHERE lama = 1;
-- All that lists filter and sort by, so that they are counted without reading the wide rows.
CREATE INDEX keberatan_saringan ON keberatan
    (diterima_ms, keadaan, terbuka, alasan, hasil, tanggal, jatuh_tempo, petugas, pemohon_id);
CREATE INDEX keberatan_register ON keberatan (tanggal, tahun, n);
CREATE INDEX keberatan_pemohon ON keberatan (pemohon_id);
CREATE INDEX keberatan_permohonan ON keberatan (permohonan_id) WHERE permohonan_id IS NOT NULL;
CREATE INDEX keberatan_urutan ON keberatan (jatuh_tempo IS NULL, jatuh_tempo) WHERE terbuka = 1;

INSERT OR IGNORE INTO usang VALUES (1);
