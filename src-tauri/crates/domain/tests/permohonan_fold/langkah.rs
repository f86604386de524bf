//! Any step, with anything in it: also what no desk would write, since a journal may come from another one.

use chrono::NaiveDate;
use domain::id::{LangkahId, SuratId};
use domain::layanan::JenisBiaya;
use domain::pengecualian::{Huruf, Pasal17};
use domain::peran::Peran;
use domain::permohonan::approve_refusal::PenolakanDisetujui;
use domain::permohonan::biaya::{BarisBiaya, Biaya, CaraBayar};
use domain::permohonan::close::Ditutup;
use domain::permohonan::close_incomplete::DitutupTidakLengkap;
use domain::permohonan::decide::Diputuskan;
use domain::permohonan::declare_complete::DinyatakanLengkap;
use domain::permohonan::declare_incomplete::DinyatakanTidakLengkap;
use domain::permohonan::extend::{AlasanPerpanjangan, Diperpanjang};
use domain::permohonan::forward::Diteruskan;
use domain::permohonan::hand_over::{Diserahkan, Penerima};
use domain::permohonan::keputusan::{BentukDikuasai, DasarPenolakan, Penetapan};
use domain::permohonan::notify::Diberitahukan;
use domain::permohonan::pay::Dibayar;
use domain::permohonan::receive_letter::SuratDiterima;
use domain::permohonan::remind_unit::UnitDiingatkan;
use domain::permohonan::reopen::Dibuka;
use domain::permohonan::repair::Diperbaiki;
use domain::permohonan::request_copy::SalinanDiminta;
use domain::permohonan::unit_reply::UnitMenjawab;
use domain::permohonan::withdraw::DicabutPemohon;
use domain::permohonan::{CaraMemperoleh, CaraMengirim, Keputusan, Langkah};
use proptest::prelude::*;
use uuid::Uuid;

use crate::kejadian::date;

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..30_u64).prop_map(date)
}

fn perhaps() -> impl Strategy<Value = Option<NaiveDate>> {
    proptest::option::of(day())
}

fn words() -> impl Strategy<Value = String> {
    "[a-z ]{0,9}"
}

fn id() -> impl Strategy<Value = LangkahId> {
    (0..9_u128).prop_map(|id| LangkahId(Uuid::from_u128(id)))
}

fn items() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(0..4_usize, 0..3)
}

fn decisions() -> impl Strategy<Value = Vec<Keputusan>> {
    let bentuk = BentukDikuasai { softcopy: true, hardcopy: false };
    let dasar = move |konsekuensi: String, tanggal| DasarPenolakan {
        pasal_17: Pasal17::new(Huruf::H, Some(2)).into_iter().collect(),
        undang_undang: String::new(),
        konsekuensi,
        penetapan: Penetapan { nomor: "7".to_owned(), tanggal },
        ..DasarPenolakan::default()
    };
    let one = prop_oneof![
        words().prop_map(move |keterangan| Keputusan::Diberikan { bentuk, keterangan, informasi: None }),
        (words(), perhaps()).prop_map(move |(why, decreed)| Keputusan::Sebagian {
            bentuk,
            penghitaman: why.clone(),
            dasar: dasar(why, decreed),
        }),
        (words(), perhaps()).prop_map(move |(why, decreed)| Keputusan::Ditolak { bentuk, dasar: dasar(why, decreed) }),
        words().prop_map(|badan_publik| Keputusan::TidakDikuasai { badan_publik, penjelasan: "Bukan kami".to_owned() }),
        (0..500_u32).prop_map(|hari| Keputusan::BelumDidokumentasikan { hari, penjelasan: "Nanti".to_owned() }),
    ];
    proptest::collection::vec(one, 0..3)
}

fn bill() -> impl Strategy<Value = Biaya> {
    (any::<i64>(), any::<u32>(), any::<bool>()).prop_map(|(rupiah, jumlah, bayar_dulu)| Biaya {
        baris: vec![BarisBiaya {
            jenis: JenisBiaya::Penyalinan,
            uraian: "Fotokopi".to_owned(),
            jumlah,
            satuan: String::new(),
            rupiah,
        }],
        dasar: String::new(),
        cara_bayar: String::new(),
        bayar_dulu,
    })
}

/// Any step.
pub fn langkah() -> impl Strategy<Value = Langkah> {
    prop_oneof![before_the_answer(), the_answer(), after_the_answer()]
}

fn before_the_answer() -> impl Strategy<Value = Langkah> {
    prop_oneof![
        (day(), day(), any::<bool>(), words()).prop_map(|(sejak, perki, dianggap, catatan)| {
            Langkah::DinyatakanLengkap(DinyatakanLengkap { sejak, dianggap, catatan, perki })
        }),
        words()
            .prop_map(|lacks| { Langkah::DinyatakanTidakLengkap(DinyatakanTidakLengkap { kekurangan: vec![lacks] }) }),
        (0..18_u128, day(), words(), perhaps()).prop_map(|(surat, diterima, bukti, perbaikan)| {
            let surat = SuratId(Uuid::from_u128(surat));
            Langkah::SuratDiterima(SuratDiterima { surat, diterima, bukti, cara: None, perbaikan })
        }),
        (day(), any::<bool>(), words(), perhaps()).prop_map(|(diserahkan, partial, catatan, perki)| {
            let masih_kurang = if partial { vec![catatan.clone()] } else { Vec::new() };
            Langkah::Diperbaiki(Diperbaiki { diserahkan, masih_kurang, catatan, perki })
        }),
        words().prop_map(|catatan| Langkah::DitutupTidakLengkap(DitutupTidakLengkap { catatan })),
        (words(), items(), day()).prop_map(|(unit, butir, batas)| {
            Langkah::Diteruskan(Diteruskan { unit, butir, instruksi: "Siapkan".to_owned(), batas })
        }),
        (id(), words())
            .prop_map(|(disposisi, catatan)| { Langkah::UnitDiingatkan(UnitDiingatkan { disposisi, catatan }) }),
        (id(), day(), words()).prop_map(|(disposisi, dijawab, ringkasan)| {
            Langkah::UnitMenjawab(UnitMenjawab { disposisi, dijawab, ringkasan })
        }),
    ]
}

fn the_answer() -> impl Strategy<Value = Langkah> {
    prop_oneof![
        (words(), day(), day()).prop_map(|(uraian, dari, sampai)| {
            Langkah::Diperpanjang(Diperpanjang { alasan: AlasanPerpanjangan::ALL.to_vec(), uraian, dari, sampai })
        }),
        decisions().prop_map(|butir| Langkah::Diputuskan(Diputuskan { butir })),
        (id(), words()).prop_map(|(keputusan, catatan)| {
            Langkah::PenolakanDisetujui(PenolakanDisetujui { keputusan, peran: Peran::Pimpinan, catatan })
        }),
        (decisions(), bill(), proptest::option::of(any::<u32>()), perhaps(), words()).prop_map(
            |(butir, biaya, waktu_penyediaan, penyediaan, catatan)| {
                Langkah::Diberitahukan(Diberitahukan { butir, biaya, waktu_penyediaan, penyediaan, catatan })
            }
        ),
    ]
}

fn after_the_answer() -> impl Strategy<Value = Langkah> {
    prop_oneof![
        (any::<u32>(), words())
            .prop_map(|(rangkap, catatan)| { Langkah::SalinanDiminta(SalinanDiminta { rangkap, catatan }) }),
        (day(), any::<i64>(), perhaps()).prop_map(|(dibayar, jumlah, penyediaan)| {
            Langkah::Dibayar(Dibayar { dibayar, cara: CaraBayar::Tunai, jumlah, penyediaan })
        }),
        (day(), items(), words()).prop_map(|(diserahkan, butir, jumlah)| {
            Langkah::Diserahkan(Diserahkan {
                diserahkan,
                butir,
                cara: CaraMemperoleh::Salinan,
                kirim: Some(CaraMengirim::Pos),
                penerima: Penerima::Pengirim,
                jumlah,
                resi: String::new(),
                catatan: String::new(),
            })
        }),
        words().prop_map(|catatan| Langkah::Ditutup(Ditutup { catatan })),
        (day(), words()).prop_map(|(dicabut, alasan)| { Langkah::DicabutPemohon(DicabutPemohon { dicabut, alasan }) }),
        words().prop_map(|alasan| Langkah::Dibuka(Dibuka { alasan })),
    ]
}
