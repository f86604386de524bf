-- Tables of one office. The journal and the identities are the truth; seri, permohonan, cari, akun, kantor and kalender
-- are made from them and can be made again. Ids are the 16 bytes of a UUID, instants milliseconds UTC with the offset of
-- the desk in minutes, legal dates YYYY-MM-DD, folded states JSON.

-- Whose journal this is; one row.
CREATE TABLE asal (
    satu           INTEGER PRIMARY KEY CHECK (satu = 1),
    unit_id        BLOB NOT NULL CHECK (length(unit_id) = 16),
    perangkat_id   BLOB NOT NULL CHECK (length(perangkat_id) = 16),
    kode_perangkat TEXT NOT NULL,
    epoch          INTEGER NOT NULL CHECK (epoch >= 1)
) STRICT;

-- All that happened. Never changed, never deleted. posisi is the order in which rows reached this file.
CREATE TABLE jurnal (
    posisi       INTEGER PRIMARY KEY,
    unit_id      BLOB NOT NULL CHECK (length(unit_id) = 16),
    device_id    BLOB NOT NULL CHECK (length(device_id) = 16),
    epoch        INTEGER NOT NULL CHECK (epoch >= 1),
    seq          INTEGER NOT NULL CHECK (seq >= 1),
    hlc          INTEGER NOT NULL CHECK (hlc >= 0),
    kind         TEXT NOT NULL CHECK (kind <> ''),
    kind_version INTEGER NOT NULL CHECK (kind_version >= 1),
    entity_kind  TEXT NOT NULL CHECK (entity_kind <> ''),
    entity_id    BLOB NOT NULL CHECK (length(entity_id) = 16),
    actor        BLOB CHECK (length(actor) = 16),
    at_ms        INTEGER NOT NULL,
    offset_min   INTEGER NOT NULL CHECK (offset_min BETWEEN -1439 AND 1439),
    body         BLOB NOT NULL,
    prev_hash    BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash         BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (device_id, epoch, seq)
) STRICT;
CREATE INDEX jurnal_entitas ON jurnal (entity_id, hlc, device_id, seq);
CREATE INDEX jurnal_hlc ON jurnal (hlc);
CREATE INDEX jurnal_kejadian ON jurnal (kind);
CREATE TRIGGER jurnal_tidak_diubah BEFORE UPDATE ON jurnal BEGIN
    SELECT RAISE(ABORT, 'jurnal tidak dapat diubah');
END;
CREATE TRIGGER jurnal_tidak_dihapus BEFORE DELETE ON jurnal BEGIN
    SELECT RAISE(ABORT, 'jurnal tidak dapat dihapus');
END;

-- Who asked, one row a snapshot. Erasing empties the row; the journal keeps the id and SHA-256(garam || identitas).
CREATE TABLE pemohon (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    permohonan_id BLOB NOT NULL CHECK (length(permohonan_id) = 16),
    garam         BLOB CHECK (length(garam) = 32),
    nama          TEXT,
    nik_hmac      BLOB CHECK (length(nik_hmac) = 32),
    identitas     TEXT CHECK (json_valid(identitas)),
    CHECK ((identitas IS NULL) = (nama IS NULL) AND (identitas IS NULL) = (garam IS NULL)),
    CHECK (identitas IS NOT NULL OR nik_hmac IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX pemohon_nik ON pemohon (nik_hmac) WHERE nik_hmac IS NOT NULL;

-- Last number of each series.
CREATE TABLE seri (
    unit_id      BLOB NOT NULL CHECK (length(unit_id) = 16),
    tahun        INTEGER NOT NULL,
    jenis        TEXT NOT NULL,
    kode         TEXT NOT NULL,
    perangkat_id BLOB NOT NULL CHECK (length(perangkat_id) = 16),
    terakhir     INTEGER NOT NULL CHECK (terakhir >= 1),
    PRIMARY KEY (unit_id, tahun, jenis, kode, perangkat_id)
) STRICT, WITHOUT ROWID;

-- Requests as they stand. No name and no NIK here.
CREATE TABLE permohonan (
    baris          INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    nomor          TEXT NOT NULL UNIQUE,
    tahun          INTEGER NOT NULL,
    n              INTEGER NOT NULL CHECK (n >= 1),
    diterima_ms    INTEGER NOT NULL,
    diterima_min   INTEGER NOT NULL,
    tanggal        TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    jatuh_tempo    TEXT NOT NULL CHECK (jatuh_tempo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    perpanjangan   TEXT NOT NULL CHECK (perpanjangan GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan        TEXT NOT NULL CHECK (keadaan <> ''),
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
CREATE INDEX permohonan_saringan ON permohonan (diterima_ms, keadaan, saluran, jenis, tanggal, jatuh_tempo, pemohon_id);
CREATE INDEX permohonan_register ON permohonan (tanggal, tahun, n);
CREATE INDEX permohonan_dicatat ON permohonan (keadaan, dicatat);
CREATE INDEX permohonan_tempo ON permohonan (keadaan, jatuh_tempo, petugas);
CREATE INDEX permohonan_pemohon ON permohonan (pemohon_id);

-- Words to find a request by; rowid is permohonan.baris. What is erased is erased here too, hence secure-delete.
CREATE VIRTUAL TABLE cari USING fts5 (nomor, nama, rincian, akar, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO cari (cari, rank) VALUES ('secure-delete', 1);

CREATE TABLE akun (
    id   BLOB PRIMARY KEY CHECK (length(id) = 16),
    nama TEXT NOT NULL,
    isi  TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;

-- One of each: the office profile and the calendar settings as they stand.
CREATE TABLE kantor (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    isi  TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
CREATE TABLE kalender (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    isi  TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;

-- The logo's PNG; the journal carries its SHA-256.
CREATE TABLE logo (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    png  BLOB NOT NULL
) STRICT;

-- Unfinished forms. Not in the journal: nothing has happened yet.
CREATE TABLE draf (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    pemilik    BLOB NOT NULL CHECK (length(pemilik) = 16),
    jenis      TEXT NOT NULL,
    judul      TEXT NOT NULL,
    isi        TEXT NOT NULL CHECK (json_valid(isi)),
    diubah_ms  INTEGER NOT NULL,
    diubah_min INTEGER NOT NULL
) STRICT;
CREATE INDEX draf_pemilik ON draf (pemilik, diubah_ms);
