-- A name stands behind the contents and would be read only along with all of them; a list of files wants the names alone.
-- The index goes with its row, as the name does.
CREATE INDEX berkas_nama ON berkas (id, nama) WHERE nama <> '';
