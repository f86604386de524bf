-- Requests that were taken over from an old register: such a register repeats its numbers, does not say everything a
-- request of this desk says, and sets no time limits. The numbers this desk gave stay the only ones of their text.
DROP TABLE permohonan;
CREATE TABLE permohonan (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    nomor          TEXT NOT NULL,
    tahun          INTEGER NOT NULL,
    n              INTEGER NOT NULL CHECK (n >= 0),
    diterima_ms    INTEGER NOT NULL,
    diterima_min   INTEGER NOT NULL,
    tanggal        TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    jatuh_tempo    TEXT CHECK (jatuh_tempo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    perpanjangan   TEXT CHECK (perpanjangan GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
    terbuka        INTEGER NOT NULL CHECK (terbuka IN (0, 1)),
    saluran        TEXT CHECK (saluran <> ''),
    jenis          TEXT CHECK (jenis <> ''),
    pemohon_id     BLOB NOT NULL CHECK (length(pemohon_id) = 16),
    petugas        BLOB CHECK (length(petugas) = 16),
    dicatat        TEXT NOT NULL CHECK (dicatat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rincian        TEXT NOT NULL,
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    lama           INTEGER NOT NULL CHECK (lama IN (0, 1)),
    isi            TEXT NOT NULL CHECK (json_valid(isi)),
    CHECK (lama = 1 OR (n >= 1 AND perpanjangan IS NOT NULL AND saluran IS NOT NULL AND jenis IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX permohonan_nomor ON permohonan (nomor) WHERE lama = 0;
CREATE INDEX permohonan_nomor_lama ON permohonan (nomor, lama);
CREATE INDEX permohonan_lama ON permohonan (tahun, n) WHERE lama = 1;
-- All that lists filter and sort by, so that they are counted without reading the wide rows.
CREATE INDEX permohonan_saringan ON permohonan
    (diterima_ms, keadaan, terbuka, saluran, jenis, tanggal, jatuh_tempo, petugas, pemohon_id);
CREATE INDEX permohonan_register ON permohonan (tanggal, tahun, n);
CREATE INDEX permohonan_dicatat ON permohonan (dicatat, keadaan);
CREATE INDEX permohonan_pemohon ON permohonan (pemohon_id);
-- The open ones are few however long the register grows.
CREATE INDEX permohonan_tempo ON permohonan (jatuh_tempo) WHERE terbuka = 1;
-- The order of waiting lists: a request without a deadline comes last.
CREATE INDEX permohonan_urutan ON permohonan (jatuh_tempo IS NULL, jatuh_tempo) WHERE terbuka = 1;
CREATE INDEX permohonan_petugas ON permohonan (petugas, jatuh_tempo) WHERE terbuka = 1;
CREATE INDEX permohonan_berdiri ON permohonan (keadaan, dicatat) WHERE terbuka = 1;

DROP TABLE fakta;
CREATE TABLE fakta (
    tanggal       TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    permohonan_id BLOB NOT NULL CHECK (length(permohonan_id) = 16),
    saluran       TEXT CHECK (saluran <> ''),
    jenis         TEXT CHECK (jenis <> ''),
    keadaan       TEXT NOT NULL CHECK (keadaan <> ''),
    batas         TEXT CHECK (batas GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    diperpanjang  TEXT CHECK (diperpanjang GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dijawab       TEXT CHECK (dijawab GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    hasil         TEXT CHECK (hasil <> ''),
    huruf         TEXT NOT NULL,
    biaya         INTEGER NOT NULL,
    dibayar       TEXT CHECK (dibayar GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (tanggal, permohonan_id),
    -- Only an old register, which knows no limit, may tell one without the other.
    CHECK (batas IS NULL OR (dijawab IS NULL) = (hasil IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX fakta_permohonan ON fakta (permohonan_id);
CREATE INDEX fakta_dibayar ON fakta (dibayar) WHERE dibayar IS NOT NULL;

INSERT OR IGNORE INTO usang VALUES (1);
