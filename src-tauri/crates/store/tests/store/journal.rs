//! The journal keeps all that happened, in order, and gives nothing away.

use domain::jurnal::{Event, Stamped};
use domain::permohonan::{Permohonan, PermohonanEvent};
use proptest::prelude::{Just, Strategy, any};
use proptest::{prop_assert_eq, proptest};
use uuid::Uuid;

use crate::desk::{Desk, Outcome, at, form, person};

#[test]
fn no_row_is_changed_or_deleted() -> Outcome {
    let desk = Desk::new()?;
    desk.register(&form("Siti Aminah", "anggaran 2026"))?;
    let raw = desk.raw()?;
    raw.pragma_update(None, "recursive_triggers", true)?;
    for (statement, said) in [
        ("UPDATE jurnal SET body = x'7b7d'", "jurnal tidak dapat diubah"),
        ("DELETE FROM jurnal", "jurnal tidak dapat dihapus"),
        ("INSERT OR REPLACE INTO jurnal SELECT * FROM jurnal", "jurnal tidak dapat dihapus"),
    ] {
        let refused = raw.execute(statement, []).err().map(|error| error.to_string());
        assert_eq!(refused.as_deref(), Some(said), "`{statement}` must be refused by the table itself");
    }
    Ok(())
}

#[test]
fn rows_follow_each_other_by_place_hash_and_clock() -> Outcome {
    let desk = Desk::new()?;
    let heads = ["2026-11-23T09:00:00+07:00", "2026-11-23T08:00:00+07:00"].map(|clock| {
        let form = crate::desk::Form { diterima: at(clock), ..form("Budi", "peta desa") };
        desk.register(&form).and_then(|_| desk.store.read(|reader| Ok((reader.head()?, reader.history(form.id.0)?))))
    });
    let [first, second] = heads;
    let ((first_head, first), (second_head, second)) = (first?, second?);
    assert_ne!(first_head, second_head, "every event moves the head of the chain");
    let (Some(first), Some(second)) = (first.first(), second.first()) else {
        return Err("both requests must have a history".into());
    };
    assert_eq!((first.seq, second.seq), (1, 2), "places in the stream are contiguous from 1");
    assert!(second.hlc > first.hlc, "a clock set back an hour must not put the later event before the earlier one");
    assert_eq!(second.at, at("2026-11-23T08:00:00+07:00"), "the wall clock is kept as it was");
    assert_eq!(first.actor, Some(desk.petugas), "the journal says who did it");
    Ok(())
}

#[test]
fn a_rolled_back_transaction_leaves_no_trace() -> Outcome {
    let desk = Desk::new()?;
    let form = form("Siti Aminah", "anggaran 2026");
    let refused: Result<(), store::StoreError> = desk.store.write(|tx| {
        desk.register_in(tx, &form)?;
        Err(store::StoreError::DiskFull)
    });
    assert!(refused.is_err(), "the work's own refusal comes back");
    desk.store.read(|reader| -> Outcome {
        assert_eq!(reader.journal_len()?, 0, "no event stays behind");
        assert_eq!(reader.permohonan(form.id)?, None, "no request stays behind");
        assert!(reader.search("aminah", 10)?.is_empty(), "no word stays behind");
        assert_eq!(reader.last_number(&desk.seri(2026))?, 0, "no number is lost");
        Ok(())
    })
}

#[test]
fn neither_journal_nor_file_carries_an_identity_in_the_clear() -> Outcome {
    let desk = Desk::new()?;
    let form = crate::desk::Form {
        identitas: person("Ratnasari Wulandari", Some("3404131203900001")),
        ..form("", "peta desa")
    };
    desk.register(&form)?;
    let raw = desk.raw()?;
    let mut statement = raw.prepare("SELECT body FROM jurnal")?;
    for body in statement.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
        let body = String::from_utf8(body?)?;
        for secret in ["3404131203900001", "Ratnasari", "Melati", "81234567890"] {
            assert!(!body.contains(secret), "the journal must not know `{secret}`: {body}");
        }
    }
    for name in ["kantor.db", "kantor.db-wal"] {
        let bytes = std::fs::read(desk.dir.path().join(name))?;
        for secret in [b"3404131203900001".as_slice(), b"Ratnasari", b"didaftarkan", b"CREATE TABLE"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret);
            assert!(!found, "{name} must be encrypted from its first byte to its last");
        }
    }
    Ok(())
}

#[test]
fn an_erased_identity_leaves_a_journal_that_still_verifies() -> Outcome {
    let desk = Desk::new()?;
    let form = crate::desk::Form { identitas: person("Ratnasari", Some("3404131203900001")), ..form("", "peta desa") };
    desk.register(&form)?;
    desk.raw()?.execute("UPDATE pemohon SET identitas = NULL, nama = NULL, garam = NULL, nik_hmac = NULL", [])?;
    desk.store.write(store::rebuild)?;
    let report = store::check(&desk.store)?;
    assert!(report.is_sound(), "erasing under the retention rules is no damage: {:?}", report.temuan);
    desk.store.read(|reader| -> Outcome {
        let Some(request) = reader.permohonan(form.id)? else { return Err("the request stays".into()) };
        assert_eq!(reader.identitas(request.pemohon.id)?, None, "the identity is gone");
        assert!(reader.search("Ratnasari", 10)?.is_empty(), "the name is gone from search");
        assert!(reader.by_nik("3404131203900001")?.is_empty(), "the NIK is gone");
        let names: Vec<_> = reader.search("peta", 10)?.into_iter().map(|row| row.nama).collect();
        assert_eq!(names, [None], "the request stays findable by what was asked, without a name");
        Ok(())
    })
}

#[test]
fn the_last_number_s_clock_is_the_later_written_of_number_and_approval() -> Outcome {
    let desk = Desk::new()?;
    let last = |desk: &Desk| desk.store.read(|reader| reader.last_number_at());
    assert_eq!(last(&desk)?, None, "an office without numbers has no such clock");
    desk.register(&form("Siti", "peta"))?;
    assert_eq!(last(&desk)?, Some(at("2026-11-23T09:00:00+07:00")), "the number's own instant");
    let approved = domain::kantor::KantorEvent::JamDisetujui {
        alasan: "baterai jam habis".to_owned(),
        nomor_terakhir: at("2026-11-23T09:00:00+07:00"),
    };
    let earlier = at("2026-11-20T09:00:00+07:00");
    desk.store.write(|tx| tx.append(Uuid::now_v7(), &Event::Kantor(approved), None, earlier).map(drop))?;
    assert_eq!(last(&desk)?, Some(earlier), "an approval sets the clock back");
    Ok(())
}

/// What two desks exchange arrives in any order and folds to the same state.
#[test]
fn shuffled_events_fold_the_same() -> Outcome {
    let desk = Desk::new()?;
    let (old, new) = (form("Siti", "anggaran"), form("Siti Aminah", "anggaran 2026"));
    desk.register(&old)?;
    desk.correct(&old, &new)?;
    desk.cancel(&old)?;
    desk.correct(&old, &form("Terlambat", "sesudah batal"))?;
    let history = desk.store.read(|reader| reader.history(old.id.0))?;
    let folded = fold(&history);
    assert_eq!(folded.perlu_ditinjau.len(), 1, "a correction of a void request is kept and marked");
    let original = history.clone();
    proptest!(|(shuffled in Just(history).prop_shuffle(), copies in any::<bool>())| {
        let mut arrived = shuffled.clone();
        arrived.sort_by_key(|stamped| (stamped.hlc, stamped.device, stamped.seq));
        prop_assert_eq!(&fold(&arrived), &folded, "order of arrival must not matter");
        if copies {
            prop_assert_eq!(&arrived, &original, "hlc, device and place order events completely");
        }
    });
    Ok(())
}

fn fold(history: &[Stamped<Event>]) -> domain::jurnal::Folded<Permohonan> {
    let events: Vec<Stamped<PermohonanEvent>> = history
        .iter()
        .filter_map(|stamped| {
            Some(Stamped {
                at: stamped.at,
                actor: stamped.actor,
                hlc: stamped.hlc,
                device: stamped.device,
                seq: stamped.seq,
                event: stamped.event.permohonan()?.clone(),
            })
        })
        .collect();
    Permohonan::fold(&events)
}
