//! Objections and disputes folded and walked at random: whatever order, repetition or stranger comes in, the same events give
//! the same state; no sequence of commands reaches a state the law forbids.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its own data must fail")]

mod jurnal;
mod kehidupan;
mod perkara;
mod sengketa;
mod waktu;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::id::{AkunId, KeberatanId, PemohonId, PerangkatId, UnitId};
use domain::jurnal::Stamped;
use domain::kalender::Kalender;
use domain::keberatan::{Keberatan, KeberatanEvent, NewKeberatan, PendaftaranKeberatan, Rujukan};
use domain::permohonan::PemohonTercatat;
use domain::seri::{Nomor, Seri};
use serde_json::json;
use uuid::Uuid;

/// The morning everything begins, a working day.
pub fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").unwrap()
}

/// A date.
pub fn day(tanggal: &str) -> NaiveDate {
    tanggal.parse().unwrap()
}

/// A series of numbers.
pub fn seri(jenis: &str) -> Seri {
    Seri {
        unit: UnitId(Uuid::nil()),
        tahun: 2026,
        jenis: jenis.to_owned(),
        kode: String::new(),
        perangkat: PerangkatId(Uuid::nil()),
    }
}

/// The form of an objection on ground b alone.
pub fn form() -> NewKeberatan {
    serde_json::from_value(json!({
        "saluran": "datang_langsung", "alasan": ["b"], "ditemukan": "2026-11-16", "kasus_posisi": "Tidak ada di laman.",
        "tujuan": "Pengawasan", "informasi": "Laporan keuangan 2025",
        "pemohon": { "jenis": "perorangan", "nama": "Dewi", "nik": "3201014503900002", "alamat": "Jalan Kenanga 8" }
    }))
    .unwrap()
}

/// It registered, as the journal keeps it.
pub fn registered(kalender: &Kalender) -> KeberatanEvent {
    let read = PendaftaranKeberatan::read(&form(), Rujukan::default(), now(), kalender).unwrap();
    let pemohon = PemohonTercatat::new(PemohonId(Uuid::from_u128(7)), "komitmen".to_owned(), &read.identitas);
    let nomor = Nomor { n: 1, teks: "0001/KEB-PPID/XI/2026".to_owned() };
    let event = read.event(KeberatanId(Uuid::from_u128(1)), seri("keberatan"), nomor, pemohon);
    KeberatanEvent::Didaftarkan(Box::new(event))
}

/// An event of this device, in its place.
pub fn stamp<E>(seq: u64, event: E) -> Stamped<E> {
    Stamped { at: now(), actor: Some(AkunId(Uuid::nil())), hlc: seq, device: Uuid::nil(), seq, event }
}

/// The objection after these events, all of which must fit.
pub fn folded(events: &[KeberatanEvent]) -> Keberatan {
    let stamped: Vec<_> = (1_u64..).zip(events).map(|(seq, event)| stamp(seq, event.clone())).collect();
    let folded = Keberatan::fold(&stamped);
    assert!(folded.perlu_ditinjau.is_empty(), "every event the domain made fits: {:?}", folded.perlu_ditinjau);
    folded.state.unwrap()
}
