//! Cost, payment and hand-over; and the ways a request ends without one.

use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, berbayar, diberikan, memuat, putuskan, serahkan};

fn bayar(cara: &str, jumlah: i64) -> Value {
    json!({ "perintah": "catat_pembayaran", "tanggal": "2026-11-24", "cara": cara, "jumlah": jumlah })
}

#[test]
fn what_waits_for_a_payment_is_handed_over_after_it_and_cash_has_its_receipt() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    putuskan(&walk, json!([diberikan()]))?;
    let now = walk.ambil(berbayar(true))?;
    assert_eq!(now["batas"]["penyediaan"], Value::Null, "the time of the hand-over starts with the payment");
    walk.ambil(json!({ "perintah": "minta_salinan", "rangkap": 2 }))?;
    memuat(&walk.surat("formulir_salinan")?, &["001/FS-PPID/XI/2026", "DPA Dinas Pendidikan", "Ahmad Fauzi"]);
    walk.pada("2026-11-24")?;
    assert_eq!(walk.ditolak(serahkan("2026-11-24"))?.0, "not_paid", "the notice said that it waits");
    assert_eq!(walk.keliru(bayar("tunai", 11_000))?, ["jumlah"], "what the notice named is what is paid");
    let now = walk.ambil(bayar("tunai", 12_000))?;
    assert_eq!(now["batas"]["penyediaan"], "2026-11-27", "three working days from the payment");
    memuat(
        &walk.surat("kuitansi")?,
        &["001/KW-PPID/XI/2026", "Rp12.000", "Dua belas ribu rupiah", "Ahmad Fauzi", "24 November 2026"],
    );
    assert_eq!(walk.ditolak(bayar("tunai", 12_000))?.0, "paid_already");
    walk.ambil(serahkan("2026-11-24"))?;
    memuat(&walk.surat("penyerahan")?, &["001/KW-PPID/XI/2026", "24 lembar"]);
    let line = walk.register()?;
    assert_eq!((line.sel("Biaya"), line.sel("Cara")), ("12000", "Tunai"));
    walk.utuh()
}

#[test]
fn a_transfer_gives_no_receipt_and_need_not_come_first() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    putuskan(&walk, json!([diberikan()]))?;
    walk.ambil(berbayar(false))?;
    assert_eq!(walk.register()?.sel("Cara"), "Belum dibayar");
    walk.pada("2026-11-24")?;
    let now = walk.ambil(bayar("transfer", 12_000))?;
    assert_eq!(now["pembayaran"]["kuitansi"], Value::Null, "the bank's slip is the receipt");
    assert!(walk.id_surat("kuitansi").is_err(), "no number is used up");
    walk.ambil(serahkan("2026-11-24"))?;
    memuat(walk.register()?.sel("Cara"), &["Transfer"]);
    walk.utuh()
}

#[test]
fn items_may_be_handed_over_one_after_the_other_each_with_its_record() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut form = perorangan("Ahmad Fauzi");
    form["butir"] = json!([{ "rincian": "DPA 2025" }, { "rincian": "DPA 2026" }]);
    let mut walk = Perjalanan::mulai(&kantor, form)?;
    putuskan(&walk, json!([diberikan(), diberikan()]))?;
    walk.ambil(super::perjalanan::gratis())?;
    let part = |at: usize, day: &str| {
        let mut part = serahkan(day);
        part["butir"] = json!([at]);
        part
    };
    let now = walk.ambil(part(1, "2026-11-23"))?;
    assert_eq!(now["keadaan"], "diberitahukan", "the first item is still due");
    let record = walk.surat("penyerahan")?;
    assert!(record.contains("DPA 2026") && !record.contains("DPA 2025"), "the record names what was given: {record}");
    assert_eq!(walk.keliru(part(1, "2026-11-23"))?, ["butir"], "nothing is given twice");
    walk.pada("2026-11-25")?;
    let now = walk.ambil(part(0, "2026-11-25"))?;
    assert_eq!(now["keadaan"], "selesai", "all is given");
    assert_eq!(walk.register()?.sel("Pemberian Informasi"), "25-11-2026", "the last day is the register's");
    walk.utuh()
}

#[test]
fn what_nobody_fetches_is_closed_with_a_note_and_stays_granted() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    putuskan(&walk, json!([diberikan()]))?;
    walk.ambil(berbayar(true))?;
    walk.pada("2026-12-21")?;
    assert_eq!(walk.keliru(json!({ "perintah": "tutup", "catatan": "" }))?, ["catatan"], "with the reason");
    let now = walk.ambil(json!({ "perintah": "tutup", "catatan": "Dihubungi dua kali, tidak diambil" }))?;
    assert_eq!(now["keadaan"], "selesai");
    let line = walk.register()?;
    memuat(line.sel("Keputusan"), &["Dikabulkan seluruhnya", "Ditutup: Dihubungi dua kali"]);
    assert_eq!((line.sel("Pemberian Informasi"), line.sel("Cara")), ("", "Belum dibayar"));
    walk.utuh()
}
