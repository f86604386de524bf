//! Folding: order and repetition change nothing; what does not fit is set aside; every event is read back as it was written.

use domain::id::{ImporId, KeberatanId, LampiranId, LangkahId, PemohonId, PermohonanId, SuratId};
use domain::jurnal::Event;
use domain::kalender::Kalender;
use domain::keberatan::carry_out::PerintahDilaksanakan;
use domain::keberatan::deliberate::Dimusyawarahkan;
use domain::keberatan::event::BatasKeberatanBergeser;
use domain::keberatan::withdraw::KeberatanDicabut;
use domain::keberatan::{
    AlasanKeberatan, BatasKeberatanTercatat, HasilKeberatan, IsiKeberatanLama, JenisDokumenKeberatan, KeadaanKeberatan,
    Keberatan, KeberatanDipindahkan, KeberatanEvent, LangkahKeberatan, MelangkahKeberatan, PindahanKeberatanDiubah,
};
use domain::lampiran::{JenisLampiran, Lampiran, TipeBerkas};
use domain::permohonan::undo::LangkahDibatalkan;
use domain::permohonan::{AsalLama, Dibatalkan, PemohonTercatat, Perubahan, SelLama};
use domain::seri::Nomor;
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use crate::{day, registered, stamp};

fn answered() -> LangkahKeberatan {
    serde_json::from_value(json!({
        "kejadian": "ditanggapi", "konsep": Uuid::nil(),
        "isi": {
            "hasil": "diterima_seluruhnya", "bantahan": "Diperiksa", "perintah": { "isi": "Berikan", "hari": 5 },
            "atasan": { "nama": "Ir. Budi", "jabatan": "Sekda" }
        },
        "tanggapan": {
            "id": Uuid::from_u128(9), "nomor": { "n": 1, "teks": "001/TK" },
            "seri": { "unit": Uuid::nil(), "tahun": 2026, "jenis": "tanggapan_keberatan", "kode": "", "perangkat": Uuid::nil() }
        },
        "batas_perintah": "2026-11-30"
    }))
    .unwrap()
}

fn step() -> impl Strategy<Value = LangkahKeberatan> {
    let diadakan = day("2026-11-24");
    prop_oneof![
        Just(answered()),
        Just(LangkahKeberatan::Dimusyawarahkan(Dimusyawarahkan { diadakan, sepakat: true, uraian: "x".to_owned() })),
        Just(LangkahKeberatan::PerintahDilaksanakan(PerintahDilaksanakan { dilaksanakan: diadakan, uraian: "x".to_owned() })),
        Just(LangkahKeberatan::KeberatanDicabut(KeberatanDicabut { dicabut: diadakan, alasan: "x".to_owned() })),
        Just(serde_json::from_value(json!({ "kejadian": "tanggapan_diterima", "diterima": "2026-11-24", "bukti": "Resi" })).unwrap()),
        Just(serde_json::from_value(json!({ "kejadian": "pemohon_menanggapi", "disampaikan": "2026-11-24", "sikap": "menerima", "uraian": "" })).unwrap()),
    ]
}

fn isi_lama(n: u32, informasi: &str, linked: bool) -> IsiKeberatanLama {
    IsiKeberatanLama {
        nomor: Nomor { n, teks: format!("{n}/KEB") },
        tahun: 2025,
        tanggal: day("2025-03-03"),
        saluran: None,
        pengaju: None,
        nomor_permohonan: "1/LAMA".to_owned(),
        permohonan: linked.then(|| PermohonanId(Uuid::from_u128(3))),
        informasi: informasi.to_owned(),
        tujuan: String::new(),
        kasus_posisi: String::new(),
        alasan: if n > 1 { vec![AlasanKeberatan::C] } else { Vec::new() },
        keputusan: "Ditolak".to_owned(),
        hasil: Some(HasilKeberatan::Ditolak),
        alasan_keputusan: String::new(),
        tanggapan: Some(day("2025-04-01")),
        nama_atasan: "Ir. Budi".to_owned(),
        jabatan_atasan: String::new(),
        tanggapan_pemohon: String::new(),
        keterangan: String::new(),
        tidak_terbaca: vec![SelLama { bidang: "Alasan".to_owned(), isi: informasi.to_owned() }],
    }
}

/// What imports of old registers do: one of few, so that they meet.
fn old() -> impl Strategy<Value = KeberatanEvent> {
    let asal = |impor: u128| AsalLama { impor: ImporId(Uuid::from_u128(impor)), lembar: String::new(), baris: 2 };
    let pemohon = |komitmen: &str| PemohonTercatat {
        id: PemohonId(Uuid::from_u128(8)),
        komitmen: komitmen.to_owned(),
        jenis: None,
        melalui_kuasa: false,
    };
    let row = || (1..3_u128, 0..4_u32, "[a-z]{1,5}", any::<bool>());
    prop_oneof![
        4 => row().prop_map(move |(impor, n, informasi, linked)| {
            KeberatanEvent::Dipindahkan(Box::new(KeberatanDipindahkan {
                id: KeberatanId(Uuid::from_u128(1)),
                asal: asal(impor),
                isi: isi_lama(n, &informasi, linked),
                pemohon: pemohon("lama"),
            }))
        }),
        4 => (row(), any::<bool>()).prop_map(move |((impor, n, informasi, linked), identity)| {
            KeberatanEvent::PindahanDiubah(Box::new(PindahanKeberatanDiubah {
                asal: asal(impor),
                isi: isi_lama(n, &informasi, linked),
                pemohon: identity.then(|| pemohon(&informasi)),
                perubahan: vec![Perubahan { bidang: "Nomor".to_owned(), lama: None, baru: None }],
            }))
        }),
        1 => (1..3_u128).prop_map(|impor| KeberatanEvent::ImporDibatalkan { impor: ImporId(Uuid::from_u128(impor)) }),
    ]
}

/// Any event; ids are few, so that they meet.
fn event() -> impl Strategy<Value = KeberatanEvent> {
    let id = (1..5_u128).prop_map(|id| LangkahId(Uuid::from_u128(id)));
    let batas = BatasKeberatanTercatat {
        uu: day("2027-01-08"),
        perki: day("2027-01-11"),
        sementara: true,
        perintah: Some(day("2026-12-02")),
    };
    let file = |id: u128, jenis: JenisLampiran, surat: Option<SuratId>| Lampiran {
        id: LampiranId(Uuid::from_u128(id)),
        nama: format!("{id}.pdf"),
        jenis,
        tipe: TipeBerkas::Pdf,
        ukuran: 4,
        sha256: "00".to_owned(),
        surat,
    };
    prop_oneof![
        1 => (20..22_u128).prop_map(move |id| KeberatanEvent::LampiranDitambah(file(id, JenisLampiran::SuratKuasa, None))),
        1 => Just(KeberatanEvent::LampiranDitambah(file(
            22, JenisLampiran::SuratBertandaTangan, Some(SuratId(Uuid::from_u128(9))),
        ))),
        1 => (20..23_u128).prop_map(|id| KeberatanEvent::LampiranDihapus {
            lampiran: LampiranId(Uuid::from_u128(id)), alasan: "salah".to_owned(),
        }),
        2 => Just(registered(&Kalender::default())),
        2 => old(),
        6 => (id.clone(), step()).prop_map(|(id, langkah)| {
            KeberatanEvent::Melangkah(Box::new(MelangkahKeberatan { id, tanggal: day("2026-11-24"), langkah }))
        }),
        2 => id.prop_map(|langkah| KeberatanEvent::LangkahDibatalkan(LangkahDibatalkan { langkah, alasan: "salah".to_owned() })),
        1 => Just(KeberatanEvent::Dibatalkan(Dibatalkan { alasan: "ganda".to_owned() })),
        1 => Just(KeberatanEvent::BatasBergeser(BatasKeberatanBergeser { batas: batas.clone(), batas_lama: batas })),
        1 => Just(KeberatanEvent::SuratDicetak { surat: SuratId(Uuid::from_u128(9)), salinan_ke: 1 }),
        1 => Just(KeberatanEvent::IdentitasDitampilkan { alasan: "perlu".to_owned() }),
        1 => Just(KeberatanEvent::DokumenDicetak {
            dokumen: JenisDokumenKeberatan::Formulir, salinan_ke: 0, sha256: String::new(), berkas: None,
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn in_any_order_and_however_often_the_same_events_give_the_same_state(
        (events, shuffled) in proptest::collection::vec(event(), 0..40)
            .prop_map(|events| (1_u64..).zip(events).map(|(seq, event)| stamp(seq, event)).collect::<Vec<_>>())
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        again in proptest::collection::vec(any::<prop::sample::Index>(), 0..9),
    ) {
        let mut other = shuffled.clone();
        if !events.is_empty() {
            other.extend(again.iter().map(|index| index.get(&shuffled).clone()));
        }
        let folded = Keberatan::fold(&events);
        prop_assert_eq!(&folded, &Keberatan::fold(&other), "two desks that hold the same events see the same");
        let Some(state) = folded.state else { return Ok(()) };
        let _ = (state.clocks(day("2026-12-01"), &Kalender::default()), state.next_step(day("2026-12-01")), state.ringkasan());
        let old = state.lama.is_some();
        prop_assert_eq!(old, state.batas.is_none(), "an old register sets no limit, and this desk always one");
        prop_assert!(!old || state.langkah.iter().all(|step| step.dibatalkan.is_some()), "no step is taken of it");
        let closed = matches!(state.keadaan, KeadaanKeberatan::RegisterLama | KeadaanKeberatan::Dibatalkan);
        prop_assert!(!old || closed && state.jatuh_tempo().is_none(), "nothing of it is ever late");
        let text = serde_json::to_string(&state).unwrap();
        let read: Keberatan = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read, state, "a table keeps the state as it is");
    }

    #[test]
    fn every_event_is_read_from_the_journal_as_it_was_written(event in event()) {
        let event = Event::Keberatan(event);
        let stored = event.encode().unwrap();
        let read = Event::decode(&stored.kind, stored.version, &stored.body).unwrap();
        prop_assert_eq!(read, event, "nothing is lost between journal and memory");
    }
}
