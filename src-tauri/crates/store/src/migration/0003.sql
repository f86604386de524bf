-- The lists: public information, decrees that fixed it, exemptions, consequence tests, imports. All made from the journal.

-- Entries of the working list, those off it included.
CREATE TABLE informasi (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    judul          TEXT NOT NULL,
    unit           TEXT NOT NULL,
    kelas          TEXT NOT NULL CHECK (kelas <> ''),
    tahun          INTEGER,
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
    tercantum      INTEGER NOT NULL CHECK (tercantum IN (0, 1)),
    diperbarui     TEXT NOT NULL CHECK (diperbarui GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    impor          BLOB CHECK (length(impor) = 16),
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    isi            TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
-- All that the list filters and sorts by, so that a page is found without reading the wide rows: of the whole list, and of
-- one unit, which holds little of it. The narrow one counts.
CREATE INDEX informasi_saringan ON informasi (tercantum, judul COLLATE NOCASE, kelas, unit, tahun, keadaan, diperbarui);
CREATE INDEX informasi_unit ON informasi (tercantum, unit, judul COLLATE NOCASE, kelas, tahun, keadaan, diperbarui);
CREATE INDEX informasi_hitung ON informasi (tercantum, kelas, keadaan, tahun, diperbarui);
CREATE INDEX informasi_impor ON informasi (impor) WHERE impor IS NOT NULL;

-- Every content an entry ever had: a decree names it by its place.
CREATE TABLE informasi_revisi (
    id     BLOB NOT NULL CHECK (length(id) = 16),
    revisi INTEGER NOT NULL CHECK (revisi >= 1),
    isi    TEXT NOT NULL CHECK (json_valid(isi)),
    PRIMARY KEY (id, revisi)
) STRICT, WITHOUT ROWID;

-- Decrees over the list, those recorded in error included.
CREATE TABLE penetapan_dip (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    nomor      TEXT NOT NULL,
    tanggal    TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    urutan     INTEGER NOT NULL,
    jumlah     INTEGER NOT NULL CHECK (jumlah >= 0),
    dibatalkan INTEGER NOT NULL CHECK (dibatalkan IN (0, 1)),
    isi        TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;
CREATE TABLE penetapan_butir (
    penetapan BLOB NOT NULL CHECK (length(penetapan) = 16),
    urut      INTEGER NOT NULL CHECK (urut >= 1),
    id        BLOB NOT NULL CHECK (length(id) = 16),
    revisi    INTEGER NOT NULL CHECK (revisi >= 1),
    PRIMARY KEY (penetapan, urut)
) STRICT, WITHOUT ROWID;
CREATE INDEX penetapan_butir_informasi ON penetapan_butir (id, penetapan);

-- Exemptions, those opened or recorded in error included.
CREATE TABLE pengecualian (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    informasi      TEXT NOT NULL,
    unit           TEXT NOT NULL,
    huruf          TEXT NOT NULL,
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
    berakhir       TEXT CHECK (berakhir GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tinjau         TEXT CHECK (tinjau GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    impor          BLOB CHECK (length(impor) = 16),
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    isi            TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
CREATE INDEX pengecualian_saringan ON pengecualian (keadaan, berakhir, informasi COLLATE NOCASE, unit, huruf, tinjau);
CREATE INDEX pengecualian_impor ON pengecualian (impor) WHERE impor IS NOT NULL;
-- Which entries of the list an exemption touches.
CREATE TABLE pengecualian_informasi (
    pengecualian BLOB NOT NULL CHECK (length(pengecualian) = 16),
    informasi    BLOB NOT NULL CHECK (length(informasi) = 16),
    PRIMARY KEY (pengecualian, informasi)
) STRICT, WITHOUT ROWID;
CREATE INDEX pengecualian_informasi_balik ON pengecualian_informasi (informasi);

-- Sheets of the consequence test, and what each tests.
CREATE TABLE uji (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    nomor      TEXT NOT NULL,
    tanggal    TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan    TEXT NOT NULL CHECK (keadaan <> ''),
    permohonan BLOB CHECK (length(permohonan) = 16),
    isi        TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;
CREATE INDEX uji_permohonan ON uji (permohonan) WHERE permohonan IS NOT NULL;
CREATE TABLE uji_butir (
    uji          BLOB NOT NULL CHECK (length(uji) = 16),
    urut         INTEGER NOT NULL CHECK (urut >= 1),
    pengecualian BLOB NOT NULL CHECK (length(pengecualian) = 16),
    PRIMARY KEY (uji, urut)
) STRICT, WITHOUT ROWID;
CREATE INDEX uji_butir_pengecualian ON uji_butir (pengecualian);

CREATE TABLE impor (
    id     BLOB PRIMARY KEY CHECK (length(id) = 16),
    jenis  TEXT NOT NULL CHECK (jenis <> ''),
    urutan INTEGER NOT NULL,
    isi    TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;

-- Items of requests that a notice gave, with the entry each was given from, if it was on the list.
CREATE TABLE diberikan (
    permohonan_id BLOB NOT NULL CHECK (length(permohonan_id) = 16),
    butir         INTEGER NOT NULL CHECK (butir >= 1),
    tanggal       TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rincian       TEXT NOT NULL,
    informasi     BLOB CHECK (length(informasi) = 16),
    PRIMARY KEY (permohonan_id, butir)
) STRICT, WITHOUT ROWID;
CREATE INDEX diberikan_informasi ON diberikan (informasi, tanggal);

-- Words to find entries and exemptions by while somebody types; rowid is their baris. The vocabularies tell how common a
-- word is, so that the rare ones lead.
CREATE VIRTUAL TABLE informasi_cari USING fts5 (judul, uraian, unit, akar, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE informasi_kata USING fts5vocab (informasi_cari, 'row');
CREATE VIRTUAL TABLE pengecualian_cari USING fts5 (judul, uraian, unit, akar, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE pengecualian_kata USING fts5vocab (pengecualian_cari, 'row');
CREATE VIRTUAL TABLE cari_kata USING fts5vocab (cari, 'row');

-- Requests gain the table of what was given: they are made anew.
INSERT OR IGNORE INTO usang VALUES (1);
