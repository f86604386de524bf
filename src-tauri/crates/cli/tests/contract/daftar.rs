//! `ppid dip|dik|unit impor`, `ppid dip tetapkan`, `ppid register dip|dik`, `ppid terbitkan`.

use serde_json::{Value, json};

use crate::ppid::{Outcome, Tempat, text_of};

const DIP: &str = "No;Judul Informasi;Ringkasan Isi Informasi;Kelas Informasi;Unit yang Menguasai;Waktu Pembuatan\n\
    1;Laporan Keuangan;Neraca;Berkala;BPKAD;2025\n\
    2;Rencana Strategis;Lima tahun;Setiap Saat;Bappeda;2024\n\
    3;=1+1;Rumus;Berkala;BPKAD;2026\n";
const DIK: &str = "No;Informasi yang dikecualikan;Dasar Hukum;Konsekuensi Dibuka;Konsekuensi Ditutup;Jangka Waktu;Unit\n\
    1;Rekam medis pasien;UU 14/2008 Pasal 17 huruf h angka 2;Terungkap;Terlindungi;Selama diperlukan;RSUD\n";
const UNIT: &str = "No;Nama Perangkat Daerah\n1;Dinas Kesehatan\n2;Dinas Pendidikan\n";

fn office() -> Outcome<Tempat> {
    let tempat = Tempat::with_office()?;
    tempat.write("dip.csv", DIP)?;
    tempat.write("dik.csv", DIK)?;
    tempat.write("unit.csv", UNIT)?;
    Ok(tempat)
}

fn lines(tempat: &Tempat) -> Outcome<Value> {
    let sound = tempat.office(["periksa", "--json"])?;
    assert_eq!(sound.status, 0, "the office is whole: {sound:?}");
    Ok(sound.json()?["baris_jurnal"].clone())
}

fn counts(value: &Value) -> [u64; 4] {
    ["baru", "berubah", "sama", "ditolak"].map(|key| value[key].as_u64().unwrap_or(u64::MAX))
}

fn set<'w>(nomor: &'w str, tanggal: &'w str) -> [&'w str; 7] {
    ["dip", "tetapkan", "--nomor", nomor, "--tanggal", tanggal, "--json"]
}

#[test]
fn without_terima_it_is_a_rehearsal_with_a_verdict_a_row() -> Outcome {
    let tempat = office()?;
    let before = lines(&tempat)?;
    let answer = tempat.office(["dip", "impor", "--berkas", "dip.csv", "--json"])?;
    let value = answer.json()?;
    assert_eq!((answer.status, counts(&value), &value["diterima"]), (0, [3, 0, 0, 0], &json!(false)), "{value}");
    let row = &value["baris"][0];
    assert_eq!(
        (&row["baris"], &row["putusan"], &row["judul"]),
        (&json!(2), &json!("baru"), &json!("Laporan Keuangan"))
    );
    assert_eq!(row["isi"]["unit"], "BPKAD", "each cell by its field: {row}");
    for key in ["lembar", "alasan", "catatan", "perubahan"] {
        assert!(!row[key].is_null(), "a row has {key}: {row}");
    }
    assert_eq!(value["lembar"][0]["kolom"][1]["bidang"], "judul", "each column and what it was read as: {value}");
    assert_eq!(lines(&tempat)?, before, "a rehearsal leaves no trace");
    let text = tempat.office(["dip", "impor", "--berkas", "dip.csv"])?.out;
    assert!(
        text.contains("Diperiksa, belum diterima: 3 baru") && text.contains("--terima"),
        "and what to do next: {text}"
    );
    Ok(())
}

#[test]
fn with_terima_all_is_taken_once_and_a_changed_file_changes_what_it_says() -> Outcome {
    let tempat = office()?;
    for (list, file, new) in [("dip", "dip.csv", 3), ("dik", "dik.csv", 1), ("unit", "unit.csv", 2)] {
        let accept = [list, "impor", "--berkas", file, "--terima", "--json"];
        let value = tempat.office(accept)?.json()?;
        assert_eq!((counts(&value), &value["diterima"]), ([new, 0, 0, 0], &json!(true)), "{list}: {value}");
        let before = lines(&tempat)?;
        assert_eq!(counts(&tempat.office(accept)?.json()?), [0, 0, new, 0], "{list}: the same file again");
        assert_eq!(lines(&tempat)?, before, "{list}: is no event");
    }
    tempat.write("dip.csv", DIP.replace("Neraca", "Neraca yang diaudit"))?;
    let value = tempat.office(["dip", "impor", "--berkas", "dip.csv", "--terima", "--json"])?.json()?;
    assert_eq!(counts(&value), [0, 1, 2, 0], "{value}");
    Ok(())
}

#[test]
fn a_file_or_a_row_that_cannot_be_taken_ends_with_3_and_changes_nothing() -> Outcome {
    let tempat = office()?;
    let before = lines(&tempat)?;
    tempat.write("salah.csv", DIP.replace("Setiap Saat", "Dikecualikan"))?;
    tempat.write("html.xlsx", "<html><body><table><tr><td>No</td></tr></table></body></html>")?;
    tempat.write("kosong.csv", "")?;
    let rehearsal = tempat.office(["dip", "impor", "--berkas", "salah.csv", "--json"])?;
    assert_eq!((rehearsal.status, counts(&rehearsal.json()?)), (0, [2, 0, 0, 1]), "a rehearsal tells, and ends with 0");
    let answer = tempat.office(["dip", "impor", "--berkas", "salah.csv", "--terima", "--json"])?;
    let value = answer.json()?;
    assert_eq!((answer.status, &value["code"]), (3, &json!("invalid")), "{value}");
    assert_eq!(value["fields"][0]["field"], "baris.0.3", "the row by sheet and place: {value}");
    let text = tempat.office(["dip", "impor", "--berkas", "salah.csv", "--terima"])?;
    assert!(text.err.contains("Baris 3:"), "as text too: {}", text.err);
    for (file, says) in [("html.xlsx", "HTML"), ("kosong.csv", "kosong"), ("tidak-ada.csv", "tidak-ada.csv")] {
        for list in ["dip", "dik", "unit"] {
            let answer = tempat.office([list, "impor", "--berkas", file, "--terima", "--json"])?;
            let value = answer.json()?;
            assert_eq!((answer.status, &value["fields"][0]["field"]), (3, &json!("berkas")), "{list} {file}: {value}");
            assert!(value.to_string().contains(says), "{list} {file} says {says}: {value}");
        }
    }
    assert_eq!(lines(&tempat)?, before, "nothing is half done");
    Ok(())
}

#[test]
fn a_list_is_printed_by_its_ending_and_comes_back_unchanged() -> Outcome {
    let tempat = office()?;
    for (list, file, rows) in [("dip", "dip.csv", 3), ("dik", "dik.csv", 1)] {
        tempat.office([list, "impor", "--berkas", file, "--terima"])?;
        for ending in ["pdf", "xlsx", "csv"] {
            let name = format!("cetak-{list}.{ending}");
            let answer = tempat.office(["register", list, "--kertas", "a4", "--json", "--keluar", &name])?;
            assert_eq!((answer.status, answer.json()?), (0, json!({ "berkas": name, "baris": rows })), "{name}");
            if ending != "pdf" {
                let back = tempat.office([list, "impor", "--berkas", &name, "--json"])?.json()?;
                assert_eq!(counts(&back), [0, 0, rows, 0], "{name} is known again: {back}");
            }
        }
    }
    let text = text_of(&tempat.path("cetak-dip.pdf"))?;
    assert!(text.contains("Laporan Keuangan") && text.contains("=1+1"), "{text}");
    let csv = std::fs::read_to_string(tempat.path("cetak-dip.csv"))?;
    assert!(csv.contains("'=1+1"), "what looks like a formula is text to a spreadsheet: {csv}");
    let one = tempat.office(["register", "dip", "--unit", "Bappeda", "--json", "--keluar", "satu.csv"])?;
    assert_eq!(one.json()?["baris"], 1, "of one unit alone");
    assert_eq!(tempat.office(["register", "dip", "--keluar", "x.doc"])?.status, 2, "an ending nobody has");
    assert_eq!(
        tempat.office(["register", "dik", "--json", "--keluar", "data/x.csv"])?.status,
        3,
        "never into the data"
    );
    Ok(())
}

#[test]
fn setting_the_list_accepts_and_sets_all_or_nothing() -> Outcome {
    let tempat = office()?;
    let nothing = tempat.office(set("1/2026", "2026-11-23"))?;
    assert_eq!((nothing.status, &nothing.json()?["reason"]), (3, &json!("nothing_to_decree")), "{nothing:?}");
    tempat.office(["dip", "impor", "--berkas", "dip.csv", "--terima"])?;
    let before = lines(&tempat)?;
    for (nomor, tanggal, field) in [(" ", "2026-11-23", "nomor"), ("1/2026", "2026-11-24", "tanggal")] {
        let refused = tempat.office(set(nomor, tanggal))?;
        assert_eq!((refused.status, &refused.json()?["fields"][0]["field"]), (3, &json!(field)), "{refused:?}");
        assert_eq!(lines(&tempat)?, before, "a refused decree accepts no entry either");
    }
    let done = tempat.office(set("1/2026", "23 November 2026"))?;
    assert_eq!((done.status, done.json()?), (0, json!({ "nomor": "1/2026", "tanggal": "2026-11-23", "butir": 3 })));
    assert_eq!(tempat.office(set("1/2026", "2026-11-23"))?.status, 3, "its number is taken");
    assert_eq!(tempat.office(set("2/2026", "31-02-2026"))?.status, 2, "a day that is none is wrong usage");
    lines(&tempat)?;
    Ok(())
}

#[test]
fn what_is_in_force_is_published_into_a_folder_of_its_own() -> Outcome {
    let tempat = office()?;
    tempat.office(["dip", "impor", "--berkas", "dip.csv", "--terima"])?;
    let publish = |to: &str| tempat.office(["terbitkan", "--json", "--ke", to]);
    let early = publish("terbitan")?;
    assert_eq!((early.status, &early.json()?["reason"]), (3, &json!("nothing_decreed")), "{early:?}");
    assert!(!tempat.path("terbitan").exists(), "and no folder is made");
    tempat.office(set("1/2026", "2026-11-23"))?;
    for _ in 0..2 {
        let done = publish("terbitan")?;
        let value = done.json()?;
        assert_eq!((done.status, &value["butir"], &value["penetapan"]), (0, &json!(3), &json!("1/2026")), "{value}");
        assert!(value["berkas"].as_u64().is_some_and(|files| files > 3), "how many files: {value}");
        assert!(value["peringatan"].is_array(), "{value}");
    }
    assert!(tempat.path("terbitan/index.html").is_file());
    std::fs::create_dir(tempat.path("dokumen"))?;
    tempat.write("dokumen/penting.txt", "jangan hilang")?;
    for to in ["dokumen", "data", "data/terbitan", "data/../data", "dip.csv"] {
        let refused = publish(to)?;
        assert_eq!((refused.status, &refused.json()?["fields"][0]["field"]), (3, &json!("ke")), "{to}: {refused:?}");
    }
    assert_eq!(std::fs::read_to_string(tempat.path("dokumen/penting.txt"))?, "jangan hilang");
    lines(&tempat)?;
    Ok(())
}

#[test]
fn the_help_of_the_lists_is_indonesian() -> Outcome {
    let tempat = Tempat::new()?;
    for (words, says) in [
        (&["dip"][..], "tetapkan"),
        (&["dik"], "impor"),
        (&["unit"], "impor"),
        (&["dip", "impor"], "--terima"),
        (&["dik", "impor"], "--unit"),
        (&["unit", "impor"], "--berkas"),
        (&["dip", "tetapkan"], "--penyetuju"),
        (&["register", "dip"], "--keluar"),
        (&["register", "dik"], "--unit"),
        (&["terbitkan"], "--ke"),
    ] {
        let help = tempat.run(words.iter().chain(&["--help"]))?;
        assert!(help.status == 0 && help.out.contains(says), "{words:?} --help says {says}: {help:?}");
        for english in ["Usage", "Options", "Arguments", "Commands", "Print", "possible values"] {
            assert!(!help.out.contains(english), "{words:?} --help is Indonesian: {}", help.out);
        }
    }
    Ok(())
}

const REGISTER: &str = "No;Nomor Pendaftaran;Tanggal;Nama;Informasi Yang Diminta;Keputusan\n\
    1;001/PPID/2024;5 Januari 2024;Ahmad Fauzi;Data pupuk;Dikabulkan\n\
    2;003/PPID/2024;9 Januari 2024;Budi;Peta jalan;Ditolak\n";

#[test]
fn an_old_register_is_looked_at_then_taken_with_its_numbers_as_they_are() -> Outcome {
    let tempat = office()?;
    tempat.write("register.csv", REGISTER)?;
    let look = tempat.office(["permohonan", "impor", "--berkas", "register.csv", "--json"])?;
    let value = look.json()?;
    assert_eq!((look.status, counts(&value), &value["diterima"]), (0, [2, 0, 0, 0], &json!(false)), "{value}");
    assert_eq!(value["nomor"][0]["celah"], json!(["Nomor 2 tidak ada."]), "the gap is told: {value}");
    let taken = tempat.office(["permohonan", "impor", "--berkas", "register.csv", "--terima", "--json"])?;
    assert_eq!((taken.status, &taken.json()?["diterima"]), (0, &json!(true)), "{taken:?}");
    let shown = tempat.office(["permohonan", "tunjuk", "--nomor", "003/PPID/2024"])?;
    assert!(
        shown.out.contains("Register lama") && shown.out.contains("9 Januari 2024") && shown.out.contains("Ditolak"),
        "it is shown as the register tells it: {shown:?}"
    );
    let again = tempat.office(["permohonan", "impor", "--berkas", "register.csv", "--terima", "--json"])?.json()?;
    assert_eq!(counts(&again), [0, 0, 2, 0], "twice changes nothing");
    let go_on = tempat.office([
        "permohonan",
        "impor",
        "--berkas",
        "register.csv",
        "--terima",
        "--lanjutkan-nomor",
        "--json",
    ])?;
    assert_eq!(go_on.status, 3, "a register of another year says nothing of this year's numbers: {go_on:?}");
    lines(&tempat).map(drop)
}

const KEBERATAN: &str = "No;No Registrasi Keberatan;Tanggal;Nama;No Pendaftaran Permintaan Informasi;Informasi Yang Diminta;Alasan Keberatan;Keputusan Atasan PPID\n\
    1;01/KEB/2024;5 Februari 2024;Ahmad Fauzi;001/PPID/2024;Data pupuk;c;Dikabulkan sebagian\n\
    2;03/KEB/2024;9 Februari 2024;Budi;9/LAIN;Peta jalan;Tidak puas;Ditolak\n";

#[test]
fn an_old_register_of_objections_leans_on_the_requests_that_are_known() -> Outcome {
    let tempat = office()?;
    tempat.write("register.csv", REGISTER)?;
    tempat.write("keberatan.csv", KEBERATAN)?;
    tempat.office(["permohonan", "impor", "--berkas", "register.csv", "--terima"])?;
    let look = tempat.office(["keberatan", "impor", "--berkas", "keberatan.csv", "--json"])?;
    let value = look.json()?;
    assert_eq!((look.status, counts(&value), &value["diterima"]), (0, [2, 0, 0, 0], &json!(false)), "{value}");
    assert_eq!(value["nomor"][0]["celah"], json!(["Nomor 2 tidak ada."]), "the gap is told: {value}");
    let taken = tempat.office(["keberatan", "impor", "--berkas", "keberatan.csv", "--terima", "--json"])?;
    assert_eq!((taken.status, &taken.json()?["diterima"]), (0, &json!(true)), "{taken:?}");
    let shown = tempat.office(["keberatan", "tunjuk", "--nomor", "01/KEB/2024"])?;
    for words in ["Register lama", "5 Februari 2024", "Tertaut dengan permohonannya", "Dikabulkan sebagian"] {
        assert!(shown.out.contains(words), "it is shown as the register tells it, “{words}”: {shown:?}");
    }
    let other = tempat.office(["keberatan", "tunjuk", "--nomor", "03/KEB/2024"])?;
    assert!(other.out.contains("9/LAIN") && other.out.contains("Tidak puas"), "to the letter: {other:?}");
    let again = tempat.office(["keberatan", "impor", "--berkas", "keberatan.csv", "--terima", "--json"])?.json()?;
    assert_eq!(counts(&again), [0, 0, 2, 0], "twice changes nothing");
    let help = tempat.run(["keberatan", "impor", "--help"])?;
    assert!(help.out.contains("ppid keberatan impor") && help.out.contains("--lanjutkan-nomor"), "{help:?}");
    lines(&tempat).map(drop)
}
