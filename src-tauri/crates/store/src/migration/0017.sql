-- The request a question became is found from the request as well: both pages name the other.
CREATE INDEX pengaduan_permohonan ON pengaduan (json_extract(isi, '$.permohonan.permohonan'))
    WHERE json_extract(isi, '$.permohonan.permohonan') IS NOT NULL;
