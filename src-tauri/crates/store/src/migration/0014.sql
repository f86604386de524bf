-- The quality of the service: surveys of satisfaction and answers to them, which name nobody; the standard of service;
-- public consultations. Those present at one stand apart from what is made of the journal: their names are not in it.
CREATE TABLE survei (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    dari    TEXT NOT NULL CHECK (dari GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sampai  TEXT NOT NULL CHECK (sampai GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    keadaan TEXT NOT NULL CHECK (keadaan <> ''),
    isi     TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;
CREATE INDEX survei_masa ON survei (dari, sampai);

CREATE TABLE jawaban_skm (
    id        BLOB PRIMARY KEY CHECK (length(id) = 16),
    survei_id BLOB NOT NULL CHECK (length(survei_id) = 16),
    tanggal   TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    layanan   TEXT NOT NULL CHECK (layanan <> ''),
    batal     INTEGER NOT NULL CHECK (batal IN (0, 1)),
    isi       TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;
CREATE INDEX jawaban_skm_survei ON jawaban_skm (survei_id, batal, tanggal);
CREATE INDEX jawaban_skm_tanggal ON jawaban_skm (tanggal, batal);

CREATE TABLE standar (
    id  BLOB PRIMARY KEY CHECK (length(id) = 16),
    isi TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;

CREATE TABLE forum (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    tanggal TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    isi     TEXT NOT NULL CHECK (json_valid(isi))
) STRICT, WITHOUT ROWID;
CREATE INDEX forum_tanggal ON forum (tanggal);

CREATE TABLE forum_hadir (
    forum_id BLOB PRIMARY KEY CHECK (length(forum_id) = 16),
    daftar   TEXT NOT NULL CHECK (json_valid(daftar))
) STRICT, WITHOUT ROWID;
