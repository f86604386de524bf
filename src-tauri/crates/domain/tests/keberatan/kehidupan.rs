//! Random lives: commands with good and bad input on days moving forward, taken where the domain accepts them; after each,
//! all that must hold is checked.

use chrono::{Days, NaiveDate};
use domain::fault::Denied;
use domain::id::{LangkahId, SuratId};
use domain::kalender::Kalender;
use domain::kantor::Pejabat;
use domain::keberatan::answer::{SetujuiTanggapan, TanggapanTerbit};
use domain::keberatan::carry_out::CatatPelaksanaan;
use domain::keberatan::deliberate::CatatMusyawarah;
use domain::keberatan::draft_answer::SusunTanggapan;
use domain::keberatan::react::{CatatTanggapanPemohon, SikapPemohon};
use domain::keberatan::receive_answer::CatatTanggapanDiterima;
use domain::keberatan::withdraw::CabutKeberatan;
use domain::keberatan::{
    HasilKeberatan, JenisLangkahKeberatan, KeadaanKeberatan, Keberatan, KeberatanEvent, LangkahKeberatan,
    MelangkahKeberatan,
};
use domain::seri::Nomor;
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use crate::{folded, registered, seri};

fn content(hasil: HasilKeberatan, good: bool) -> SusunTanggapan {
    let mut isi = json!({
        "hasil": hasil, "bantahan": "Diperiksa.", "alasan": "Sudah sesuai.",
        "atasan": { "nama": "Ir. Budi", "jabatan": "Sekda" }, "perintah": { "isi": "Berikan", "hari": 5 }
    });
    if !good {
        isi["atasan"]["nama"] = json!("Drs. Ahmad Yani");
    }
    serde_json::from_value(json!({ "isi": isi })).unwrap()
}

fn ppid() -> Pejabat {
    Pejabat { nama: "drs. ahmad yani".to_owned(), nip: String::new(), jabatan: "PPID".to_owned() }
}

/// What one move asks for, on `today`.
fn wanted(now: &Keberatan, what: u8, today: NaiveDate, n: u32) -> Result<LangkahKeberatan, Denied> {
    let kalender = Kalender::default();
    let good = !what.is_multiple_of(3);
    match what % 8 {
        0 => {
            now.deliberate(&CatatMusyawarah { tanggal: today, sepakat: good, uraian: "Dibicarakan".to_owned() }, today)
        }
        1 => now.draft_answer(&content(HasilKeberatan::DiterimaSeluruhnya, good), &ppid(), |_| None, today),
        2 => now.draft_answer(&content(HasilKeberatan::Ditolak, good), &ppid(), |_| None, today),
        3 => {
            let konsep = now.konsep.as_ref().map_or_else(|| LangkahId(Uuid::nil()), |konsep| konsep.id);
            let answer = now.answer(&SetujuiTanggapan { konsep }, &ppid(), |_| None, today, &kalender)?;
            let letter = TanggapanTerbit {
                id: SuratId(Uuid::from_u128(u128::from(n) + 1_000)),
                seri: seri("tanggapan_keberatan"),
                nomor: Nomor { n, teks: format!("{n:03}/TK") },
                sha256: String::new(),
            };
            Ok(answer.step(letter, None))
        }
        4 => now.receive_answer(&CatatTanggapanDiterima { tanggal: today, bukti: "Resi".to_owned() }, today),
        5 => now.carry_out(&CatatPelaksanaan { tanggal: today, uraian: "Diserahkan".to_owned() }, today),
        6 => {
            let said = CatatTanggapanPemohon { tanggal: today, sikap: SikapPemohon::Menerima, uraian: String::new() };
            now.react(&said, today)
        }
        _ => now.withdraw(&CabutKeberatan { tanggal: today, alasan: "Surat pencabutan".to_owned() }, today),
    }
}

/// What must hold wherever an objection stands.
fn holds(now: &Keberatan) {
    let answered = now.tanggapan.is_some();
    match now.keadaan {
        KeadaanKeberatan::Terdaftar => assert!(!answered && now.jatuh_tempo().is_some(), "an answer is owed, by a day"),
        KeadaanKeberatan::Ditanggapi | KeadaanKeberatan::Selesai => assert!(answered, "answered"),
        KeadaanKeberatan::Dicabut => assert!(!answered && now.pencabutan.is_some(), "withdrawn before its answer"),
        KeadaanKeberatan::Dibatalkan => {}
        KeadaanKeberatan::RegisterLama => unreachable!("no command of the desk takes an objection over"),
    }
    if let Some(tanggapan) = &now.tanggapan {
        assert!(!tanggapan.isi.atasan.is_also(&ppid()), "PPID and superior are never one person (11.3)");
        assert_eq!(tanggapan.isi.hasil.orders(), tanggapan.isi.perintah.is_some(), "accepted means ordered");
        assert_eq!(now.letter().map(|letter| letter.id), Some(tanggapan.surat), "its letter is the one in force");
        let done = tanggapan.diterima.is_some() && (!now.order_stands() || tanggapan.dilaksanakan.is_some());
        assert!(now.keadaan != KeadaanKeberatan::Selesai || done, "nothing ends unreceived or with an order open");
    }
    let numbers: std::collections::BTreeSet<u32> = now.surat.iter().map(|letter| letter.nomor.n).collect();
    assert_eq!(numbers.len(), now.surat.len(), "no number of an answer is used twice");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_sequence_of_commands_reaches_what_the_law_forbids(moves in proptest::collection::vec((0..3_u64, any::<u8>()), 1..40)) {
        let kalender = Kalender::default();
        let mut events = vec![registered(&kalender)];
        let mut today = crate::now().date_naive();
        for (at, (days, what)) in (1_u32..).zip(moves) {
            today = today + Days::new(days);
            let now = folded(&events);
            if what > 230 {
                if let Some(last) = now.last_step().cloned() {
                    let undo = now.undo(last.id, "Salah langkah").unwrap();
                    events.push(KeberatanEvent::LangkahDibatalkan(undo));
                    let back = folded(&events);
                    holds(&back);
                }
                continue;
            }
            let offered = now.permitted();
            let answer = wanted(&now, what, today, at);
            if let Ok(langkah) = answer {
                let jenis: JenisLangkahKeberatan = langkah.jenis();
                prop_assert!(offered.contains(&jenis), "what is taken was offered: {jenis:?} in {:?}", now.keadaan);
                let step = MelangkahKeberatan { id: LangkahId(Uuid::from_u128(u128::from(at))), tanggal: today, langkah };
                prop_assert!(now.after(&step).is_some(), "what a command makes fits the state it was made for");
                events.push(KeberatanEvent::Melangkah(Box::new(step)));
            }
            let now = folded(&events);
            holds(&now);
            prop_assert!(now.clocks(today, &kalender).is_ok(), "its clocks can be read");
            let _ = (now.next_step(today), now.ringkasan(), now.shift(&kalender));
        }
    }
}
