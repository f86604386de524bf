//! Any event of the lists a journal may hold, of any device and in any order; ids are few, so that they meet.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use domain::dip::{
    BentukTersedia, BerkasInformasi, ButirTetap, InformasiEvent, IsiInformasi, Kelas, Penetapan, PenetapanEvent, Wajib,
};
use domain::id::{AkunId, ImporId, InformasiId, LampiranId, PengecualianId, PermohonanId, UjiId};
use domain::impor::{ImporDiterima, ImporEvent, JenisDaftar};
use domain::jurnal::Stamped;
use domain::pengecualian::{
    BerkasUji, ButirUji, Cakupan, DasarLain, HasilPengubahan, Huruf, IsiPengecualian, IsiUji, Jangka, JenisUji,
    Pasal17, PengecualianEvent, Penguji, UjiEvent,
};
use proptest::prelude::*;
use uuid::Uuid;

pub fn at(minutes: i64) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").unwrap() + chrono::TimeDelta::minutes(minutes)
}

/// One event at its place in the stream of a device.
pub fn stamped<E>(event: E, device: u128, minutes: i64, seq: u64) -> Stamped<E> {
    Stamped {
        at: at(minutes),
        actor: Some(AkunId(Uuid::from_u128(9))),
        hlc: u64::try_from(minutes).unwrap() << 16,
        device: Uuid::from_u128(device),
        seq,
        event,
    }
}

/// Events one after the other, a minute apart.
pub fn berurutan<E>(events: impl IntoIterator<Item = E>) -> Vec<Stamped<E>> {
    events.into_iter().zip(1_i64..).map(|(event, n)| stamped(event, 0, n, u64::try_from(n).unwrap())).collect()
}

/// Events of three devices, each at its own place of its own stream.
pub fn journal<E: Clone + std::fmt::Debug>(
    event: impl Strategy<Value = E>,
    most: usize,
) -> impl Strategy<Value = Vec<Stamped<E>>> {
    proptest::collection::vec((event, 0..3_u128, 1..300_i64), 0..most).prop_map(|events| {
        events
            .into_iter()
            .zip(1..)
            .map(|((event, device, minutes), seq)| stamped(event, device, minutes, seq))
            .collect()
    })
}

pub fn impor(n: u128) -> ImporId {
    ImporId(Uuid::from_u128(n))
}

fn some_import() -> impl Strategy<Value = Option<ImporId>> {
    proptest::option::of((0..3_u128).prop_map(impor))
}

fn text() -> impl Strategy<Value = String> {
    "[ -~äßش🙂\n]{0,12}"
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..900_u64).prop_map(|days| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(days))
}

pub fn isi_informasi() -> impl Strategy<Value = IsiInformasi> {
    let words = (text(), text(), text(), text());
    let choices = (
        proptest::sample::select(Kelas::ALL.to_vec()),
        proptest::option::of(proptest::sample::select(Wajib::ALL.to_vec())),
    );
    (words, choices, proptest::option::of(day()), any::<bool>(), proptest::collection::vec(text(), 0..3)).prop_map(
        |((judul, unit, waktu, lain), (kelas, wajib), retensi_sampai, flag, tautan)| IsiInformasi {
            wajib,
            waktu,
            tempat: lain.clone(),
            bentuk: BentukTersedia { softcopy: flag, hardcopy: !flag, lain },
            retensi_sampai,
            tautan,
            berkas: flag.then(|| BerkasInformasi {
                id: LampiranId(Uuid::from_u128(3)),
                nama: "x.pdf".to_owned(),
                ukuran: u64::MAX >> 12,
                sha256: "00".to_owned(),
            }),
            ..IsiInformasi::new(judul, kelas, unit)
        },
    )
}

/// Any event of an entry.
pub fn informasi() -> impl Strategy<Value = InformasiEvent> {
    prop_oneof![
        3 => (isi_informasi(), some_import()).prop_map(|(isi, impor)| InformasiEvent::Dicatat { isi: Box::new(isi), impor }),
        4 => (isi_informasi(), some_import()).prop_map(|(isi, impor)| InformasiEvent::Diubah { isi: Box::new(isi), impor }),
        1 => Just(InformasiEvent::Dimutakhirkan),
        2 => Just(InformasiEvent::Diajukan),
        2 => Just(InformasiEvent::Diterima),
        1 => text().prop_map(|catatan| InformasiEvent::Dikembalikan { catatan }),
        1 => text().prop_map(|alasan| InformasiEvent::Ditarik { alasan }),
        1 => Just(InformasiEvent::Dipulihkan),
        1 => (0..3_u128).prop_map(|n| InformasiEvent::ImporDibatalkan { impor: impor(n) }),
    ]
}

/// Any event of a decree.
pub fn penetapan() -> impl Strategy<Value = PenetapanEvent> {
    let butir = proptest::collection::vec((0..5_u128, 1..4_u32), 0..4).prop_map(|list| {
        list.into_iter().map(|(id, revisi)| ButirTetap { id: InformasiId(Uuid::from_u128(id)), revisi }).collect()
    });
    prop_oneof![
        (text(), day(), text(), butir).prop_map(|(nomor, tanggal, penyetuju, butir)| {
            let (berkas, sha256) = (LampiranId(Uuid::from_u128(1)), "00".to_owned());
            PenetapanEvent::Ditetapkan(Box::new(Penetapan { nomor, tanggal, penyetuju, butir, berkas, sha256 }))
        }),
        (text(), day()).prop_map(|(alasan, tanggal)| PenetapanEvent::Dibatalkan { alasan, tanggal }),
    ]
}

fn jangka() -> impl Strategy<Value = Jangka> {
    prop_oneof![
        day().prop_map(|sampai| Jangka::Tanggal { sampai }),
        (any::<u32>(), day()).prop_map(|(tahun, sejak)| Jangka::Tahun { tahun, sejak }),
        (text(), proptest::option::of(day())).prop_map(|(peristiwa, terjadi)| Jangka::Peristiwa { peristiwa, terjadi }),
        Just(Jangka::SelamaDiperlukan),
        Just(Jangka::Belum),
    ]
}

pub fn isi_pengecualian() -> impl Strategy<Value = IsiPengecualian> {
    (text(), text(), text(), jangka(), any::<bool>(), proptest::option::of(day())).prop_map(
        |(informasi, uraian, dasar, jangka, part, tinjau)| IsiPengecualian {
            cakupan: if part {
                Cakupan::Sebagian { tertutup: uraian.clone(), terbuka: dasar.clone() }
            } else {
                Cakupan::Seluruh
            },
            pasal_17: vec![Pasal17::new(Huruf::H, Some(2)).unwrap(), Pasal17::new(Huruf::J, None).unwrap()],
            dasar_lain: vec![DasarLain { peraturan: dasar.clone(), pasal: String::new() }],
            dasar_asli: dasar,
            jangka,
            tinjau,
            uraian,
            informasi_terkait: vec![InformasiId(Uuid::from_u128(4))],
            ..IsiPengecualian::new(informasi)
        },
    )
}

fn uji_id(n: u128) -> UjiId {
    UjiId(Uuid::from_u128(n))
}

/// Any event of an exemption.
pub fn pengecualian() -> impl Strategy<Value = PengecualianEvent> {
    use PengecualianEvent as E;
    let tested = (isi_pengecualian(), 0..3_u128, text(), day(), any::<bool>());
    prop_oneof![
        3 => (isi_pengecualian(), some_import()).prop_map(|(isi, impor)| E::Dicatat { isi: Box::new(isi), impor }),
        3 => (isi_pengecualian(), some_import()).prop_map(|(isi, impor)| E::Diubah { isi: Box::new(isi), impor }),
        2 => tested.prop_map(|(isi, n, nomor, tanggal, asked)| E::Diuji {
            uji: uji_id(n), nomor, tanggal, permohonan: asked.then(|| PermohonanId(Uuid::from_u128(1))), isi: Box::new(isi),
            membuka: asked && n == 1,
        }),
        2 => (proptest::option::of(0..3_u128), text(), day())
            .prop_map(|(uji, nomor, tanggal)| E::Ditetapkan { uji: uji.map(uji_id), nomor, tanggal }),
        1 => day().prop_map(|tanggal| E::PeristiwaTerjadi { tanggal }),
        1 => (text(), day(), proptest::option::of(0..3_u128))
            .prop_map(|(dasar, tanggal, uji)| E::Dibuka { dasar, tanggal, uji: uji.map(uji_id) }),
        1 => text().prop_map(|alasan| E::Ditarik { alasan }),
        1 => (0..3_u128).prop_map(|n| E::ImporDibatalkan { impor: impor(n) }),
    ]
}

/// Any event of a sheet.
pub fn uji() -> impl Strategy<Value = UjiEvent> {
    let butir = (isi_pengecualian(), text(), any::<bool>()).prop_map(|(isi, kepentingan_publik, change)| ButirUji {
        pengecualian: PengecualianId(Uuid::from_u128(2)),
        semula: change.then(|| Box::new(isi.clone())),
        hasil: if change { HasilPengubahan::Dibuka } else { HasilPengubahan::Tetap },
        isi,
        kepentingan_publik,
    });
    let isi = (butir, text(), day(), any::<bool>()).prop_map(|(butir, nomor, tanggal, change)| IsiUji {
        jenis: if change { JenisUji::Pengubahan } else { JenisUji::Pengecualian },
        tempat: nomor.clone(),
        penguji: vec![Penguji { nama: nomor.clone(), jabatan: String::new(), unit: String::new() }],
        nomor,
        tanggal,
        butir: vec![butir],
        permohonan: change.then(|| PermohonanId(Uuid::from_u128(1))),
    });
    let berkas = || BerkasUji { id: LampiranId(Uuid::from_u128(1)), sha256: "00".to_owned() };
    prop_oneof![
        3 => isi.prop_map(|isi| UjiEvent::Disusun(Box::new(isi))),
        2 => (text(), day()).prop_map(move |(nama, tanggal)| UjiEvent::Disetujui {
            jabatan: nama.clone(), nama, tanggal, berkas: berkas(),
        }),
        2 => (text(), day()).prop_map(move |(nomor, tanggal)| UjiEvent::Ditetapkan { nomor, tanggal, berkas: berkas() }),
        1 => text().prop_map(|alasan| UjiEvent::Dibatalkan { alasan }),
    ]
}

/// Any event of an import.
pub fn dari_berkas() -> impl Strategy<Value = ImporEvent> {
    let jenis = prop_oneof![Just(JenisDaftar::Dip), Just(JenisDaftar::Dik), Just(JenisDaftar::Unit)];
    prop_oneof![
        (jenis, text(), any::<u32>()).prop_map(|(jenis, nama, baru)| {
            let pemetaan = [("0a".to_owned(), [(3, "judul".to_owned()), (4, String::new())].into())].into();
            ImporEvent::Diterima(Box::new(ImporDiterima {
                jenis,
                unit: nama.clone(),
                nama,
                sha256: "00".to_owned(),
                baru,
                berubah: 1,
                sama: 0,
                pemetaan,
            }))
        }),
        text().prop_map(|alasan| ImporEvent::Dibatalkan { alasan }),
    ]
}
