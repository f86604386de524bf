//! Names, sizes and kinds of attached files.

use domain::id::SuratId;
use domain::lampiran::{JenisLampiran, MAX_NAMA, MAX_UKURAN, TipeBerkas, check_size, file_name};
use proptest::prelude::*;

#[test]
fn a_name_keeps_no_folder_no_device_and_no_hidden_sign() {
    for (sent, kept) in [
        ("KTP Siti.pdf", "KTP Siti.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        (r"C:\Users\siti\Desktop\kuasa.PDF", "kuasa.pdf"),
        (r"\\server\bagi\kuasa.pdf", "kuasa.pdf"),
        ("C:kuasa.pdf", "C-kuasa.pdf"),
        ("kuasa.pdf:tersembunyi", "kuasa.pdf-tersembunyi.pdf"),
        ("CON", "_CON.pdf"),
        ("con.pdf", "_con.pdf"),
        ("LPT1.txt", "_LPT1.txt.pdf"),
        ("COM²", "_COM².pdf"),
        ("CONTOH.pdf", "CONTOH.pdf"),
        ("COM10.pdf", "COM10.pdf"),
        ("tagihan\u{202E}fdp.exe", "tagihanfdp.exe.pdf"),
        ("a\u{0}b\r\nc\u{200B}.pdf", "ab c.pdf"),
        ("laporan?*<1>|\"2\".pdf", "laporan---1---2-.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("surat. . .", "surat.pdf"),
        ("", "lampiran.pdf"),
        ("   ", "lampiran.pdf"),
        ("..", "lampiran.pdf"),
        (".pdf", "lampiran.pdf"),
        ("pindai.jpeg", "pindai.pdf"),
        ("Jawaban v1.2", "Jawaban v1.2.pdf"),
    ] {
        assert_eq!(file_name(sent, TipeBerkas::Pdf), kept, "{sent:?} as it is kept and later saved");
    }
}

#[test]
fn the_ending_follows_the_content() {
    for (tipe, kept) in TipeBerkas::ALL.into_iter().zip(["x.pdf", "x.jpg", "x.png", "x.docx", "x.xlsx"]) {
        assert_eq!(file_name("x", tipe), kept, "an ending opens the right program");
        assert_eq!(TipeBerkas::claimed_by(&kept.to_uppercase()), Some(tipe), "and is read back in either case");
    }
    assert_eq!(TipeBerkas::claimed_by("foto.JPEG"), Some(TipeBerkas::Jpeg), "cameras write it so");
    for other in ["foto", "foto.tmp", "pdf", "x.doc", ""] {
        assert_eq!(TipeBerkas::claimed_by(other), None, "{other:?} claims no type that is taken");
    }
}

#[test]
fn empty_and_heavy_files_are_refused_with_what_to_do() {
    assert_eq!(check_size(MAX_UKURAN), Ok(()), "10 MB is taken to the last byte");
    for (bytes, words) in [(0, "kosong"), (MAX_UKURAN + 1, "10 MB"), (u64::MAX, "10 MB")] {
        let said = check_size(bytes).err();
        assert!(said.is_some_and(|fault| fault.message.contains(words)), "{bytes} bytes must be refused by name");
    }
}

#[test]
fn only_proofs_of_a_letter_belong_to_a_letter() {
    for jenis in JenisLampiran::ALL {
        let (alone, with) = match jenis {
            JenisLampiran::SuratBertandaTangan => (false, true),
            JenisLampiran::BuktiTerima => (true, true),
            _ => (true, false),
        };
        assert_eq!(jenis.fits(None).is_ok(), alone, "{jenis:?} without a letter");
        assert_eq!(jenis.fits(Some(SuratId::new())).is_ok(), with, "{jenis:?} with a letter");
    }
}

proptest! {
    #[test]
    fn whatever_was_sent_gives_a_name_every_system_takes(sent in any::<String>(), pick in 0..5_usize) {
        let tipe = TipeBerkas::ALL[pick];
        let kept = file_name(&sent, tipe);
        prop_assert!(kept.chars().count() <= MAX_NAMA && kept.len() <= 240, "{kept:?} is too long");
        prop_assert!(!kept.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0']), "{kept:?} is no plain name");
        prop_assert!(!kept.chars().any(char::is_control), "{kept:?} hides a sign");
        prop_assert_eq!(TipeBerkas::claimed_by(&kept), Some(tipe), "the ending is the content's");
        prop_assert_eq!(file_name(&kept, tipe), kept, "a clean name stays as it is");
    }
}
