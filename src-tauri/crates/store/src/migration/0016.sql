-- All requests by their deadline, as the list shows them: read off instead of sorted.
CREATE INDEX permohonan_menurut_tempo ON permohonan (jatuh_tempo IS NULL, jatuh_tempo, baris);
