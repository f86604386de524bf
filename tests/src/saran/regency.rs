//! The lists of a made-up regency, and an office filled with them.

use std::error::Error;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use domain::dip::{InformasiEvent, IsiInformasi, Kelas};
use domain::id::{InformasiId, LangkahId, PemohonId, PengecualianId, PermohonanId, SuratId};
use domain::jurnal::Event;
use domain::pemohon::{Bukti, Identitas, JenisPemohon};
use domain::pengecualian::{Cakupan, Huruf, IsiPengecualian, Pasal17, PengecualianEvent};
use domain::permohonan::biaya::Biaya;
use domain::permohonan::declare_complete::DinyatakanLengkap;
use domain::permohonan::keputusan::{BentukDikuasai, DasarPenolakan};
use domain::permohonan::notify::Diberitahukan;
use domain::permohonan::{
    BatasTercatat, Butir, CaraMemperoleh, Didaftarkan, Isi, Keputusan, Langkah, Melangkah, PemohonTercatat,
    PermohonanEvent, Saluran, SuratTerbit,
};
use domain::seri::{Nomor, Seri};
use store::{Store, StoreError, Tx};

use super::lines;

/// Entries of the list.
pub fn informasi() -> Vec<IsiInformasi> {
    lines(include_str!("informasi.txt"))
        .map(|line| {
            let column = |at: usize| line.split('|').nth(at).unwrap_or_default().to_owned();
            let kelas = Kelas::ALL.into_iter().find(|kelas| kelas.name() == column(2)).unwrap_or(Kelas::SetiapSaat);
            IsiInformasi {
                ringkasan: column(1),
                kelompok: column(3),
                waktu: column(5),
                ..IsiInformasi::new(column(0), kelas, column(4))
            }
        })
        .collect()
}

fn pengecualian() -> Vec<IsiPengecualian> {
    lines(include_str!("pengecualian.txt"))
        .map(|line| {
            let column = |at: usize| line.split('|').nth(at).unwrap_or_default().to_owned();
            let tertutup = column(2);
            let cakupan = if tertutup.is_empty() {
                Cakupan::Seluruh
            } else {
                Cakupan::Sebagian { tertutup, terbuka: String::new() }
            };
            IsiPengecualian { uraian: column(1), cakupan, unit: column(3), ..IsiPengecualian::new(column(0)) }
        })
        .collect()
}

/// Writes the lists and the earlier requests into an office.
///
/// # Errors
/// What the store answers.
pub fn fill(store: &Store) -> Result<(), Box<dyn Error + Send + Sync>> {
    let at = DateTime::parse_from_rfc3339("2025-11-03T09:00:00+07:00")?;
    store.write(|tx| -> Result<(), Box<dyn Error + Send + Sync>> {
        for isi in informasi() {
            record(tx, isi, at)?;
        }
        for isi in pengecualian() {
            let event = PengecualianEvent::Dicatat { isi: Box::new(isi), impor: None };
            tx.append(PengecualianId::new().0, &Event::Pengecualian(event), None, at)?;
        }
        for (turn, line) in (1_u32..).zip(lines(include_str!("jawaban.txt"))) {
            let mut columns = line.splitn(3, '|');
            let day: NaiveDate = columns.next().unwrap_or_default().parse()?;
            let decided = keputusan(columns.next().unwrap_or_default());
            answer(tx, store, turn, day, columns.next().unwrap_or_default(), decided)?;
        }
        Ok(())
    })
}

/// Writes one entry down.
///
/// # Errors
/// What the store answers.
pub fn record(tx: &Tx<'_>, isi: IsiInformasi, at: DateTime<FixedOffset>) -> Result<InformasiId, StoreError> {
    let id = InformasiId::new();
    let event = InformasiEvent::Dicatat { isi: Box::new(isi), impor: None };
    tx.append(id.0, &Event::Informasi(event), None, at)?;
    Ok(id)
}

fn keputusan(name: &str) -> Keputusan {
    let bentuk = BentukDikuasai::default();
    let pasal_17 = Pasal17::new(Huruf::H, Some(1)).into_iter().collect();
    let dasar = DasarPenolakan { pasal_17, ..DasarPenolakan::default() };
    match name {
        "diberikan" => Keputusan::Diberikan { bentuk, keterangan: String::new(), informasi: None },
        "sebagian" => Keputusan::Sebagian { bentuk, penghitaman: "data pribadi".to_owned(), dasar },
        "ditolak" => Keputusan::Ditolak { bentuk, dasar },
        _ => Keputusan::TidakDikuasai { badan_publik: String::new(), penjelasan: "tidak dikuasai".to_owned() },
    }
}

/// The decision that an item is given.
pub fn given() -> Keputusan {
    keputusan("diberikan")
}

/// Registers a request under the number `turn` of its series and answers it on `day`.
///
/// # Errors
/// What the store answers.
pub fn answer(
    tx: &Tx<'_>,
    store: &Store,
    turn: u32,
    day: NaiveDate,
    rincian: &str,
    keputusan: Keputusan,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let id = PermohonanId::new();
    let noon = |day: NaiveDate| DateTime::parse_from_rfc3339(&format!("{day}T12:00:00+07:00"));
    let asked = noon(day - Days::new(10))?;
    let identitas = Identitas {
        jenis: Some(JenisPemohon::Perorangan),
        nama: format!("Pemohon {turn}"),
        nik: None,
        sk_pengesahan: None,
        alamat: "Jalan Merdeka 1".to_owned(),
        telepon: None,
        surel: None,
        pekerjaan: None,
        kuasa: None,
        anggota: Vec::new(),
    };
    let genesis = store.genesis();
    let seri = |jenis: &str| Seri {
        unit: genesis.unit,
        tahun: 2025,
        jenis: jenis.to_owned(),
        kode: String::new(),
        perangkat: genesis.perangkat,
    };
    let pemohon = PemohonId::new();
    let komitmen = tx.put_identitas(pemohon, id, &identitas)?;
    let isi = Isi {
        diterima: asked,
        saluran: Some(Saluran::DatangLangsung),
        butir: vec![Butir { rincian: rincian.to_owned() }],
        tujuan: None,
        cara_memperoleh: Some(CaraMemperoleh::Salinan),
        bentuk: None,
        cara_mengirim: None,
        bantuan: None,
        bukti: vec![Bukti::Ktp],
    };
    let registered = Didaftarkan {
        id,
        seri: seri("permohonan"),
        nomor: Nomor { n: turn, teks: format!("{turn:04}/PPID/2025") },
        pemohon: PemohonTercatat::new(pemohon, komitmen, &identitas),
        isi,
        batas: BatasTercatat::new(day + Days::new(4), day + Days::new(13), false),
    };
    let complete = Langkah::DinyatakanLengkap(DinyatakanLengkap {
        sejak: asked.date_naive(),
        dianggap: false,
        catatan: String::new(),
        perki: day + Days::new(4),
    });
    let notice = Langkah::Diberitahukan(Diberitahukan {
        butir: vec![keputusan],
        biaya: Biaya::default(),
        waktu_penyediaan: Some(1),
        penyediaan: Some(day + Days::new(1)),
        catatan: String::new(),
    });
    let mut happened = vec![(PermohonanEvent::Didaftarkan(Box::new(registered)), asked)];
    for (langkah, at) in [(complete, asked), (notice, noon(day)?)] {
        let letters = langkah.letters().into_iter().map(|jenis| SuratTerbit {
            id: SuratId::new(),
            jenis,
            seri: seri(jenis.seri()),
            nomor: Nomor { n: turn, teks: format!("{turn}/{}/2025", jenis.seri()) },
            sha256: "0".repeat(64),
        });
        let surat = letters.collect();
        let step = Melangkah { id: LangkahId::new(), tanggal: at.date_naive(), surat, langkah };
        happened.push((PermohonanEvent::Melangkah(Box::new(step)), at));
    }
    for (event, at) in happened {
        tx.append(id.0, &Event::Permohonan(event), None, at)?;
    }
    Ok(())
}
