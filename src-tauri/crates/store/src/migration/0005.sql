-- What each request contributes to the figures of the service, in one narrow row, so that a year is added up without
-- reading the wide ones. In the order of receipt, as figures ask for it.
CREATE TABLE fakta (
    tanggal       TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    permohonan_id BLOB NOT NULL CHECK (length(permohonan_id) = 16),
    saluran       TEXT NOT NULL CHECK (saluran <> ''),
    jenis         TEXT NOT NULL CHECK (jenis <> ''),
    keadaan       TEXT NOT NULL CHECK (keadaan <> ''),
    batas         TEXT NOT NULL CHECK (batas GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    diperpanjang  TEXT CHECK (diperpanjang GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    dijawab       TEXT CHECK (dijawab GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    hasil         TEXT CHECK (hasil <> ''),
    huruf         TEXT NOT NULL,
    biaya         INTEGER NOT NULL,
    dibayar       TEXT CHECK (dibayar GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (tanggal, permohonan_id),
    CHECK ((dijawab IS NULL) = (hasil IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX fakta_permohonan ON fakta (permohonan_id);
CREATE INDEX fakta_dibayar ON fakta (dibayar) WHERE dibayar IS NOT NULL;

-- Registers of letters tell void ones too.
CREATE INDEX surat_masa ON surat (jenis, tanggal, n);

-- Registers of a month that were closed, as they were kept.
CREATE TABLE tutup_buku (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    jenis   TEXT NOT NULL CHECK (jenis <> ''),
    bulan   TEXT NOT NULL CHECK (bulan GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    pada_ms INTEGER NOT NULL,
    isi     TEXT NOT NULL CHECK (json_valid(isi)),
    UNIQUE (jenis, bulan)
) STRICT, WITHOUT ROWID;

-- Requests gain the table of figures: they are made anew.
INSERT OR IGNORE INTO usang VALUES (1);
