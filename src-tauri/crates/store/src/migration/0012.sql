-- Complaints and aspirations, made from the journal. No name and no NIK here, and none in the words of a confidential one.
CREATE TABLE pengaduan (
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
    kelas          TEXT NOT NULL CHECK (kelas <> ''),
    saluran        TEXT NOT NULL CHECK (saluran <> ''),
    unit           TEXT NOT NULL,
    rahasia        INTEGER NOT NULL CHECK (rahasia IN (0, 1)),
    batas_jawaban  TEXT CHECK (batas_jawaban GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dijawab        TEXT CHECK (dijawab GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    berakhir       TEXT CHECK (berakhir GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tracking       TEXT CHECK (tracking <> ''),
    pemohon_id     BLOB CHECK (length(pemohon_id) = 16),
    petugas        BLOB CHECK (length(petugas) = 16),
    dicatat        TEXT NOT NULL CHECK (dicatat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    judul          TEXT NOT NULL,
    perlu_ditinjau INTEGER NOT NULL CHECK (perlu_ditinjau >= 0),
    isi            TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
-- All that lists filter and sort by, so that they are counted without reading the wide rows.
CREATE INDEX pengaduan_saringan ON pengaduan
    (diterima_ms, keadaan, terbuka, kelas, unit, rahasia, tanggal, jatuh_tempo, petugas, pemohon_id);
CREATE INDEX pengaduan_register ON pengaduan (tanggal, tahun, n);
-- What the figures add up, in one narrow index.
CREATE INDEX pengaduan_angka ON pengaduan (tanggal, keadaan, kelas, saluran, unit, batas_jawaban, dijawab, berakhir);
CREATE INDEX pengaduan_pemohon ON pengaduan (pemohon_id) WHERE pemohon_id IS NOT NULL;
CREATE INDEX pengaduan_urutan ON pengaduan (jatuh_tempo IS NULL, jatuh_tempo) WHERE terbuka = 1;
CREATE INDEX pengaduan_tracking ON pengaduan (tracking) WHERE tracking IS NOT NULL;

-- Letters issued, void ones included: their numbers are never used again.
CREATE TABLE pengaduan_surat (
    pengaduan_id BLOB NOT NULL CHECK (length(pengaduan_id) = 16),
    id           BLOB NOT NULL CHECK (length(id) = 16),
    nomor        TEXT NOT NULL,
    tanggal      TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dibatalkan   INTEGER NOT NULL CHECK (dibatalkan IN (0, 1)),
    PRIMARY KEY (pengaduan_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pengaduan_surat_nomor ON pengaduan_surat (nomor);

-- Words to find a complaint by; rowid is pengaduan.baris. What is erased is erased here too, hence secure-delete.
CREATE VIRTUAL TABLE pengaduan_cari USING fts5 (nomor, nama, rincian, akar, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO pengaduan_cari (pengaduan_cari, rank) VALUES ('secure-delete', 1);
