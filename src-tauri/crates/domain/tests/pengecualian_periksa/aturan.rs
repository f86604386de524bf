//! Each rule speaks where the law is crossed, and only its own field.

use domain::pengecualian::periksa::KodePeringatan as K;
use domain::pengecualian::{IsiPengecualian, Jangka};

use super::{careful, check, codes, day, row};

fn only(isi: &IsiPengecualian, kode: K, bidang: &str, why: &str) {
    let found = check(isi);
    let said: Vec<_> = found.iter().map(|warning| (warning.kode, warning.bidang.as_str())).collect();
    assert_eq!(said, [(kode, bidang)], "{why}: {found:#?}");
    assert!(
        found.iter().all(|warning| !warning.pesan.is_empty() && warning.dasar.contains("Pasal")),
        "a warning cites"
    );
}

fn h() -> IsiPengecualian {
    careful("Rekam medis pasien", "Pasal 17 huruf h angka 2", "Rahasia kesehatan tersebar")
}

fn a() -> IsiPengecualian {
    careful("Berkas penyidikan", "Pasal 17 huruf a angka 1", "Penyidikan terganggu")
}

fn basis(dasar: &str) -> IsiPengecualian {
    careful("Data nasabah", dasar, "Nasabah dirugikan")
}

#[test]
fn letters() {
    only(&careful("Rekam medis pasien", "UU KIP", "Rahasia tersebar"), K::HurufTidakAda, "pasal_17", "no letter");
    let said = check(&careful("Rekam medis pasien", "", "Rahasia tersebar"));
    assert!(
        said.iter().any(|warning| warning.pesan.contains("huruf h")),
        "the letter that fits is suggested: {said:#?}"
    );
    only(&careful("Rekam medis pasien", "Pasal 17 huruf h", "x"), K::AngkaBelumDisebut, "pasal_17", "h has items");
    only(
        &careful("Rekam medis pasien", "Pasal 17 huruf d", "x"),
        K::HurufTidakCocok,
        "pasal_17",
        "d is natural wealth",
    );
}

#[test]
fn letter_j_wants_another_statute() {
    only(&basis("Pasal 17 huruf j UU KIP"), K::HurufJTanpaUndangUndang, "dasar_lain", "j alone names no other statute");
    for below in [
        "Permenkes 24/2022",
        "Perda Kota 3/2019",
        "PP 61 Tahun 2010",
        "Perki 1 Tahun 2021",
        "SK Bupati 12/2020",
        "Peraturan Bupati 4/2020",
    ] {
        let isi = basis(&format!("Pasal 17 huruf j UU KIP; {below}"));
        only(&isi, K::HurufJDiBawahUndangUndang, "dasar_lain", &format!("{below} ranks below a statute"));
    }
    for law in ["UU 10/1998 Perbankan", "Undang-Undang Nomor 10 Tahun 1998", "KUHP Pasal 322"] {
        assert!(codes(&basis(&format!("Pasal 17 huruf j UU KIP; {law}"))).is_empty(), "{law} is a statute");
    }
}

#[test]
fn revoked_regulations() {
    let mut isi = h();
    isi.dasar_asli.clear();
    for name in ["Perki 1/2010", "Peraturan Komisi Informasi Nomor 1 Tahun 2017", "Perki No. 1 Tahun 2010"] {
        isi.dasar_lain = domain::pengecualian::baca::dasar(name).lain;
        only(&isi, K::PeraturanDicabut, "dasar_lain.0.peraturan", name);
    }
    for name in ["Perki 1/2021", "Perki 1/2013", "Permen 1/2010"] {
        isi.dasar_lain = domain::pengecualian::baca::dasar(name).lain;
        assert!(codes(&isi).is_empty(), "{name} was not revoked by Perki 1/2021 art. 63");
    }
}

#[test]
fn periods() {
    let with = |mut isi: IsiPengecualian, jangka| {
        isi.jangka = jangka;
        isi.jangka_asli.clear();
        isi
    };
    let event = |text: &str| Jangka::Peristiwa { peristiwa: text.to_owned(), terjadi: None };
    let long = Jangka::Tahun { tahun: 31, sejak: day(2025, 1, 1) };
    only(&with(a(), long.clone()), K::LebihTigaPuluhTahun, "jangka", "a lasts thirty years at most");
    assert!(codes(&with(h(), long)).is_empty(), "h has no thirty years");
    only(&with(a(), Jangka::Tanggal { sampai: day(2060, 1, 1) }), K::LebihTigaPuluhTahun, "jangka", "so does a day");
    only(&with(h(), Jangka::Tanggal { sampai: day(2026, 5, 31) }), K::SudahBerakhir, "jangka", "ended yesterday");
    assert!(codes(&with(h(), Jangka::Tanggal { sampai: day(2026, 6, 1) })).is_empty(), "its last day belongs to it");
    only(&with(h(), event("5 tahun")), K::JangkaTidakJelas, "jangka", "five years from when?");
    only(&with(h(), event("pasien sembuh")), K::TanpaTinjau, "tinjau", "an event without a review");
    only(&with(h(), Jangka::SelamaDiperlukan), K::JangkaTidakJelas, "jangka", "the list said no period");
    let mut permanent = a();
    permanent.jangka = Jangka::SelamaDiperlukan;
    permanent.jangka_asli = "Permanen".to_owned();
    assert!(codes(&permanent).contains(&K::TidakTerbatas), "a to f are not permanent (UU art. 20(1))");
}

#[test]
fn consequences() {
    let with = |dibuka: &str, ditutup: &str| {
        let mut isi = h();
        isi.konsekuensi_dibuka = dibuka.to_owned();
        isi.konsekuensi_ditutup = ditutup.to_owned();
        isi
    };
    only(&with("", "Rahasia terjaga"), K::KonsekuensiSepihak, "konsekuensi_dibuka", "one side is missing");
    only(&with("Rahasia tersebar", ""), K::KonsekuensiSepihak, "konsekuensi_ditutup", "the other side is missing");
    only(&with("", ""), K::KonsekuensiKosong, "konsekuensi_dibuka", "both are missing");
    only(&with("Rahasia pasien.", "rahasia  pasien"), K::KonsekuensiSama, "konsekuensi_ditutup", "nothing is weighed");
    let purpose = with("Tujuan pemohon tidak jelas dan tidak ada proposal", "Data pasien aman");
    only(&purpose, K::AlasanTanpaDasar, "konsekuensi_dibuka", "a purpose is no ground");
}

#[test]
fn what_the_law_opens() {
    let of = |informasi: &str, dasar: &str| codes(&careful(informasi, dasar, "Pihak lain dirugikan"));
    for informasi in
        ["Putusan pengadilan tata usaha negara", "SP3 perkara tambang", "Laporan keuangan tahunan kejaksaan negeri"]
    {
        assert!(
            of(informasi, "Pasal 17 huruf a angka 1").contains(&K::TidakPernahDikecualikan),
            "{informasi}: art. 18(1)"
        );
    }
    assert_eq!(of("LHKPN kepala dinas", "Pasal 17 huruf h angka 3"), [K::JabatanPublik], "art. 18(2)");
    for informasi in
        ["Laporan keuangan Dinas Kesehatan 2024", "DPA Kecamatan Sukamaju", "LKjIP Dinas Sosial", "Dokumen RUP 2026"]
    {
        assert!(of(informasi, "Pasal 17 huruf i").contains(&K::WajibDiumumkan), "{informasi} is announced berkala");
    }
    for informasi in ["Kontrak pembangunan jembatan", "Dokumen SK pengangkatan pegawai", "Daftar gaji pegawai"] {
        assert_eq!(of(informasi, "Pasal 17 huruf h angka 3"), [K::SeluruhPadahalSebagian], "{informasi}: art. 50(3)");
    }
    let mut nobody = row("Rekam medis", "Pasal 17 huruf h angka 2", "Bocor", "Aman", "31-12-2028");
    nobody.unit = " ".to_owned();
    only(&nobody, K::UnitKosong, "unit", "somebody must hold it");
}
