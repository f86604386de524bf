-- How the office serves: approval, units, tariffs, letters as they stand; made from the journal like kalender.
CREATE TABLE layanan (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    isi  TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;

-- A row says that the tables made from the journal are of an earlier form and have to be made anew. The transaction that
-- makes them takes it away, so that whoever is cut off in between makes them at the next start.
CREATE TABLE usang (satu INTEGER PRIMARY KEY CHECK (satu = 1)) STRICT;
INSERT INTO usang VALUES (1);

-- Requests as they stand, now with their whole life. No name and no NIK here.
DROP TABLE permohonan;
CREATE TABLE permohonan (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    nomor          TEXT NOT NULL UNIQUE,
    tahun          INTEGER NOT NULL,
    n              INTEGER NOT NULL CHECK (n >= 1),
    diterima_ms    INTEGER NOT NULL,
    diterima_min   INTEGER NOT NULL,
    tanggal        TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    jatuh_tempo    TEXT CHECK (jatuh_tempo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    perpanjangan   TEXT NOT NULL CHECK (perpanjangan GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
    terbuka        INTEGER NOT NULL CHECK (terbuka IN (0, 1)),
    saluran        TEXT NOT NULL CHECK (saluran <> ''),
    jenis          TEXT NOT NULL CHECK (jenis <> ''),
    pemohon_id     BLOB NOT NULL CHECK (length(pemohon_id) = 16),
    petugas        BLOB CHECK (length(petugas) = 16),
    dicatat        TEXT NOT NULL CHECK (dicatat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rincian        TEXT NOT NULL,
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    isi            TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
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

-- What units were asked. menunggu says that the reply is still wanted: none came and the notice is not out.
CREATE TABLE disposisi (
    permohonan_id BLOB NOT NULL CHECK (length(permohonan_id) = 16),
    id            BLOB NOT NULL CHECK (length(id) = 16),
    unit          TEXT NOT NULL,
    tanggal       TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    batas         TEXT NOT NULL CHECK (batas GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dijawab       TEXT CHECK (dijawab GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    menunggu      INTEGER NOT NULL CHECK (menunggu IN (0, 1)),
    PRIMARY KEY (permohonan_id, id),
    CHECK (dijawab IS NULL OR menunggu = 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX disposisi_unit ON disposisi (unit, batas) WHERE menunggu = 1;

-- Letters issued, void ones included: their numbers are never used again.
CREATE TABLE surat (
    permohonan_id BLOB NOT NULL CHECK (length(permohonan_id) = 16),
    id            BLOB NOT NULL CHECK (length(id) = 16),
    jenis         TEXT NOT NULL CHECK (jenis <> ''),
    n             INTEGER NOT NULL CHECK (n >= 1),
    nomor         TEXT NOT NULL,
    tanggal       TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sha256        TEXT NOT NULL,
    dibatalkan    INTEGER NOT NULL CHECK (dibatalkan IN (0, 1)),
    PRIMARY KEY (permohonan_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX surat_nomor ON surat (nomor, jenis);
CREATE INDEX surat_tanggal ON surat (tanggal, jenis, n) WHERE dibatalkan = 0;
