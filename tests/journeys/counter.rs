//! From set-up over three people at the counter to the printed register, and the next morning.

use serde_json::{Value, json};
use tests::kantor::{Kantor, MASUK, PAGI, perorangan};
use tests::window::Outcome;

use crate::paper::text_of;

/// A foundation, through somebody with a power of attorney.
fn badan_hukum() -> Value {
    let mut form = perorangan("Yayasan Terang Bangsa");
    form["pemohon"] = json!({
        "jenis": "badan_hukum",
        "nama": "Yayasan Terang Bangsa",
        "sk_pengesahan": "AHU-0012345.AH.01.04.Tahun 2019",
        "alamat": "Jalan Kenanga Nomor 8, Sungailiat",
        "kuasa": { "nama": "Rina Wijaya", "nik": "3201015210880002", "surat_kuasa": "Surat Kuasa Khusus Nomor 12/2026" }
    });
    form["bukti"] = json!(["akta_pendirian", "surat_kuasa"]);
    form["butir"] = json!([{ "rincian": "Daftar izin galian C yang berlaku" }, { "rincian": "Peta sebarannya" }]);
    form
}

/// A group of farmers with members and somebody who acts for them.
fn kelompok() -> Value {
    let mut form = perorangan("Kelompok Tani Sumber Makmur");
    form["pemohon"] = json!({
        "jenis": "kelompok",
        "nama": "Kelompok Tani Sumber Makmur",
        "alamat": "Desa Air Duren, Pemali",
        "kuasa": "Bambang Sutrisno",
        "anggota": ["Slamet", { "nama": "Suparman", "nik": "3201011203700003" }]
    });
    form["bukti"] = json!(["surat_kuasa", "ktp_pemberi_kuasa"]);
    form["butir"] = json!([{ "rincian": "Data penerima pupuk bersubsidi menurut desa" }]);
    form
}

#[test]
fn three_walk_ins_get_receipts_and_stand_in_the_register_also_after_a_restart() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let forms = [
        (perorangan("Ahmad Fauzi"), "0001/PPID/XI/2026", "Ahmad Fauzi", "DPA Dinas Pendidikan tahun 2026"),
        (badan_hukum(), "0002/PPID/XI/2026", "Yayasan Terang Bangsa", "Daftar izin galian C yang berlaku"),
        (kelompok(), "0003/PPID/XI/2026", "Kelompok Tani Sumber Makmur", "Data penerima pupuk bersubsidi menurut desa"),
    ];
    let mut ids = Vec::new();
    for (form, number, name, asked) in &forms {
        let done = meja.daftar(form.clone())?;
        assert_eq!(&done.nomor, number, "numbers follow each other");
        let receipt = meja.file("tanda_bukti", json!({ "id": done.id, "kertas": "a4", "cetak": true }))?;
        let text = text_of(&receipt.bytes)?;
        for expected in
            [*number, *name, *asked, "Senin, 7 Desember 2026", "23 November 2026 pukul 09.12 WIB", "Siti Rahma"]
        {
            assert!(text.contains(expected), "the receipt of {name} says {expected}: {text}");
        }
        assert!(!text.contains("alinan ke-"), "the first receipt is no copy: {text}");
        ids.push(done.id);
    }

    let first = json!({ "id": ids[0], "kertas": "slip80", "cetak": true });
    let copy = text_of(&meja.file("tanda_bukti", first)?.bytes)?;
    assert!(copy.to_lowercase().contains("salinan ke-1"), "the second receipt says that it is a copy: {copy}");

    let register = json!({
        "dari": "2026-11-01", "sampai": "2026-11-30", "kertas": "f4", "samarkan": true, "bentuk": "pdf", "cetak": true,
    });
    let text = text_of(&meja.file("register", register.clone())?.bytes)?;
    for number in ["0001", "0002", "0003"] {
        assert!(text.contains(number), "the register has the line of {number}: {text}");
    }
    assert!(!text.contains("3201014503900001"), "a masked register shows no NIK in full: {text}");
    assert!(!text.contains("0004"), "the register has three lines and no more: {text}");

    // The process ends; the next one finds everything.
    drop(meja);
    let meja = kantor.meja("2026-11-24T08:00:00+07:00")?;
    meja.masuk(MASUK)?;
    for ((_, number, name, asked), id) in forms.iter().zip(&ids) {
        let whole = meja.call("get_permohonan", json!({ "id": id }))?;
        assert_eq!(whole["permohonan"]["nomor"]["teks"], json!(number), "the number of {name} stayed");
        assert_eq!(whole["pemohon"]["nama"], json!(name), "the applicant of {number} stayed");
        assert_eq!(whole["permohonan"]["batas"]["jawab"], "2026-12-07", "the deadline on the receipt of {name} stayed");
        let found = meja.call("search", json!({ "kata": asked }))?;
        assert_eq!(found[0]["nomor"], json!(number), "{asked} is found again");
    }
    let count = meja.call("count_register", json!({ "dari": "2026-11-23", "sampai": "2026-11-23" }))?;
    assert_eq!(count["jumlah"], 3, "the register still has its three lines");
    assert!(meja.call("beranda", json!({})).is_ok(), "the first screen of the day opens");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "journal and tables agree");
    Ok(())
}

#[test]
fn an_applicant_who_comes_again_is_recognised_by_nik() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let nobody = meja.call("check_permohonan", perorangan("Ahmad Fauzi"))?;
    assert_eq!(nobody["dikenal"], Value::Null, "before the first request nobody is known");
    let earlier = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let known = meja.call("check_permohonan", perorangan("A. Fauzi"))?;
    assert_eq!(known["dikenal"]["nomor_terakhir"], "0001/PPID/XI/2026", "the earlier request is named");
    assert_eq!(
        known["dikenal"]["nama"], "Ah*** Fa***",
        "with enough of the name to know whether it is theirs: a NIK tells nobody whose it is"
    );
    assert!(!known["dikenal"].to_string().contains("Melati"), "and nothing else before it is asked for on record");
    assert_eq!(known["nomor_berikutnya"], "0002/PPID/XI/2026", "the next number is shown and not drawn");
    assert_eq!(known["batas"]["jawab"]["jatuh_tempo"], "2026-12-07", "the deadline is shown while typing");
    let identity = meja.call("recall_pemohon", json!({ "nik": "3201-0145-0390-0001" }))?;
    assert_eq!(identity["alamat"], "Jalan Melati Nomor 2, Pemali", "the form is filled from the earlier request");
    let seen = meja.call("get_permohonan", json!({ "id": earlier.id }))?["riwayat"][0].clone();
    assert_eq!(seen["judul"], "Identitas pemohon ditampilkan", "and that stands in its history");
    let hidden = meja.call("search", json!({ "kata": "3201014503" }))?;
    assert_eq!(hidden, json!([]), "part of a NIK finds nothing: it stands in no full text");
    Ok(())
}

#[test]
fn a_letter_is_registered_with_what_it_has_and_its_gaps_are_named() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.meja(PAGI)?;
    meja.masuk(MASUK)?;
    let mut letter = perorangan("Sukarno");
    letter["saluran"] = json!("surat");
    letter["pemohon"]["nik"] = Value::Null;
    letter["pemohon"]["telepon"] = Value::Null;
    letter["tujuan"] = Value::Null;
    letter["bukti"] = json!([]);
    let done = meja.daftar(letter)?;
    let whole = meja.call("get_permohonan", json!({ "id": done.id }))?;
    let lacks: Vec<&str> =
        whole["kekurangan"].as_array().into_iter().flatten().filter_map(|fault| fault["field"].as_str()).collect();
    assert_eq!(lacks, ["pemohon.nik", "bukti", "tujuan"], "what a letter lacks is asked for later, not refused");
    Ok(())
}
