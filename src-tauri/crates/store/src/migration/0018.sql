-- What mediation agreed stands beside the ruling on the rest, a withdrawn request remembers where it stood, and a complaint
-- when the letter asking for more arrived: the tables are made anew from the journal.
INSERT OR IGNORE INTO usang VALUES (1);
