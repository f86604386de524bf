-- Objections are found by what happened, too: the words of all cases are made anew.
INSERT OR IGNORE INTO usang VALUES (1);
