//! The annual report: each row of each table, and no table that was not counted again.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};
use tests::kantor::Meja;
use tests::window::Outcome;

use super::Kantor;
use super::perkara::{Keberatan, Sengketa};
use super::permohonan::Permohonan;

const BULAN: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const SALURAN: [(&str, &str); 6] = [
    ("datang_langsung", "Datang langsung"),
    ("lisan_dibantu_petugas", "Lisan, dibantu petugas"),
    ("surat", "Surat"),
    ("email", "Surel"),
    ("telepon", "Telepon"),
    ("laman", "Laman/aplikasi"),
];
const KETEPATAN: [(&str, &str); 6] = [
    ("tepat", "Tepat waktu (paling lama 10 hari kerja)"),
    ("dalam_perpanjangan", "Dalam perpanjangan (11–17 hari kerja)"),
    ("terlambat", "Terlambat dijawab"),
    ("berjalan", "Belum dijawab, masih dalam waktu"),
    ("lewat_batas", "Belum dijawab, sudah lewat batas"),
    ("tanpa_jawaban", "Berakhir tanpa jawaban"),
];
const LAMA: [(usize, usize, &str); 5] = [
    (0, 0, "Hari itu juga"),
    (1, 5, "1–5 hari kerja"),
    (6, 10, "6–10 hari kerja"),
    (11, 17, "11–17 hari kerja"),
    (18, usize::MAX, "Lebih dari 17 hari kerja"),
];
const KELAS: [(&str, &str); 4] = [
    ("berkala", "Informasi berkala"),
    ("serta_merta", "Informasi serta-merta"),
    ("setiap_saat", "Informasi setiap saat"),
    ("", "Tidak tercantum dalam Daftar Informasi Publik"),
];
const TANGGAPAN: [(&str, &str); 5] = [
    ("tepat_waktu", "Ditanggapi tepat waktu"),
    ("terlambat", "Ditanggapi terlambat"),
    ("berjalan", "Belum ditanggapi, masih dalam waktu"),
    ("lewat_batas", "Belum ditanggapi, sudah lewat batas"),
    ("dicabut", "Dicabut pemohon sebelum ditanggapi"),
];

/// What happened in a year, as counted from the journal.
struct Tahun<'a> {
    permohonan: Vec<&'a Permohonan>,
    keberatan: Vec<&'a Keberatan>,
    /// Disputes of all years, void ones left out.
    sengketa: Vec<&'a Sengketa>,
    tahun: i32,
}

impl Tahun<'_> {
    fn requests(&self, holds: impl Fn(&Permohonan) -> bool) -> usize {
        self.permohonan.iter().filter(|one| holds(one)).count()
    }

    fn objections(&self, holds: impl Fn(&Keberatan) -> bool) -> usize {
        self.keberatan.iter().filter(|one| holds(one)).count()
    }

    fn in_year(&self, day: NaiveDate) -> bool {
        day.year() == self.tahun
    }

    fn rulings(&self, stages: &[&str], hasil: &str) -> usize {
        let all = self.sengketa.iter().flat_map(|one| &one.putusan);
        all.filter(|(stage, how, when)| stages.contains(&stage.as_str()) && how == hasil && self.in_year(*when)).count()
    }

    /// Disputes whose last ruling is of the year and of such a stage, and that were carried out or not.
    fn carried(&self, stages: &[&str], done: bool) -> usize {
        let last = |one: &&&Sengketa| {
            one.pelaksanaan == Some(done)
                && one
                    .putusan
                    .last()
                    .is_some_and(|(stage, _, when)| stages.contains(&stage.as_str()) && self.in_year(*when))
        };
        self.sengketa.iter().filter(last).count()
    }

    /// The rows a table must have, by the words its title begins with; none for a table nobody counted again.
    fn rows(&self, title: &str) -> Option<Vec<(String, usize)>> {
        let row = |label: &str, count: usize| (label.to_owned(), count);
        let decided = |list: [(&str, &str); 2]| {
            let count = |word: &str| self.requests(|one| one.jawaban.is_some_and(|(_, hasil)| hasil == word));
            list.map(|(word, label)| row(label, count(word))).to_vec()
        };
        let court = ["pengadilan", "kasasi"];
        let rulings = |stages: &[&str], list: &[(&str, &str)]| -> Vec<(String, usize)> {
            list.iter().map(|(word, label)| row(label, self.rulings(stages, word))).collect()
        };
        let carried = |stages: &[&str]| {
            vec![
                row("Sudah dilaksanakan", self.carried(stages, true)),
                row("Belum dilaksanakan", self.carried(stages, false)),
            ]
        };
        let (rows, summed) = match title {
            "Permohonan menurut bulan" => {
                let month = |(number, name): (u32, &&str)| {
                    row(&format!("{name} {}", self.tahun), self.requests(|one| one.tanggal.month() == number))
                };
                ((1..).zip(&BULAN).map(month).collect(), true)
            }
            "Permohonan menurut saluran" => {
                (SALURAN.map(|(word, label)| row(label, self.requests(|one| one.saluran == word))).to_vec(), true)
            }
            "Permohonan menurut pemohon" => {
                let kinds =
                    [("perorangan", "Perorangan"), ("badan_hukum", "Badan hukum"), ("kelompok", "Kelompok orang")];
                (kinds.map(|(word, label)| row(label, self.requests(|one| one.jenis == word))).to_vec(), true)
            }
            "Permohonan menurut PPID Pelaksana" => {
                let units: std::collections::BTreeSet<&String> =
                    self.permohonan.iter().flat_map(|one| &one.unit).collect();
                (units.into_iter().map(|unit| row(unit, self.requests(|one| one.unit.contains(unit)))).collect(), false)
            }
            "Permohonan menurut batas waktu (Pasal 22 UU 14/2008)" => {
                (KETEPATAN.map(|(word, label)| row(label, self.requests(|one| one.ketepatan == word))).to_vec(), true)
            }
            "Permohonan yang dijawab menurut lamanya" => {
                let within =
                    |from, to| self.requests(|one| one.jawaban.is_some_and(|(days, _)| (from..=to).contains(&days)));
                (LAMA.map(|(from, to, label)| row(label, within(from, to))).to_vec(), true)
            }
            "Permohonan yang dikabulkan" => (
                decided([("dikabulkan", "Dikabulkan seluruhnya"), ("dikabulkan_sebagian", "Dikabulkan sebagian")]),
                true,
            ),
            "Permohonan yang ditolak" => {
                (decided([("ditolak", "Ditolak"), ("tidak_dapat_diberikan", "Tidak dapat diberikan")]), true)
            }
            "Permohonan yang berakhir tanpa jawaban" => {
                let ends = [
                    ("tidak_dilengkapi", "Tidak dilengkapi pemohon (Perki 1/2021 Pasal 33 ayat (4))"),
                    ("dicabut", "Dicabut pemohon"),
                    ("selesai", "Ditutup dengan catatan"),
                ];
                (ends.map(|(word, label)| row(label, self.requests(|one| one.berakhir == Some(word)))).to_vec(), true)
            }
            "Alasan penolakan, seluruhnya atau sebagian (Pasal 17 UU 14/2008)" => {
                let letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
                let each = letters.map(|huruf| {
                    row(&format!("Pasal 17 huruf {huruf}"), self.requests(|one| one.huruf.contains(huruf)))
                });
                (each.into_iter().filter(|(_, count)| *count > 0).collect(), false)
            }
            "Keberatan menurut alasan (Pasal 39 ayat (1))" => {
                let letters = ["a", "b", "c", "d", "e", "f", "g"];
                let each = letters
                    .map(|huruf| row(&format!("Huruf {huruf}"), self.objections(|one| one.alasan.contains(huruf))));
                (each.to_vec(), false)
            }
            "Tanggapan menurut hasil" => {
                let outcomes = [
                    ("diterima_seluruhnya", "Keberatan diterima seluruhnya"),
                    ("diterima_sebagian", "Keberatan diterima sebagian"),
                    ("ditolak", "Keberatan ditolak, menguatkan putusan PPID"),
                ];
                let count = |word: &str| self.objections(|one| one.hasil.as_deref() == Some(word));
                (outcomes.map(|(word, label)| row(label, count(word))).to_vec(), false)
            }
            "Tanggapan menurut batas waktu 30 hari kerja" => (
                TANGGAPAN.map(|(word, label)| row(label, self.objections(|one| one.ketepatan == word))).to_vec(),
                false,
            ),
            "Pelaksanaan perintah Atasan PPID" => {
                let states = [
                    "Sudah dilaksanakan",
                    "Belum dilaksanakan, masih dalam waktu",
                    "Belum dilaksanakan, sudah lewat batas",
                ];
                (states.map(|label| row(label, self.objections(|one| one.perintah == Some(label)))).to_vec(), false)
            }
            "Permohonan menurut Komisi Informasi" => {
                let levels = [
                    ("pusat", "Komisi Informasi Pusat"),
                    ("provinsi", "Komisi Informasi Provinsi"),
                    ("kabupaten_kota", "Komisi Informasi Kabupaten/Kota"),
                ];
                let count = |word: &str| {
                    self.sengketa.iter().filter(|one| one.tingkat == word && self.in_year(one.tanggal)).count()
                };
                (levels.map(|(word, label)| row(label, count(word))).to_vec(), false)
            }
            "Hasil mediasi" => (
                rulings(
                    &["mediasi"],
                    &[
                        ("sepakat", "Tercapai kesepakatan"),
                        ("sepakat_sebagian", "Tercapai kesepakatan sebagian"),
                        ("gagal", "Mediasi gagal"),
                    ],
                ),
                false,
            ),
            "Putusan ajudikasi" => (
                rulings(
                    &["ajudikasi"],
                    &[
                        ("dikabulkan", "Permohonan dikabulkan"),
                        ("dikabulkan_sebagian", "Permohonan dikabulkan sebagian"),
                        ("ditolak", "Permohonan ditolak, menguatkan badan publik"),
                        ("tidak_diterima", "Permohonan tidak diterima atau gugur"),
                    ],
                ),
                false,
            ),
            "Pelaksanaan kesepakatan dan putusan" => (carried(&["mediasi", "ajudikasi"]), false),
            "Gugatan menurut tingkat" => {
                let begun = |stage: &str| {
                    let all = self.sengketa.iter().flat_map(|one| &one.mulai);
                    all.filter(|(which, when)| which == stage && self.in_year(*when)).count()
                };
                (vec![row("Keberatan di pengadilan", begun("pengadilan")), row("Kasasi", begun("kasasi"))], false)
            }
            "Putusan pengadilan" => (
                rulings(
                    &court,
                    &[
                        ("menguatkan", "Menguatkan putusan sebelumnya"),
                        ("membatalkan", "Membatalkan putusan sebelumnya"),
                        ("membatalkan_sebagian", "Membatalkan sebagian putusan sebelumnya"),
                    ],
                ),
                false,
            ),
            "Pelaksanaan putusan pengadilan" => (carried(&court), false),
            _ => return None,
        };
        let sum = summed.then(|| row("Jumlah", rows.iter().map(|(_, count)| count).sum()));
        Some(rows.into_iter().chain(sum).collect())
    }

    /// Class, answered, median, mean, longest, as printed.
    fn times(&self) -> Vec<Vec<String>> {
        let classes = KELAS.iter().map(|(kelas, label)| {
            let given = self.permohonan.iter().filter(|one| one.kelas.contains(*kelas));
            (*label, given.filter_map(|one| Some(one.jawaban?.0)).collect::<Vec<_>>())
        });
        let every = self.permohonan.iter().filter_map(|one| Some(one.jawaban?.0)).collect();
        let all = [("Semua permohonan yang dijawab, termasuk yang ditolak", every)];
        classes.chain(all).map(|(label, days)| line(label, days)).collect()
    }
}

fn line(label: &str, mut days: Vec<usize>) -> Vec<String> {
    days.sort_unstable();
    let many = days.len();
    let Some(longest) = days.last() else {
        return [label, "0", "", "", ""].map(str::to_owned).to_vec();
    };
    let tenths = |tenths: usize| format!("{},{}", tenths / 10, tenths % 10);
    let middle = (days[(many - 1) / 2] + days[many / 2]) * 5;
    let mean = (days.iter().sum::<usize>() * 20 + many) / (2 * many);
    vec![label.to_owned(), many.to_string(), tenths(middle), tenths(mean), longest.to_string()]
}

fn compare(meja: &Meja, tahun: &Tahun) -> Outcome<usize> {
    let report = meja.call("get_laporan_tahunan", json!({ "tahun": tahun.tahun }))?;
    let mut counted = 0;
    for table in report["tabel"].as_array().into_iter().flatten() {
        let title = table["judul"].as_str().unwrap_or_default();
        let cells = |row: &Value| -> Vec<String> {
            row.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let mut told: Vec<Vec<String>> = table["baris"].as_array().into_iter().flatten().map(cells).collect();
        if title.starts_with("Waktu sampai pemberitahuan") {
            assert_eq!(told, tahun.times(), "{title} of {}", tahun.tahun);
            continue;
        }
        let mut rows = tahun.rows(title).ok_or_else(|| format!("“{title}” is counted by nobody else"))?;
        if title.contains("PPID Pelaksana") {
            told.sort();
            rows.sort();
        }
        assert_eq!(told.len(), rows.len(), "rows of {title} in {}: {told:?} {rows:?}", tahun.tahun);
        let whole = rows.last().map_or(0, |(_, count)| *count);
        for (cells, (label, count)) in told.iter().zip(&rows) {
            assert!(cells[0].starts_with(label.as_str()), "{title}: {cells:?} is not {label}");
            assert_eq!(cells[1], count.to_string(), "{title}, {label}, {}: the journal says otherwise", tahun.tahun);
            if let Some(share) = cells.get(2) {
                let tenths = (count * 2_000 + whole).checked_div(2 * whole);
                let words = tenths.map(|tenths| format!("{},{}%", tenths / 10, tenths % 10)).unwrap_or_default();
                assert_eq!(*share, words, "{title}, {label}: its share of {whole}");
            }
            counted += count;
        }
    }
    Ok(counted)
}

/// Every row of the report of each year is what the journal comes to.
pub fn prove(meja: &Meja, counted: &Kantor) -> Outcome {
    let Kantor { permohonan: requests, keberatan: objections, sengketa: disputes } = counted;
    for tahun in [2026, 2027] {
        let year = Tahun {
            permohonan: requests.iter().filter(|one| !one.batal && one.tanggal.year() == tahun).collect(),
            keberatan: objections.iter().filter(|one| !one.batal && one.tanggal.year() == tahun).collect(),
            sengketa: disputes.iter().filter(|one| !one.batal).collect(),
            tahun,
        };
        assert!(compare(meja, &year)? > 100, "much happened in {tahun}");
    }
    Ok(())
}
