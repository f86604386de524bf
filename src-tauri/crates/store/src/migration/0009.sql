-- Which request a row of the search belongs to, without reading the request: earlier answers are looked for by the hundred
-- while an officer types.
CREATE INDEX permohonan_baris ON permohonan (baris, id);
