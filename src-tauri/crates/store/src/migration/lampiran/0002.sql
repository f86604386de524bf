-- What a file was called when it was handed in; empty for what the program made itself or took in before it kept this.
-- It stands behind isi and is read only along with it.
ALTER TABLE berkas ADD COLUMN nama TEXT NOT NULL DEFAULT '';
