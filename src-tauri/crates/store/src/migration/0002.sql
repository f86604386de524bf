-- How the office serves: approval, units, tariffs, letters as they stand; made from the journal like kalender.
CREATE TABLE layanan (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    isi  TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;
