//! What an office sets about its service: units, tariffs, letters, and what it may not set.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::fault::FieldFault;
use domain::id::{PerangkatId, UnitId};
use domain::jurnal::Event;
use domain::layanan::{JenisBiaya, LayananDiatur, PengaturanLayanan, TabelTarif, Tarif, UnitPelaksana};
use domain::peran::Peran;
use domain::surat::{Bidang, JenisSurat, Penanda, PengaturanSurat, Templat};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn table(sk: &str, sejak: &str, sampai: Option<&str>) -> TabelTarif {
    let baris = vec![Tarif {
        jenis: JenisBiaya::Penyalinan,
        uraian: "Fotokopi A4".to_owned(),
        satuan: "lembar".to_owned(),
        rupiah: 300,
    }];
    TabelTarif { sk: sk.to_owned(), berlaku_sejak: date(sejak), berlaku_sampai: sampai.map(date), baris }
}

fn unit(kode: &str) -> UnitPelaksana {
    UnitPelaksana { kode: kode.to_owned(), nama: format!("Dinas {kode}"), pejabat: String::new() }
}

fn fields(result: Result<PengaturanLayanan, Vec<FieldFault>>) -> Vec<String> {
    result.unwrap_err().into_iter().map(|fault| fault.field).collect()
}

#[test]
fn the_default_settings_stand_in_an_office_that_filled_in_nothing() {
    let bawaan = PengaturanLayanan::default();
    assert_eq!(bawaan.clone().checked(""), Ok(bawaan), "no unit code is needed, and nothing is changed by checking");
}

#[test]
fn no_two_letters_share_a_number_by_default() {
    let pengaturan = PengaturanLayanan::default();
    let mut last: HashMap<_, u32> = HashMap::new();
    let mut seen = HashSet::new();
    let (kantor, perangkat) = (UnitId::new(), PerangkatId::new());
    for round in 0..1_200 {
        for jenis in JenisSurat::ALL {
            let surat = pengaturan.surat(jenis);
            let n = last.entry(surat.seri(kantor, 2026, perangkat)).or_default();
            *n += 1;
            let nomor = surat.number(*n, date("2026-11-23"), "", "A").unwrap();
            assert!(seen.insert(nomor.clone()), "{nomor} was issued before, in round {round}");
        }
    }
    assert_eq!(last.len(), 6, "the three letters to the applicant share one series");
}

#[test]
fn every_default_wording_is_one_the_office_could_save() {
    for jenis in JenisSurat::ALL {
        let surat = PengaturanSurat::bawaan(jenis);
        for text in [&surat.pembuka, &surat.penutup] {
            let templat = Templat::parse(text, jenis).unwrap();
            assert_eq!(&templat.to_string(), text, "{} needs no cleaning", jenis.name());
            assert!(!text.contains("  "), "no gap in {text}");
        }
        let ruang = jenis.ruang();
        assert_eq!(ruang.pembuka || ruang.penutup, Bidang::of(jenis).next().is_some(), "fields where a text stands");
        assert_eq!(serde_json::to_value(jenis).unwrap(), jenis.name(), "wire and name agree");
    }
}

#[test]
fn all_fields_at_fault_are_named_at_once() {
    let mut pengaturan = PengaturanLayanan {
        penyetuju_penolakan: Peran::Petugas,
        hari_unit: 11,
        hari_penyediaan: 0,
        unit: vec![unit("DINKES"), unit("dinkes"), UnitPelaksana::default()],
        tarif: vec![table("", "2026-01-01", Some("2025-12-31")), table("SK 2", "2027-01-01", None)],
        cara_bayar: " ".to_owned(),
        ..PengaturanLayanan::default()
    };
    pengaturan.tarif[1].baris[0].rupiah = -1;
    pengaturan.surat[2].pembuka = "Kepada {namaa}".to_owned();
    pengaturan.surat[4].pola_nomor = "SK/{tahun}".to_owned();
    pengaturan.surat[5].pola_nomor = "{klasifikasi}/{n}".to_owned();
    pengaturan.surat[6].pembuka = "Dengan hormat".to_owned();
    pengaturan.surat[6].penanda_tangan = Penanda::AtasanPpid;
    pengaturan.surat[7].tembusan = vec![" ".to_owned(), "Inspektorat".to_owned()];
    pengaturan.surat[7].pola_nomor = "{n}/{kode_unit}/KW".to_owned();
    assert_eq!(
        fields(pengaturan.checked("")),
        [
            "penyetuju_penolakan",
            "hari_unit",
            "hari_penyediaan",
            "unit.1.kode",
            "unit.2.kode",
            "unit.2.nama",
            "tarif.0.sk",
            "tarif.0.berlaku_sampai",
            "tarif.1.baris.0.rupiah",
            "cara_bayar",
            "surat.2.pembuka",
            "surat.4.pola_nomor",
            "surat.5.klasifikasi",
            "surat.6.pembuka",
            "surat.6.penanda_tangan",
            "surat.7.pola_nomor",
            "surat.7.tembusan",
        ]
    );
}

#[test]
fn two_series_that_would_write_one_number_are_refused_before_they_do() {
    let mut pengaturan = PengaturanLayanan::default();
    pengaturan.surat[4].pola_nomor = "{n:03}/PPID/{tahun}".to_owned();
    pengaturan.surat[7].pola_nomor = "{n}/PPID/{tahun}".to_owned();
    let faults = pengaturan.clone().checked("").unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(
        (faults[0].field.as_str(), faults[0].message.as_str()),
        (
            "surat.7.pola_nomor",
            "Nomornya akan sama dengan nomor Surat keputusan penolakan; bedakan polanya, misalnya dengan kode surat."
        ),
        "from 1000 on both would be 1000/PPID/2026"
    );
    pengaturan.surat[4].klasifikasi = "000.1".to_owned();
    pengaturan.surat[4].pola_nomor = "{klasifikasi}/{n:03}/PPID/{tahun}".to_owned();
    assert!(pengaturan.checked("").is_ok(), "a classification in the number tells them apart");
}

#[test]
fn letters_of_one_kind_with_another_classification_are_numbered_apart() {
    let mut pengaturan = PengaturanLayanan::default();
    pengaturan.surat[0].klasifikasi = "000.1".to_owned();
    assert_eq!(
        fields(pengaturan.clone().checked("")),
        ["surat.2.pola_nomor", "surat.3.pola_nomor"],
        "a code that stands in no number would let two series write 001/S-PPID/XI/2026"
    );
    pengaturan.surat[0].pola_nomor = "{klasifikasi}/{n:03}/PPID/{tahun}".to_owned();
    let surat = pengaturan.checked("").unwrap().surat(JenisSurat::TidakLengkap);
    assert_eq!(surat.number(7, date("2026-11-23"), "", "A").unwrap(), "000.1/007/PPID/2026");
}

#[test]
fn a_day_has_one_tariff() {
    let old = table("SK 1/2024", "2024-01-01", Some("2026-06-30"));
    let new = table("SK 2/2026", "2026-07-01", None);
    let with = |tarif| PengaturanLayanan { tarif, ..PengaturanLayanan::default() };
    let both = with(vec![new.clone(), old.clone()]).checked("").unwrap();
    let sk = |day| both.tarif_on(date(day)).map(|table| table.sk.as_str());
    assert_eq!(sk("2023-12-31"), None, "before the first decree nothing is charged");
    assert_eq!((sk("2026-06-30"), sk("2026-07-01")), (Some("SK 1/2024"), Some("SK 2/2026")));
    let open_ended = TabelTarif { berlaku_sampai: None, ..old.clone() };
    let touching = TabelTarif { berlaku_sampai: Some(date("2026-07-01")), ..old };
    for earlier in [open_ended, touching] {
        assert_eq!(fields(with(vec![earlier, new.clone()]).checked("")), ["tarif.1.berlaku_sejak"]);
    }
}

#[test]
fn half_a_rupiah_is_no_tariff() {
    let line = r#"{"jenis":"lain","uraian":"x","satuan":"y","rupiah":0.5}"#;
    assert!(serde_json::from_str::<Tarif>(line).is_err());
}

#[test]
fn a_kind_of_letter_left_out_keeps_its_default() {
    let pengaturan = PengaturanLayanan { surat: Vec::new(), ..PengaturanLayanan::default() };
    assert_eq!(pengaturan.surat(JenisSurat::Kuitansi), PengaturanSurat::bawaan(JenisSurat::Kuitansi));
    assert_eq!(pengaturan.checked("").unwrap().surat.len(), 8, "and is written down once something is saved");
    let twice = vec![PengaturanSurat::bawaan(JenisSurat::Kuitansi); 2];
    let pengaturan = PengaturanLayanan { surat: twice, ..PengaturanLayanan::default() };
    assert_eq!(fields(pengaturan.checked("")), ["surat.1.jenis"]);
}

#[test]
fn the_settings_come_back_from_the_journal() {
    let event = Event::Layanan(LayananDiatur { pengaturan: PengaturanLayanan::default() });
    let stored = event.encode().unwrap();
    assert_eq!(stored.kind, "layanan.diatur");
    assert_eq!(Event::decode(&stored.kind, stored.version, &stored.body), Ok(event));
}
