-- Objections and disputes, made from the journal. An identity may now belong to an objection as well: the column that says
-- whose it is takes the id of either.
ALTER TABLE pemohon RENAME COLUMN permohonan_id TO perkara_id;

-- Objections as they stand. No name and no NIK here.
CREATE TABLE keberatan (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    nomor          TEXT NOT NULL UNIQUE,
    tahun          INTEGER NOT NULL,
    n              INTEGER NOT NULL CHECK (n >= 1),
    diterima_ms    INTEGER NOT NULL,
    diterima_min   INTEGER NOT NULL,
    tanggal        TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    jatuh_tempo    TEXT CHECK (jatuh_tempo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
    terbuka        INTEGER NOT NULL CHECK (terbuka IN (0, 1)),
    alasan         TEXT NOT NULL CHECK (alasan <> ''),
    hasil          TEXT CHECK (hasil <> ''),
    permohonan_id  BLOB CHECK (length(permohonan_id) = 16),
    pemohon_id     BLOB NOT NULL CHECK (length(pemohon_id) = 16),
    petugas        BLOB CHECK (length(petugas) = 16),
    dicatat        TEXT NOT NULL CHECK (dicatat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    informasi      TEXT NOT NULL,
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    isi            TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
-- All that lists filter and sort by, so that they are counted without reading the wide rows.
CREATE INDEX keberatan_saringan ON keberatan
    (diterima_ms, keadaan, terbuka, alasan, hasil, tanggal, jatuh_tempo, petugas, pemohon_id);
CREATE INDEX keberatan_register ON keberatan (tanggal, tahun, n);
CREATE INDEX keberatan_pemohon ON keberatan (pemohon_id);
CREATE INDEX keberatan_permohonan ON keberatan (permohonan_id) WHERE permohonan_id IS NOT NULL;
CREATE INDEX keberatan_urutan ON keberatan (jatuh_tempo IS NULL, jatuh_tempo) WHERE terbuka = 1;

-- Answers issued, void ones included: their numbers are never used again.
CREATE TABLE keberatan_surat (
    keberatan_id BLOB NOT NULL CHECK (length(keberatan_id) = 16),
    id           BLOB NOT NULL CHECK (length(id) = 16),
    nomor        TEXT NOT NULL,
    tanggal      TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dibatalkan   INTEGER NOT NULL CHECK (dibatalkan IN (0, 1)),
    PRIMARY KEY (keberatan_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX keberatan_surat_nomor ON keberatan_surat (nomor);

-- Words to find an objection by; rowid is keberatan.baris. What is erased is erased here too, hence secure-delete.
CREATE VIRTUAL TABLE keberatan_cari USING fts5 (nomor, nama, rincian, akar, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO keberatan_cari (keberatan_cari, rank) VALUES ('secure-delete', 1);

-- Disputes as they stand.
CREATE TABLE sengketa (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    keberatan_id   BLOB NOT NULL CHECK (length(keberatan_id) = 16),
    komisi         TEXT NOT NULL,
    nomor          TEXT NOT NULL,
    tanggal        TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    jatuh_tempo    TEXT CHECK (jatuh_tempo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
    terbuka        INTEGER NOT NULL CHECK (terbuka IN (0, 1)),
    petugas        BLOB CHECK (length(petugas) = 16),
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    isi            TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
CREATE INDEX sengketa_keberatan ON sengketa (keberatan_id);
CREATE INDEX sengketa_saringan ON sengketa (tanggal, keadaan, terbuka, jatuh_tempo);
CREATE INDEX sengketa_nomor ON sengketa (nomor);

-- What rulings in force open, each a proposal for the lists.
CREATE TABLE sengketa_membuka (
    sengketa_id  BLOB NOT NULL CHECK (length(sengketa_id) = 16),
    urut         INTEGER NOT NULL CHECK (urut >= 1),
    putusan      TEXT NOT NULL,
    tanggal      TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    uraian       TEXT NOT NULL,
    pengecualian BLOB CHECK (length(pengecualian) = 16),
    informasi    BLOB CHECK (length(informasi) = 16),
    PRIMARY KEY (sengketa_id, urut)
) STRICT, WITHOUT ROWID;
CREATE INDEX sengketa_membuka_pengecualian ON sengketa_membuka (pengecualian) WHERE pengecualian IS NOT NULL;
