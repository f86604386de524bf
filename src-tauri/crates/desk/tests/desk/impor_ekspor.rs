//! Our own lists come back unchanged, from XLSX and from CSV.

use chrono::DateTime;
use documents::Kop;
use documents::daftar::dik::{self, ButirDik, DaftarDik};
use documents::daftar::dip::{self, DaftarDip};
use documents::daftar::{KepalaDaftar, VersiDaftar};
use domain::dip::{BentukTersedia, IsiInformasi, Kelas, Wajib};
use domain::impor::{JenisDaftar, Pilihan, read_dik, read_dip, recognise};
use domain::pengecualian::{Cakupan, DasarLain, Huruf, IsiPengecualian, Jangka, Pasal17};

use crate::office::{Outcome, sheets};

fn kepala(latihan: bool) -> Result<KepalaDaftar, chrono::ParseError> {
    let kop = Kop {
        badan_publik: "Pemerintah Kabupaten Contoh".to_owned(),
        unit: "Dinas Kominfo".to_owned(),
        alamat: "Jalan Contoh 1".to_owned(),
        telepon: String::new(),
        surel: String::new(),
        laman: String::new(),
        logo: None,
    };
    Ok(KepalaDaftar {
        kop,
        latihan,
        unit: "Dinas Kominfo".to_owned(),
        versi: VersiDaftar::Kerja,
        dicetak: DateTime::parse_from_rfc3339("2026-11-28T09:12:00+07:00")?,
        penanda_tangan: Vec::new(),
    })
}

fn entries() -> Result<Vec<IsiInformasi>, Box<dyn std::error::Error>> {
    let bare = |judul: &str, kelas| IsiInformasi::new(judul, kelas, "Setda");
    Ok(vec![
        IsiInformasi {
            ringkasan: "Tujuan dan sasaran\n1. Pertama\n2. Kedua; dengan \"kutipan\"".to_owned(),
            kelompok: "Program dan kegiatan".to_owned(),
            wajib: Some(Wajib::ProgramKegiatan),
            penanggung_jawab: "Subbagian Perencanaan".to_owned(),
            waktu: "2025".to_owned(),
            tempat: "Contoh".to_owned(),
            waktu_tempat_asli: "2025 di Contoh".to_owned(),
            bentuk: BentukTersedia { softcopy: true, hardcopy: false, lain: "papan pengumuman, PDF".to_owned() },
            retensi: "5 tahun".to_owned(),
            retensi_sampai: Some("2031-12-31".parse()?),
            tempat_asli: "Ruang arsip".to_owned(),
            tautan: vec!["https://contoh.go.id/a?b=1,2".to_owned(), "https://contoh.go.id/c.".to_owned()],
            media: "Laman dan radio".to_owned(),
            ..bare("Rencana Strategis", Kelas::SetiapSaat)
        },
        bare("=HYPERLINK(\"http://x\")", Kelas::SertaMerta),
        bare("'Aisyiyah: daftar hibah", Kelas::Berkala),
        bare("Informasi berkala", Kelas::Berkala),
        bare("Keterangan: jumlah pegawai", Kelas::Berkala),
        bare("Jumlah penduduk", Kelas::SetiapSaat),
        IsiInformasi { waktu: "01-02-2026".to_owned(), ..bare("007", Kelas::SetiapSaat) },
        IsiInformasi {
            bentuk: BentukTersedia { softcopy: false, hardcopy: true, lain: String::new() },
            ..bare("SOP", Kelas::Berkala)
        },
        IsiInformasi { tempat: "Tegal".to_owned(), ..bare("Mengetahui", Kelas::Berkala) },
    ])
}

fn exemptions() -> Result<Vec<IsiPengecualian>, Box<dyn std::error::Error>> {
    let law = |peraturan: &str, pasal: &str| DasarLain { peraturan: peraturan.to_owned(), pasal: pasal.to_owned() };
    let full = IsiPengecualian {
        uraian: "Seluruh salinan\ncetak dan elektronik".to_owned(),
        cakupan: Cakupan::Sebagian { tertutup: "Nama".to_owned(), terbuka: "Jumlah perkara".to_owned() },
        pasal_17: vec![Pasal17::new(Huruf::A, Some(2))?, Pasal17::new(Huruf::J, None)?],
        dasar_lain: vec![law("UU 17/2023 Kesehatan", "Pasal 297"), law("UU 43/2009 Kearsipan", "")],
        dasar_asli: "UU No. 14 Tahun 2008 pasal 17 huruf b".to_owned(),
        konsekuensi_dibuka: "Pelapor terancam".to_owned(),
        konsekuensi_ditutup: "Pelapor aman".to_owned(),
        jangka: Jangka::Tahun { tahun: 30, sejak: "2026-01-15".parse()? },
        jangka_asli: "30 tahun".to_owned(),
        tinjau: Some("2027-01-15".parse()?),
        unit: "Inspektorat".to_owned(),
        ..IsiPengecualian::new("Identitas pelapor")
    };
    let with = |informasi: &str, jangka| IsiPengecualian {
        jangka,
        unit: "RSUD".to_owned(),
        ..IsiPengecualian::new(informasi)
    };
    let event = |terjadi| Jangka::Peristiwa { peristiwa: "ditetapkannya Renja".to_owned(), terjadi };
    Ok(vec![
        full,
        with("Rekam medis", Jangka::SelamaDiperlukan),
        with("Harga perkiraan", Jangka::Tanggal { sampai: "2027-06-30".parse()? }),
        with("Rancangan Renja", event(None)),
        with("Rancangan Renja lama", event(Some("2026-03-01".parse()?))),
        IsiPengecualian { dasar_asli: "Pasal 17 huruf h".to_owned(), ..IsiPengecualian::new("Naskah soal") },
    ])
}

#[test]
fn a_list_of_public_information_comes_back_as_it_was() -> Outcome {
    for latihan in [false, true] {
        let list = DaftarDip { kepala: kepala(latihan)?, butir: entries()? };
        for (kind, file) in [("XLSX", dip::xlsx(&list)?), ("CSV", dip::csv(&list)?)] {
            let sheets = sheets(&file)?;
            assert_eq!(recognise(&sheets), Some(JenisDaftar::Dip), "{kind} is known for what it is");
            let back = read_dip(&sheets, &Pilihan::default());
            for row in &back.baris {
                assert!(row.faults.is_empty(), "{kind} row {}: {:?}", row.baris, row.faults);
            }
            let isi: Vec<IsiInformasi> = back.baris.into_iter().map(|row| row.isi).collect();
            assert_eq!(isi, list.butir, "{kind}, practice {latihan}: nothing is lost, nothing guessed");
        }
    }
    Ok(())
}

#[test]
fn a_list_of_exemptions_comes_back_as_it_was() -> Outcome {
    let butir = exemptions()?.into_iter().map(|isi| ButirDik { isi, penetapan: None }).collect();
    let list = DaftarDik { kepala: kepala(false)?, butir };
    for (kind, file) in [("XLSX", dik::xlsx(&list)?), ("CSV", dik::csv(&list)?)] {
        let sheets = sheets(&file)?;
        assert_eq!(recognise(&sheets), Some(JenisDaftar::Dik), "{kind} is known for what it is");
        let back: Vec<IsiPengecualian> =
            read_dik(&sheets, &Pilihan::default()).baris.into_iter().map(|row| row.isi).collect();
        let were: Vec<IsiPengecualian> = list.butir.iter().map(|butir| butir.isi.clone()).collect();
        assert_eq!(back, were, "{kind}: nothing is lost, nothing guessed");
    }
    Ok(())
}
