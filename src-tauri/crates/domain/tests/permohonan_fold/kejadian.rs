//! Any event a journal may hold, of any device and in any order; ids are few, so that they meet.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use domain::id::{
    AkunId, ImporId, InformasiId, LampiranId, LangkahId, PemohonId, PerangkatId, PermohonanId, SuratId, UnitId,
};
use domain::jurnal::Stamped;
use domain::lampiran::{JenisLampiran, Lampiran, TipeBerkas};
use domain::pemohon::JenisPemohon;
use domain::permohonan::keputusan::BentukDikuasai;
use domain::permohonan::undo::LangkahDibatalkan;
use domain::permohonan::{
    AsalLama, BatasBergeser, BatasTercatat, Butir, CaraMemperoleh, Dibatalkan, Didaftarkan, Dikoreksi, Dipindahkan,
    HasilKeputusan, Isi, IsiLama, JenisDokumen, Melangkah, PemohonTercatat, PermohonanEvent, Perubahan, PindahanDiubah,
    Saluran, SelLama, SuratTerbit,
};
use domain::seri::{Nomor, Seri};
use domain::surat::JenisSurat;
use proptest::prelude::*;
use uuid::Uuid;

use crate::langkah::langkah;

pub fn at(minutes: i64) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").unwrap() + chrono::TimeDelta::minutes(minutes)
}

fn batas(day: u64) -> BatasTercatat {
    let jawab = date(day);
    BatasTercatat::new(jawab, jawab + Days::new(9), false)
}

/// A day of December 2026.
pub fn date(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() + Days::new(day)
}

fn isi(rincian: &str, received: i64) -> Isi {
    Isi {
        diterima: at(-received),
        saluran: Some(Saluran::Surat),
        butir: vec![Butir { rincian: rincian.to_owned() }],
        tujuan: None,
        cara_memperoleh: Some(CaraMemperoleh::Melihat),
        bentuk: None,
        cara_mengirim: None,
        bantuan: None,
        bukti: Vec::new(),
    }
}

fn tercatat(komitmen: &str) -> PemohonTercatat {
    let id = PemohonId(Uuid::from_u128(7));
    PemohonTercatat { id, komitmen: komitmen.to_owned(), jenis: Some(JenisPemohon::Perorangan), melalui_kuasa: false }
}

fn seri(jenis: &str) -> Seri {
    Seri {
        unit: UnitId(Uuid::nil()),
        tahun: 2026,
        jenis: jenis.to_owned(),
        kode: String::new(),
        perangkat: PerangkatId(Uuid::nil()),
    }
}

pub fn registered(n: u32, rincian: &str) -> PermohonanEvent {
    PermohonanEvent::Didaftarkan(Box::new(Didaftarkan {
        id: PermohonanId(Uuid::from_u128(1)),
        seri: seri("permohonan"),
        nomor: Nomor { n, teks: format!("{n:04}") },
        pemohon: tercatat("awal"),
        isi: isi(rincian, 0),
        batas: batas(0),
    }))
}

fn asal(impor: u128) -> AsalLama {
    AsalLama { impor: ImporId(Uuid::from_u128(impor)), lembar: String::new(), baris: 2 }
}

fn isi_lama(n: u32, rincian: &str, day: u64) -> IsiLama {
    IsiLama {
        nomor: Nomor { n, teks: format!("{n}/LAMA") },
        tahun: 2025,
        tanggal: date(day),
        saluran: None,
        rincian: rincian.to_owned(),
        tujuan: String::new(),
        dikuasai: true,
        tidak_dikuasai: None,
        belum_didokumentasikan: false,
        bentuk: BentukDikuasai::default(),
        melihat: false,
        salinan: true,
        bentuk_salinan: None,
        cara_mengirim: None,
        keputusan: "Dikabulkan".to_owned(),
        hasil: Some(HasilKeputusan::Dikabulkan),
        alasan: String::new(),
        pemberitahuan: Some(date(day)),
        pemberian: None,
        biaya: Some(5_000),
        cara_bayar: String::new(),
        keterangan: String::new(),
        tidak_terbaca: vec![SelLama { bidang: "Biaya".to_owned(), isi: rincian.to_owned() }],
    }
}

/// What imports of old registers do: one of few, so that they meet.
fn old() -> impl Strategy<Value = PermohonanEvent> {
    let row = || (1..3_u128, 0..4_u32, "[a-z]{1,5}", 0..9_u64);
    prop_oneof![
        4 => row().prop_map(|(impor, n, rincian, day)| PermohonanEvent::Dipindahkan(Box::new(Dipindahkan {
            id: PermohonanId(Uuid::from_u128(1)),
            asal: asal(impor),
            isi: isi_lama(n, &rincian, day),
            pemohon: tercatat("lama"),
        }))),
        4 => (row(), any::<bool>()).prop_map(|((impor, n, rincian, day), identity)| {
            PermohonanEvent::PindahanDiubah(Box::new(PindahanDiubah {
                asal: asal(impor),
                isi: isi_lama(n, &rincian, day),
                pemohon: identity.then(|| tercatat(&rincian)),
                perubahan: vec![Perubahan { bidang: "Nomor".to_owned(), lama: None, baru: None }],
            }))
        }),
        1 => (1..3_u128).prop_map(|impor| PermohonanEvent::ImporDibatalkan { impor: ImporId(Uuid::from_u128(impor)) }),
    ]
}

/// Deadlines of which some run that may not have been started.
fn moved() -> impl Strategy<Value = BatasTercatat> {
    let run = || proptest::option::of((0..20_u64).prop_map(date));
    (0..9_u64, run(), run(), run()).prop_map(|(day, perki, perbaikan, penyediaan)| BatasTercatat {
        perki,
        perbaikan,
        penyediaan,
        ..batas(day)
    })
}

/// A step under one of a few ids, with up to two letters.
pub fn step() -> impl Strategy<Value = Melangkah> {
    (0..9_u128, 0..30_u64, 0..3_u128, langkah()).prop_map(|(id, day, letters, langkah)| Melangkah {
        id: LangkahId(Uuid::from_u128(id)),
        tanggal: date(day),
        surat: (0..letters).map(|place| letter(id, place)).collect(),
        langkah,
    })
}

fn letter(step: u128, place: u128) -> SuratTerbit {
    SuratTerbit {
        id: SuratId(Uuid::from_u128(step * 2 + place)),
        jenis: if place == 0 { JenisSurat::TidakLengkap } else { JenisSurat::Penolakan },
        seri: seri("surat"),
        nomor: Nomor { n: 1, teks: format!("{step}/{place}") },
        sha256: "00".to_owned(),
    }
}

/// Any event there is, also of another request or device.
pub fn event() -> impl Strategy<Value = PermohonanEvent> {
    prop_oneof![
        2 => old(),
        2 => (1..4_u32, "[a-z]{1,5}").prop_map(|(n, rincian)| registered(n, &rincian)),
        2 => ("[a-z]{1,5}", 0..5_000_i64, moved(), any::<bool>()).prop_map(|(rincian, received, batas_baru, identity)| {
            PermohonanEvent::Dikoreksi(Box::new(Dikoreksi {
                alasan: "Salah ketik".to_owned(),
                isi: isi(&rincian, received),
                pemohon: identity.then(|| tercatat(&rincian)),
                batas: batas_baru,
                batas_lama: batas(0),
                perubahan: vec![Perubahan { bidang: "Diterima".to_owned(), lama: None, baru: None }],
            }))
        }),
        2 => (moved(), moved())
            .prop_map(|(batas, batas_lama)| PermohonanEvent::BatasBergeser(BatasBergeser { batas, batas_lama })),
        1 => "[a-z]{5,9}".prop_map(|alasan| PermohonanEvent::Dibatalkan(Dibatalkan { alasan })),
        1 => "[a-z]{5,9}".prop_map(|alasan| PermohonanEvent::IdentitasDitampilkan { alasan }),
        1 => (0..4_u32, proptest::option::of(0..3_u128)).prop_map(|(butir, id)| PermohonanEvent::ButirTercantum {
            butir,
            informasi: id.map(|id| InformasiId(Uuid::from_u128(id))),
        }),
        1 => (any::<bool>(), 0..3_u32).prop_map(|(receipt, salinan_ke)| PermohonanEvent::DokumenDicetak {
            dokumen: if receipt { JenisDokumen::TandaBukti } else { JenisDokumen::Formulir },
            salinan_ke,
            sha256: "00".to_owned(),
            berkas: None,
        }),
        12 => step().prop_map(|step| PermohonanEvent::Melangkah(Box::new(step))),
        4 => (0..9_u128, "[a-z]{5,9}").prop_map(|(id, alasan)| {
            PermohonanEvent::LangkahDibatalkan(LangkahDibatalkan { langkah: LangkahId(Uuid::from_u128(id)), alasan })
        }),
        2 => (0..18_u128, 0..3_u32).prop_map(|(id, salinan_ke)| PermohonanEvent::SuratDicetak {
            surat: SuratId(Uuid::from_u128(id)),
            salinan_ke,
        }),
        2 => (0..4_u128, proptest::option::of(0..18_u128)).prop_map(|(id, surat)| {
            PermohonanEvent::LampiranDitambah(Lampiran {
                id: LampiranId(Uuid::from_u128(id)),
                nama: "surat.pdf".to_owned(),
                jenis: JenisLampiran::SuratBertandaTangan,
                tipe: TipeBerkas::Pdf,
                ukuran: 9,
                sha256: "00".to_owned(),
                surat: surat.map(|id| SuratId(Uuid::from_u128(id))),
            })
        }),
        1 => (0..4_u128, "[a-z]{5,9}").prop_map(|(id, alasan)| PermohonanEvent::LampiranDihapus {
            lampiran: LampiranId(Uuid::from_u128(id)),
            alasan,
        }),
    ]
}

/// Events of three devices, each at its own place of its own stream.
pub fn journal(most: usize) -> impl Strategy<Value = Vec<Stamped<PermohonanEvent>>> {
    let one = (event(), 0..3_u128, 1..300_i64, any::<bool>());
    proptest::collection::vec(one, 0..most).prop_map(|events| {
        let numbered = events.into_iter().zip(1..);
        numbered
            .map(|((event, device, minutes, known), seq)| Stamped {
                at: at(minutes),
                actor: known.then(|| AkunId(Uuid::from_u128(9))),
                hlc: u64::try_from(minutes).unwrap() << 16,
                device: Uuid::from_u128(device),
                seq,
                event,
            })
            .collect()
    })
}
