//! The tables of the annual report and of its summary: figures under the headings of Perki 1/2021 art. 57.

use documents::surat::laporan::{Nilai, TabelAngka, Uraian};
use domain::format::tanggal;
use domain::laporan::{Angka, Batang, Hitungan as Baris, Waktu};
use domain::permohonan::HasilKeputusan;

use super::hitung::Hitungan;

/// A part of the report that is filled with figures alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bagian {
    Jumlah,
    Waktu,
    Dikabulkan,
    Ditolak,
    Keberatan,
    Tanggapan,
    Sengketa,
    PutusanKomisi,
    Gugatan,
    PutusanPengadilan,
}

impl Bagian {
    /// Every one, in the order of the article.
    pub(super) const ALL: [Self; 10] = [
        Self::Jumlah,
        Self::Waktu,
        Self::Dikabulkan,
        Self::Ditolak,
        Self::Keberatan,
        Self::Tanggapan,
        Self::Sengketa,
        Self::PutusanKomisi,
        Self::Gugatan,
        Self::PutusanPengadilan,
    ];

    /// As the screen heads it.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Jumlah => "Jumlah permohonan informasi publik",
            Self::Waktu => "Waktu yang diperlukan untuk memenuhi permohonan",
            Self::Dikabulkan => "Permohonan yang dikabulkan sebagian atau seluruhnya",
            Self::Ditolak => "Permohonan yang ditolak beserta alasannya",
            Self::Keberatan => "Keberatan yang diterima",
            Self::Tanggapan => "Tanggapan atas keberatan dan pelaksanaannya",
            Self::Sengketa => "Permohonan penyelesaian sengketa ke Komisi Informasi",
            Self::PutusanKomisi => "Hasil mediasi dan putusan ajudikasi serta pelaksanaannya",
            Self::Gugatan => "Gugatan ke pengadilan",
            Self::PutusanPengadilan => "Putusan pengadilan dan pelaksanaannya",
        }
    }

    /// Its sentence and tables.
    pub(super) fn fill(self, counted: &Hitungan) -> Uraian {
        let (angka, perkara) = (&counted.angka, &counted.perkara);
        let part = |teks: String, tabel: Vec<TabelAngka>| Uraian { teks, tabel };
        match self {
            Self::Jumlah => part(received(counted), volume(angka)),
            Self::Waktu => part(answered(&angka.waktu), times(counted)),
            Self::Dikabulkan => part(
                String::new(),
                vec![bars("Permohonan yang dikabulkan", "Keputusan", &decisions(angka, true), true)],
            ),
            Self::Ditolak => part(String::new(), refusals(angka)),
            Self::Keberatan => part(
                format!("Diterima {} keberatan. Satu keberatan dapat memuat beberapa alasan.", perkara.keberatan),
                vec![rows("Keberatan menurut alasan (Pasal 39 ayat (1))", "Alasan", &perkara.alasan)],
            ),
            Self::Tanggapan => part(
                String::new(),
                vec![
                    rows("Tanggapan menurut hasil", "Hasil", &perkara.hasil),
                    rows("Tanggapan menurut batas waktu 30 hari kerja", "Ketepatan", &perkara.ketepatan),
                    rows("Pelaksanaan perintah Atasan PPID", "Pelaksanaan", &perkara.perintah),
                ],
            ),
            Self::Sengketa => {
                let brought: u32 = perkara.permohonan_sengketa.iter().map(|one| one.jumlah).sum();
                part(
                    format!(
                        "Diajukan {brought} permohonan; {} di antaranya dicabut pemohon.",
                        perkara.sengketa_dicabut
                    ),
                    vec![rows("Permohonan menurut Komisi Informasi", "Komisi Informasi", &perkara.permohonan_sengketa)],
                )
            }
            Self::PutusanKomisi => part(
                String::new(),
                vec![
                    rows("Hasil mediasi", "Hasil", &perkara.mediasi),
                    rows("Putusan ajudikasi", "Putusan", &perkara.ajudikasi),
                    rows("Pelaksanaan kesepakatan dan putusan", "Pelaksanaan", &perkara.pelaksanaan_komisi),
                ],
            ),
            Self::Gugatan => part(String::new(), vec![rows("Gugatan menurut tingkat", "Tingkat", &perkara.gugatan)]),
            Self::PutusanPengadilan => part(
                String::new(),
                vec![
                    rows("Putusan pengadilan", "Putusan", &perkara.pengadilan),
                    rows("Pelaksanaan putusan pengadilan", "Pelaksanaan", &perkara.pelaksanaan_pengadilan),
                ],
            ),
        }
    }
}

/// What applicants were charged, for the part on the budget.
pub(super) fn charged(angka: &Angka) -> TabelAngka {
    TabelAngka {
        judul: "Biaya penggandaan dan pengiriman yang dibebankan kepada pemohon".to_owned(),
        kepala: vec!["Uraian".to_owned(), "Rupiah".to_owned()],
        baris: vec![vec![Nilai::Teks("Menurut pemberitahuan tertulis".to_owned()), Nilai::Rupiah(angka.biaya)]],
        berjumlah: false,
    }
}

/// The summary's table of decisions: granted and refused together (Perki 1/2021 art. 15(5)).
pub(super) fn decided(angka: &Angka) -> TabelAngka {
    bars("Permohonan menurut keputusan", "Keputusan", &angka.keputusan.iter().collect::<Vec<_>>(), true)
}

fn received(counted: &Hitungan) -> String {
    let angka = &counted.angka;
    let void = match angka.dibatalkan.jumlah {
        0 => String::new(),
        n => format!(" {n} pendaftaran yang dibatalkan tidak dihitung."),
    };
    format!(
        "Diterima {} permohonan; {} sudah dijawab dengan pemberitahuan tertulis. Angka dihitung dari register, keadaan {}.{void}",
        angka.diterima.jumlah,
        angka.dijawab.jumlah,
        tanggal::long(counted.per)
    )
}

fn answered(waktu: &Waktu) -> String {
    if waktu.dijawab == 0 {
        return "Belum ada permohonan yang dijawab.".to_owned();
    }
    "Waktu dihitung dalam hari kerja sejak permohonan diterima sampai pemberitahuan tertulis yang pertama. Permohonan yang diberi \
     informasi dari beberapa klasifikasi dihitung pada masing-masing."
        .to_owned()
}

fn volume(angka: &Angka) -> Vec<TabelAngka> {
    let all = |bars: &[Batang]| bars.iter().map(Batang::clone).collect::<Vec<_>>();
    let table = |judul, kepala, list: &[Batang]| bars(judul, kepala, &all(list).iter().collect::<Vec<_>>(), true);
    let mut tables = vec![
        table("Permohonan menurut bulan", "Bulan", &angka.bulan),
        table("Permohonan menurut saluran", "Saluran", &angka.saluran),
        table("Permohonan menurut pemohon", "Pemohon", &angka.pemohon),
    ];
    if !angka.unit.is_empty() {
        // A request passed to two units counts for both: no sum.
        tables.push(bars("Permohonan menurut PPID Pelaksana", "Unit", &angka.unit.iter().collect::<Vec<_>>(), false));
    }
    tables
}

fn times(counted: &Hitungan) -> Vec<TabelAngka> {
    let angka = &counted.angka;
    let row = |label: &str, waktu: &Waktu| {
        let days = |days: Option<u32>| days.map_or(Nilai::Kosong, |days| Nilai::Bilangan(i64::from(days)));
        let tenths =
            |days: Option<f64>| days.map_or(Nilai::Kosong, |days| Nilai::Persepuluh((days * 10.0).round() as i64));
        vec![
            Nilai::Teks(label.to_owned()),
            Nilai::Bilangan(i64::from(waktu.dijawab)),
            tenths(waktu.median),
            tenths(waktu.rata_rata),
            days(waktu.terlama),
        ]
    };
    let heads = ["Klasifikasi informasi", "Dijawab", "Median", "Rata-rata", "Terlama"];
    let by_class = TabelAngka {
        judul: "Waktu sampai pemberitahuan tertulis menurut klasifikasi informasi yang diberikan (hari kerja)"
            .to_owned(),
        kepala: heads.map(str::to_owned).to_vec(),
        baris: counted
            .kelas
            .iter()
            .map(|one| row(&one.label, &one.waktu))
            .chain([row("Semua permohonan yang dijawab, termasuk yang ditolak", &angka.waktu)])
            .collect(),
        berjumlah: false,
    };
    vec![
        by_class,
        shares("Permohonan menurut batas waktu (Pasal 22 UU 14/2008)", "Ketepatan", &angka.ketepatan),
        shares("Permohonan yang dijawab menurut lamanya", "Lama", &angka.rentang),
    ]
}

fn refusals(angka: &Angka) -> Vec<TabelAngka> {
    let refused = bars("Permohonan yang ditolak", "Keputusan", &decisions(angka, false), true);
    let ended =
        bars("Permohonan yang berakhir tanpa jawaban", "Sebab", &angka.berakhir.iter().collect::<Vec<_>>(), true);
    let reasons: Vec<_> = angka.penolakan.iter().filter(|one| one.jumlah > 0).collect();
    // A refusal may rest on several letters, and a partial grant refuses something too: no sum.
    let why = bars("Alasan penolakan, seluruhnya atau sebagian (Pasal 17 UU 14/2008)", "Alasan", &reasons, false);
    if reasons.is_empty() { vec![refused, ended] } else { vec![refused, why, ended] }
}

/// Decisions that give something, or those that give nothing.
fn decisions(angka: &Angka, giving: bool) -> Vec<&Batang> {
    let gives = |hasil| match hasil {
        HasilKeputusan::Dikabulkan | HasilKeputusan::DikabulkanSebagian => true,
        HasilKeputusan::Ditolak | HasilKeputusan::TidakDapatDiberikan => false,
    };
    let wanted = HasilKeputusan::ALL.into_iter().zip(&angka.keputusan).filter(|(hasil, _)| gives(*hasil) == giving);
    wanted.map(|(_, bar)| bar).collect()
}

fn bars(judul: &str, kepala: &str, list: &[&Batang], berjumlah: bool) -> TabelAngka {
    table(judul, kepala, list.iter().map(|one| (one.label.as_str(), one.jumlah)), berjumlah)
}

fn rows(judul: &str, kepala: &str, list: &[Baris]) -> TabelAngka {
    table(judul, kepala, list.iter().map(|one| (one.label.as_str(), one.jumlah)), false)
}

fn table<'a>(
    judul: &str,
    kepala: &str,
    list: impl Iterator<Item = (&'a str, u32)> + Clone,
    berjumlah: bool,
) -> TabelAngka {
    let sum: u32 = list.clone().map(|(_, jumlah)| jumlah).sum();
    let row = |(label, jumlah): (&str, u32)| vec![Nilai::Teks(label.to_owned()), Nilai::Bilangan(i64::from(jumlah))];
    let last = berjumlah.then(|| row(("Jumlah", sum)));
    TabelAngka {
        judul: judul.to_owned(),
        kepala: vec![kepala.to_owned(), "Jumlah".to_owned()],
        baris: list.map(row).chain(last).collect(),
        berjumlah,
    }
}

/// With the share of each in the whole.
fn shares(judul: &str, kepala: &str, list: &[Batang]) -> TabelAngka {
    let sum: u32 = list.iter().map(|one| one.jumlah).sum();
    let mut table = bars(judul, kepala, &list.iter().collect::<Vec<_>>(), true);
    table.kepala.push("Bagian".to_owned());
    for row in &mut table.baris {
        if let Some(Nilai::Bilangan(count)) = row.get(1) {
            row.push(share(*count, sum));
        }
    }
    table
}

/// Tenths of a percent, rounded; of nothing none.
fn share(count: i64, sum: u32) -> Nilai {
    let sum = i64::from(sum);
    if sum == 0 { Nilai::Kosong } else { Nilai::Persen((count * 2_000 + sum) / (2 * sum)) }
}
