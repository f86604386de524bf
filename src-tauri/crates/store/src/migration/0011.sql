-- The trail is looked through by time, officer and kind without reading the bodies.
CREATE INDEX jurnal_jejak ON jurnal (at_ms, actor, kind, entity_id);
