//! The way of an entry: written by the unit, proposed, sent back, put right, accepted; due after six months; its file;
//! what the law demands and the list lacks (Perki 1/2021 art. 45; UU 14/2008 art. 9(3)).

use serde_json::{Value, json};
use tests::daftar::{Berkas, butir, giring, hitung, informasi, tulis};
use tests::kantor::{KATA_SANDI, Kantor};
use tests::window::Outcome;

use super::{bidang, ditolak, pada, utuh};

fn aksi(name: &str) -> Value {
    json!({ "aksi": name })
}

#[test]
fn an_entry_is_proposed_sent_back_put_right_and_accepted() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    for role in ["pelaksana", "pimpinan"] {
        let account = json!({ "nama": role, "masuk": role, "peran": role, "kata_sandi": KATA_SANDI });
        meja.call("create_akun", account)?;
    }
    meja.masuk("pelaksana")?;
    let id = tulis(&meja, informasi("Rencana Kerja"))?;
    let look = |meja: &tests::kantor::Meja| meja.call("get_informasi", json!({ "id": id }));
    giring(&meja, std::slice::from_ref(&id), aksi("ajukan"))?;
    assert_eq!(look(&meja)?["boleh"]["terima"], false, "who proposes does not review");
    assert_eq!(ditolak(giring(&meja, std::slice::from_ref(&id), aksi("ajukan")))?.0, "informasi_keadaan");
    meja.masuk("pimpinan")?;
    let back = json!({ "aksi": "kembalikan", "catatan": "" });
    assert_eq!(bidang(giring(&meja, std::slice::from_ref(&id), back))?, ["catatan"], "sent back with what to mend");
    giring(&meja, std::slice::from_ref(&id), json!({ "aksi": "kembalikan", "catatan": "Sebut tahunnya" }))?;
    meja.masuk("pelaksana")?;
    let now = look(&meja)?["informasi"].clone();
    assert_eq!((&now["keadaan"], &now["catatan"]), (&json!("dikembalikan"), &json!("Sebut tahunnya")));
    let mut isi = now["isi"].clone();
    isi["judul"] = json!("Rencana Kerja 2027");
    let save =
        |revisi: u64, isi: &Value| meja.call("save_informasi", json!({ "id": id, "isi": isi, "revisi": revisi }));
    assert_eq!(ditolak(save(1, &now["isi"]))?.0, "nothing_changed", "the same again is no change");
    save(1, &isi)?;
    assert_eq!(ditolak(save(1, &informasi("Lain")))?.0, "changed_meanwhile", "an old page writes nothing over");
    giring(&meja, std::slice::from_ref(&id), aksi("ajukan"))?;
    meja.masuk("pimpinan")?;
    giring(&meja, std::slice::from_ref(&id), aksi("terima"))?;
    let now = look(&meja)?;
    assert_eq!((&now["informasi"]["keadaan"], &now["informasi"]["revisi"]), (&json!("diterima"), &json!(2)));
    assert_eq!(now["informasi"]["catatan"], "", "what was to be mended is mended");
    utuh(&meja)
}

#[test]
fn several_entries_are_led_together_or_none_of_them() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let (one, other) = (tulis(&meja, informasi("Satu"))?, tulis(&meja, informasi("Dua"))?);
    giring(&meja, std::slice::from_ref(&other), json!({ "aksi": "tarik", "alasan": "Ganda" }))?;
    let before = meja.baris_jurnal()?;
    assert_eq!(ditolak(giring(&meja, &[one.clone(), other.clone()], aksi("ajukan")))?.0, "informasi_keadaan");
    assert_eq!(meja.baris_jurnal()?, before, "one that is off the list keeps all back");
    giring(&meja, std::slice::from_ref(&other), aksi("pulihkan"))?;
    giring(&meja, &[one, other], aksi("ajukan"))?;
    assert_eq!(bidang(giring(&meja, &[], aksi("ajukan")))?, ["id"], "none at all is a mistake");
    utuh(&meja)
}

#[test]
fn an_entry_is_due_after_six_months_until_somebody_says_it_is_right_still() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let id = tulis(&kantor.buka()?, informasi("Laporan Layanan"))?;
    let due = |tanggal: &str| -> Outcome<Value> {
        let meja = pada(&kantor, tanggal)?;
        let summary = meja.call("ringkasan_informasi", json!({}))?["perlu_diperbarui"].clone();
        let listed = meja.call("list_informasi", json!({ "perlu_diperbarui": true }))?["jumlah"].clone();
        assert_eq!(summary, listed, "{tanggal}: the figure opens its entries");
        assert_eq!(meja.call("get_informasi", json!({ "id": id }))?["perlu_diperbarui"], summary == json!(1));
        Ok(summary)
    };
    assert_eq!(due("2027-05-23")?, 0, "the day six months on still counts");
    assert_eq!(due("2027-05-24")?, 1, "the day after it is due (UU 14/2008 art. 9(3))");
    let meja = pada(&kantor, "2027-05-24")?;
    giring(&meja, std::slice::from_ref(&id), aksi("mutakhirkan"))?;
    drop(meja);
    assert_eq!(due("2027-11-24")?, 0, "confirmed, it counts for six months more");
    assert_eq!(due("2027-11-25")?, 1);
    utuh(&pada(&kantor, "2027-11-25")?)
}

#[test]
fn the_checklist_says_what_the_law_demands_and_the_list_lacks() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let lacking = |meja: &tests::kantor::Meja| -> Outcome<(usize, Vec<Value>)> {
        let all = meja.call("checklist_wajib", json!({}))?.as_array().cloned().unwrap_or_default();
        let filled = all.iter().filter(|one| one.to_string().contains("Laporan Keuangan Dinas")).cloned().collect();
        Ok((all.len(), filled))
    };
    let (kinds, filled) = lacking(&meja)?;
    assert!(
        kinds > 10 && filled.is_empty(),
        "every kind of mandatory information stands there, though the list is empty"
    );
    let before = meja.call("checklist_wajib", json!({}))?;
    let mut isi = informasi("Laporan Keuangan Dinas");
    isi["wajib"] = json!("laporan_keuangan");
    let id = tulis(&meja, isi)?;
    let after = meja.call("checklist_wajib", json!({}))?;
    assert_eq!(after.as_array().map(Vec::len), Some(kinds));
    assert_ne!(before, after, "an entry that provides a kind fills its line");
    giring(&meja, std::slice::from_ref(&id), json!({ "aksi": "tarik", "alasan": "Ganda" }))?;
    assert_eq!(meja.call("checklist_wajib", json!({}))?, before, "taken off the list it is lacking again");
    Ok(())
}

#[test]
fn a_file_is_kept_with_its_entry_and_named_only_when_it_is_kept() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let pdf = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
    let file = domain::id::LampiranId::new();
    let kept = meja.upload("upload_informasi", json!({ "id": file, "nama": "../../renja.pdf" }), pdf)?;
    assert_eq!(kept["nama"], "renja.pdf", "a name never leads elsewhere");
    let mut isi = informasi("Rencana Kerja");
    isi["berkas"] = kept.clone();
    let id = tulis(&meja, isi.clone())?;
    assert_eq!(meja.file("berkas_informasi", json!({ "id": id }))?.bytes, pdf, "byte for byte");
    let mut told = informasi("Rencana lain");
    told["berkas"] = kept.clone();
    told["berkas"]["nama"] = json!("gaji.exe");
    told["berkas"]["ukuran"] = json!(1);
    let other = tulis(&meja, told)?;
    let shown = meja.call("get_informasi", json!({ "id": other }))?;
    assert_eq!(
        shown["informasi"]["isi"]["berkas"], kept,
        "name and size are those of the upload, whatever the page says"
    );
    let mut forged = informasi("Lain");
    forged["berkas"] = kept;
    forged["berkas"]["id"] = json!(domain::id::LampiranId::new());
    let before = meja.baris_jurnal()?;
    assert!(tulis(&meja, forged).is_err(), "a file that is not kept cannot be named");
    assert!(
        meja.upload("upload_informasi", json!({ "id": domain::id::LampiranId::new(), "nama": "x.pdf" }), b"MZ")
            .is_err()
    );
    assert_eq!(meja.baris_jurnal()?, before);
    utuh(&meja)
}

#[test]
fn the_list_is_printed_and_comes_back_from_its_own_sheets_unchanged() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut full = informasi("Rencana Strategis");
    full["tautan"] = json!(["https://contoh.go.id/renstra?a=1,2"]);
    full["wajib"] = json!("program_kegiatan");
    full["kelompok"] = json!("Program dan kegiatan");
    full["bentuk"]["lain"] = json!("papan pengumuman");
    full["retensi_sampai"] = json!("2031-12-31");
    for isi in
        [full, informasi("=HYPERLINK(\"http://x\")"), informasi("007"), informasi("DPA; \"murni\"\tdan perubahan")]
    {
        tulis(&meja, isi)?;
    }
    let print = |bentuk: &str| {
        meja.file("daftar", json!({ "daftar": "dip", "bentuk": bentuk, "kertas": "f4", "cetak": false }))
    };
    let text = crate::paper::text_of(&print("pdf")?.bytes)?;
    for words in ["Rencana Strategis", "Dinas Kominfo", "007", "Sungailiat", "5 tahun"] {
        assert!(text.contains(words), "Lampiran I prints “{words}”: {text}");
    }
    for bentuk in ["xlsx", "csv"] {
        let file = print(bentuk)?;
        let back = Berkas::baru("dip", &file.name, file.bytes);
        let look = back.periksa(&meja)?;
        assert_eq!(hitung(&look), [0, 0, 4, 0], "{bentuk}: our own list is known again, row by row: {look}");
    }
    let before = meja.baris_jurnal()?;
    meja.file("daftar", json!({ "daftar": "dip", "bentuk": "pdf", "cetak": true }))?;
    assert_eq!(meja.baris_jurnal()?, before + 1, "what is handed out is recorded");
    assert!(butir(&meja, "007")?.is_some(), "and a number stays the text it is");
    utuh(&meja)
}
