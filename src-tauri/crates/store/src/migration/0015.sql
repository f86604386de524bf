-- The journal carries a hash of the list of those present. With a salt that goes when the names go, it tells nothing of them
-- afterwards, not even to whoever guesses.
ALTER TABLE forum_hadir ADD COLUMN garam BLOB CHECK (length(garam) = 32);
