//! Disputes as the law tells their course: when the way to the Komisi Informasi is open, what stays of an agreement, when the
//! applicant may still withdraw.

use chrono::{Days, NaiveDate};
use domain::fault::Denied;
use domain::id::{LangkahId, SengketaId, SuratId};
use domain::kalender::{Kalender, PengaturanKalender};
use domain::kantor::Pejabat;
use domain::keberatan::answer::{SetujuiTanggapan, TanggapanTerbit};
use domain::keberatan::carry_out::CatatPelaksanaan;
use domain::keberatan::receive_answer::CatatTanggapanDiterima;
use domain::keberatan::withdraw::CabutKeberatan;
use domain::keberatan::{Keberatan, KeberatanEvent, LangkahKeberatan, MelangkahKeberatan};
use domain::laporan::PenghitungPerkara;
use domain::sengketa::begin_stage::MulaiTahap;
use domain::sengketa::close::TutupSengketa;
use domain::sengketa::end_stage::AkhiriTahap;
use domain::sengketa::{
    HasilSengketa, JenisLangkahSengketa, JenisTahap, KeadaanSengketa, LangkahSengketa, MelangkahSengketa, NewSengketa,
    Pembukaan, PendaftaranSengketa, Pihak, Sengketa, SengketaEvent,
};
use domain::seri::Nomor;
use serde_json::json;
use uuid::Uuid;

use crate::{day, folded, now, registered, seri, stamp};

/// An objection registered on 23 November 2026, and what happened to it since.
struct Keberatannya {
    kalender: Kalender,
    events: Vec<KeberatanEvent>,
}

impl Keberatannya {
    fn new(kalender: Kalender) -> Self {
        Self { events: vec![registered(&kalender)], kalender }
    }

    fn now(&self) -> Keberatan {
        folded(&self.events)
    }

    /// The last day of the 30 working days to answer.
    fn batas(&self) -> NaiveDate {
        self.now().batas.unwrap().tanggapan()
    }

    fn take(&mut self, tanggal: NaiveDate, langkah: Result<LangkahKeberatan, Denied>) {
        let id = LangkahId(Uuid::from_u128(self.events.len() as u128 + 100));
        let step = MelangkahKeberatan { id, tanggal, langkah: langkah.unwrap() };
        self.events.push(KeberatanEvent::Melangkah(Box::new(step)));
    }

    /// Answered on `tanggal`, and received by the applicant on `diterima`.
    fn answered(mut self, tanggal: NaiveDate, diterima: Option<NaiveDate>) -> Self {
        let ppid = Pejabat { nama: "Siti".to_owned(), ..Pejabat::default() };
        let draft = serde_json::from_value(json!({ "isi": {
            "hasil": "ditolak", "bantahan": "Sudah diumumkan.", "alasan": "Sudah sesuai.",
            "atasan": { "nama": "Budi", "jabatan": "Sekda" }
        } }));
        self.take(tanggal, self.now().draft_answer(&draft.unwrap(), &ppid, |_| None, tanggal));
        let konsep = self.now().konsep.unwrap().id;
        let answer = self.now().answer(&SetujuiTanggapan { konsep }, &ppid, |_| None, tanggal, &self.kalender);
        let letter = TanggapanTerbit {
            id: SuratId(Uuid::from_u128(1_000)),
            seri: seri("tanggapan_keberatan"),
            nomor: Nomor { n: 1, teks: "001/TK".to_owned() },
            sha256: String::new(),
        };
        self.take(tanggal, answer.map(|answer| answer.step(letter, None)));
        if let Some(tanggal) = diterima {
            let input = CatatTanggapanDiterima { tanggal, bukti: "Resi".to_owned() };
            self.take(tanggal, self.now().receive_answer(&input, tanggal));
        }
        self
    }

    fn withdrawn(mut self, tanggal: NaiveDate) -> Self {
        let input = CabutKeberatan { tanggal, alasan: "Surat pencabutan".to_owned() };
        self.take(tanggal, self.now().withdraw(&input, tanggal));
        self
    }

    /// A dispute brought on `tanggal`.
    fn brought(&self, tanggal: NaiveDate) -> PendaftaranSengketa {
        let keberatan = self.now();
        let new: NewSengketa = serde_json::from_value(json!({
            "keberatan": keberatan.id, "tingkat": "pusat", "komisi": "KI Pusat", "nomor": "1/2026", "tanggal": tanggal
        }))
        .unwrap();
        PendaftaranSengketa::read(&new, &keberatan, day("2027-12-01"), &self.kalender).unwrap()
    }

    /// What is odd about a dispute brought on `tanggal`; empty when nothing is.
    fn warned(&self, tanggal: NaiveDate) -> String {
        self.brought(tanggal).peringatan.iter().map(|fault| fault.message.as_str()).collect()
    }
}

fn objection() -> Keberatannya {
    Keberatannya::new(Kalender::default())
}

#[test]
fn a_dispute_brought_after_silence_stays_lawful_though_an_answer_comes_later() {
    let silent = objection();
    let due = silent.batas();
    let brought = due + Days::new(5);
    assert_eq!(silent.warned(brought), "", "30 working days without an answer open the way (Perki 1/2013 art. 13 b)");
    let late = silent.answered(due + Days::new(9), Some(due + Days::new(12)));
    assert_eq!(late.warned(brought), "", "an answer that came afterwards takes nothing from it");
    assert_eq!(late.warned(due + Days::new(12)), "", "from its receipt the 14 working days run anew (art. 37(2))");
}

#[test]
fn a_dispute_is_told_to_be_early_by_the_facts_of_its_day() {
    let due = objection().batas();
    assert!(objection().warned(due).contains("terlalu awal"), "the last day to answer is not over");
    let in_time = objection().answered(due, Some(due + Days::new(7)));
    let early = in_time.warned(due + Days::new(3));
    assert!(early.contains("sebelum tanggapan diterima"), "answered in time and still on its way: {early}");
    let unreceived = objection().answered(due, None).warned(due + Days::new(3));
    assert!(unreceived.contains("belum dicatat"), "when it arrived is not known: {unreceived}");
}

#[test]
fn a_dispute_on_a_withdrawn_objection_is_told_so() {
    let due = objection().batas();
    let withdrawn = objection().withdrawn(day("2026-12-01"));
    let said = withdrawn.warned(due + Days::new(5));
    assert!(said.contains("dicabut pemohon 1 Desember 2026"), "it has no answer because it was withdrawn: {said}");
    assert!(!said.contains("belum berakhir"), "and its 30 working days are long over");
    let later = objection().withdrawn(due + Days::new(9));
    assert_eq!(later.warned(due + Days::new(5)), "", "it stood when the dispute was brought");
}

#[test]
fn the_way_to_the_commission_opens_the_day_after_the_answer_was_due() {
    let strict = PengaturanKalender { hitung_hari_kejadian: true, ..PengaturanKalender::default() };
    let silent = Keberatannya::new(Kalender::new(strict));
    let (due, usual) = (silent.batas(), Kalender::default());
    let last = usual.count(due, 14).unwrap().jatuh_tempo;
    assert_eq!(
        silent.warned(last),
        "",
        "the last day to answer is none of the 14 that follow it, whatever the office counts"
    );
    assert!(silent.warned(last + Days::new(1)).contains("ke-14"), "the 14th is the last");
}

#[test]
fn that_the_superior_is_the_ppid_is_told_with_all_else() {
    let ppid = Pejabat { nama: "Budi".to_owned(), ..Pejabat::default() };
    let draft = serde_json::from_value(json!({ "isi": {
        "hasil": "ditolak", "bantahan": "", "atasan": { "nama": "Budi", "jabatan": "Sekda" }
    } }));
    let told = objection().now().draft_answer(&draft.unwrap(), &ppid, |_| None, now().date_naive());
    let Err(Denied::Invalid(faults)) = told else { unreachable!("fields are at fault: {told:?}") };
    let fields: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(fields, ["bantahan", "alasan", "atasan.nama"], "PPID and superior are never one person (11.3)");
}

/// A dispute after these steps, each on a day of its own.
struct Sengketanya {
    events: Vec<SengketaEvent>,
    today: NaiveDate,
}

impl Sengketanya {
    fn new() -> Self {
        let read = objection().brought(now().date_naive());
        let recorded = SengketaEvent::Dicatat(Box::new(read.event(SengketaId(Uuid::from_u128(5)))));
        Self { events: vec![recorded], today: now().date_naive() }
    }

    fn now(&self) -> Sengketa {
        let stamped: Vec<_> = (1_u64..).zip(&self.events).map(|(seq, event)| stamp(seq, event.clone())).collect();
        let folded = Sengketa::fold(&stamped);
        assert!(folded.perlu_ditinjau.is_empty(), "what the domain accepted fits");
        folded.state.unwrap()
    }

    fn take(&mut self, langkah: Result<LangkahSengketa, Denied>) -> &mut Self {
        let id = LangkahId(Uuid::from_u128(self.events.len() as u128));
        let step = MelangkahSengketa { id, tanggal: self.today, langkah: langkah.unwrap() };
        self.events.push(SengketaEvent::Melangkah(Box::new(step)));
        self.today = self.today + Days::new(1);
        self
    }

    fn begun(&mut self, tahap: JenisTahap) -> &mut Self {
        let keberatan = objection().now();
        let input = MulaiTahap {
            tahap,
            tanggal: self.today,
            lembaga: "PTUN".to_owned(),
            nomor: String::new(),
            oleh: Some(Pihak::Pemohon),
            catatan: String::new(),
        };
        self.take(self.now().begin_stage(&input, &keberatan, self.today))
    }

    /// The running stage ended with `hasil`, opening what is named.
    fn ended(&mut self, hasil: HasilSengketa, membuka: &[&str]) -> &mut Self {
        let named = membuka.iter().map(|uraian| Pembukaan {
            uraian: (*uraian).to_owned(),
            pengecualian: None,
            informasi: None,
        });
        let input = AkhiriTahap {
            hasil,
            nomor: "1".to_owned(),
            tanggal: self.today,
            diterima: self.today,
            amar: "Amar".to_owned(),
            membuka: named.collect(),
            hari_pelaksanaan: None,
        };
        self.take(self.now().end_stage(&input, self.today, &Kalender::default()))
    }

    fn withdraw(&self) -> Result<LangkahSengketa, Denied> {
        self.now().withdraw(&CabutKeberatan { tanggal: self.today, alasan: "Surat pencabutan".to_owned() }, self.today)
    }

    fn next(&self) -> Option<JenisLangkahSengketa> {
        self.now().next_step(self.today).langkah
    }

    /// What is open by now.
    fn opened(&self) -> Vec<String> {
        let now = self.now();
        let named =
            now.opened().into_iter().flat_map(|(_, ruling)| ruling.membuka.iter().map(|one| one.uraian.clone()));
        named.collect()
    }

    /// Agreements and rulings of the commission: carried out, and not yet.
    fn carried_out(&self) -> (u32, u32) {
        let mut counted = PenghitungPerkara::new(day("2026-01-01"), day("2026-12-31"), self.today);
        counted.add_sengketa(&self.now());
        let counts = counted.finish().pelaksanaan_komisi;
        (counts[0].jumlah, counts[1].jumlah)
    }
}

/// Agreed in part, and what was not agreed refused in adjudication.
fn partly_agreed() -> Sengketanya {
    let mut dispute = Sengketanya::new();
    dispute.begun(JenisTahap::Mediasi).ended(HasilSengketa::SepakatSebagian, &["DPA"]);
    dispute.begun(JenisTahap::Ajudikasi).ended(HasilSengketa::Ditolak, &[]);
    dispute
}

#[test]
fn what_mediation_agreed_in_part_is_owed_although_the_rest_is_refused() {
    let mut dispute = partly_agreed();
    assert_eq!(dispute.opened(), ["DPA"], "what was agreed stays open to the applicant");
    assert_eq!(dispute.next(), Some(JenisLangkahSengketa::PutusanDilaksanakan), "and is to be carried out");
    assert_eq!(dispute.carried_out(), (0, 1), "the report counts the agreement, not the refusal");
    let done = CatatPelaksanaan { tanggal: dispute.today, uraian: "Diserahkan".to_owned() };
    dispute.take(dispute.now().carry_out(&done, dispute.today));
    assert_eq!(dispute.carried_out(), (1, 0), "once");
}

#[test]
fn an_agreement_stands_while_a_court_hears_the_rest() {
    let mut dispute = partly_agreed();
    dispute.begun(JenisTahap::Pengadilan);
    assert_eq!(dispute.opened(), ["DPA"], "the court looks at the ruling, not at what was agreed");
    dispute.ended(HasilSengketa::Membatalkan, &["Kontrak"]);
    assert_eq!(dispute.opened(), ["DPA", "Kontrak"], "then both are open, in the order they came");
}

#[test]
fn a_dispute_that_waits_for_adjudication_may_be_withdrawn() {
    let mut failed = Sengketanya::new();
    failed.begun(JenisTahap::Mediasi).ended(HasilSengketa::Gagal, &[]);
    let offered = failed.now().permitted();
    assert!(offered.contains(&JenisLangkahSengketa::SengketaDicabut), "the screen offers it: {offered:?}");
    failed.take(failed.withdraw());
    assert_eq!(failed.now().keadaan, KeadaanSengketa::Dicabut, "withdrawn between mediation and adjudication");

    let mut agreed = Sengketanya::new();
    agreed.begun(JenisTahap::Mediasi).ended(HasilSengketa::Sepakat, &["DPA"]);
    assert!(agreed.withdraw().is_err(), "what was agreed whole leaves nothing to withdraw");
    assert!(partly_agreed().withdraw().is_err(), "nor what was ruled");
}

#[test]
fn what_was_agreed_is_still_owed_when_the_rest_is_withdrawn() {
    let mut dispute = Sengketanya::new();
    dispute.begun(JenisTahap::Mediasi).ended(HasilSengketa::SepakatSebagian, &["DPA"]);
    dispute.take(dispute.withdraw());
    assert_eq!(dispute.next(), Some(JenisLangkahSengketa::PutusanDilaksanakan), "the agreement waits");
    let nothing = TutupSengketa { tanggal: dispute.today, catatan: "Selesai".to_owned() };
    assert!(dispute.now().close(&nothing, dispute.today).is_err(), "a withdrawn dispute is not closed once more");
    let done = CatatPelaksanaan { tanggal: dispute.today, uraian: "Diserahkan".to_owned() };
    dispute.take(dispute.now().carry_out(&done, dispute.today));
    assert_eq!(dispute.now().keadaan, KeadaanSengketa::Dicabut, "carried out, it stays withdrawn");
    assert_eq!((dispute.next(), dispute.carried_out()), (None, (1, 0)), "and nothing is left to do");
}
