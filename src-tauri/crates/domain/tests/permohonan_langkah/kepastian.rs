//! What must hold of a request whatever was done to it, told apart from the domain: working days are counted day by day,
//! letters are kept in a book of their own, approvals are looked up in the journal.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::id::{LangkahId, SuratId};
use domain::kalender::Kalender;
use domain::permohonan::{
    HasilKeputusan, JenisLangkah, Keadaan, Keputusan, Langkah, Melangkah, Permohonan, PermohonanEvent,
};
use domain::surat::JenisSurat;
use uuid::Uuid;

use crate::isian;
use crate::kasus::Kasus;
use crate::perintah::{PENYETUJU, Perintah};

/// What these tests remember on their own.
#[derive(Default)]
pub struct Buku {
    /// Every number ever given to a letter.
    numbers: BTreeMap<SuratId, String>,
    void: bool,
}

/// The `n`th working day after `from`, day by day.
fn nth(kalender: &Kalender, from: NaiveDate, n: usize) -> NaiveDate {
    from.iter_days().skip(1).filter(|day| kalender.is_working_day(*day)).nth(n - 1).unwrap()
}

/// A command for `step` that stands where the step is permitted.
pub fn valid(step: JenisLangkah, now: &Permohonan, today: NaiveDate) -> Perintah {
    let nothing = LangkahId(Uuid::max());
    let unit = || now.waiting_units().next().or(now.disposisi.last()).map_or(nothing, |unit| unit.id);
    let letter = || now.letters_under_way().next().or(now.surat.last()).map_or(SuratId(Uuid::max()), |one| one.id);
    match step {
        JenisLangkah::DinyatakanLengkap => isian::lengkap(),
        JenisLangkah::DinyatakanTidakLengkap => isian::tidak_lengkap(),
        JenisLangkah::SuratDiterima => isian::diterima(letter(), today),
        JenisLangkah::Diperbaiki => {
            isian::perbaikan(now.tenggat().unwrap().perbaikan.map_or(today, |due| due.min(today)), &[])
        }
        JenisLangkah::DitutupTidakLengkap => isian::tutup_tidak_lengkap(),
        JenisLangkah::Diteruskan => isian::teruskan(today),
        JenisLangkah::UnitDiingatkan => isian::ingatkan(unit()),
        JenisLangkah::UnitMenjawab => isian::jawaban_unit(unit(), today),
        JenisLangkah::Diperpanjang => isian::perpanjang(),
        JenisLangkah::Diputuskan => isian::putuskan(now.isi.butir.iter().map(|_| isian::diberikan())),
        JenisLangkah::PenolakanDisetujui => isian::setujui(now.keputusan.as_ref().map_or(nothing, |one| one.id)),
        JenisLangkah::Diberitahukan => isian::beritahukan(isian::gratis()),
        JenisLangkah::SalinanDiminta => isian::salinan(),
        JenisLangkah::Dibayar => isian::bayar(today, now.notice().map_or(0, |notice| notice.biaya.total())),
        JenisLangkah::Diserahkan => isian::serahkan(today, &[]),
        JenisLangkah::Ditutup => isian::tutup(),
        JenisLangkah::DicabutPemohon => isian::cabut(today),
        JenisLangkah::Dibuka => isian::buka(),
    }
}

impl Buku {
    /// Gives a command and checks what the law wants at the moment it is accepted.
    pub fn took(&mut self, kasus: &mut Kasus, perintah: &Perintah, offered: &[JenisLangkah]) {
        let before = kasus.now();
        let Ok(id) = kasus.take(perintah) else { return };
        let (today, kalender) = (kasus.today, &kasus.kalender);
        assert!(offered.contains(&perintah.jenis()), "what is accepted was offered: {:?}", perintah.jenis());
        let step = steps(kasus).find(|step| step.id == id).unwrap();
        match &step.langkah {
            Langkah::Diperpanjang(event) => {
                let tenth = nth(kalender, before.tanggal_diterima(), 10);
                assert!(step.tanggal <= tenth, "extended on {} after the tenth day {tenth}", step.tanggal);
                let seventeenth = nth(kalender, before.tanggal_diterima(), 17);
                assert_eq!(event.sampai, seventeenth, "an extension ends on day 17 from receipt");
                assert!(before.perpanjangan.is_none() && before.pemberitahuan.is_empty(), "once, before the notice");
            }
            Langkah::DitutupTidakLengkap(_) => {
                let received = before.kelengkapan.surat_diterima.unwrap();
                let reopened = before.langkah.iter().any(|one| one.jenis == JenisLangkah::Dibuka);
                assert!(reopened || today > nth(kalender, received, 3), "the applicant has 3 days from {received}");
            }
            Langkah::Diberitahukan(event) => {
                let decided = before.keputusan.as_ref().unwrap();
                assert_eq!(event.butir, decided.butir, "the notice says what was decided");
                if event.refuses() {
                    let approved = steps(kasus).any(|one| match &one.langkah {
                        Langkah::PenolakanDisetujui(yes) => yes.keputusan == decided.id && yes.peran == PENYETUJU,
                        _ => false,
                    });
                    assert!(approved, "a refusal goes out approved by {}", PENYETUJU.label());
                }
            }
            Langkah::Dibayar(event) => {
                assert!(before.pembayaran.is_none(), "nothing is paid twice");
                assert_eq!(event.jumlah, before.notice().unwrap().biaya.total(), "what the notice named is paid");
            }
            Langkah::Diserahkan(event) => {
                let due = before.due_items();
                assert!(event.butir.iter().all(|item| due.contains(item)), "only what is due is handed over");
            }
            _ => {}
        }
        let undone = {
            let mut events = kasus.events.clone();
            let mut undo = events.last().unwrap().clone();
            (undo.hlc, undo.seq) = (undo.hlc + 1, undo.seq + 1);
            let last = kasus.now();
            undo.event = PermohonanEvent::LangkahDibatalkan(last.undo(id, "Salah catat").unwrap());
            events.push(undo);
            Permohonan::fold(&events).state.unwrap()
        };
        let reopened = matches!(perintah, Perintah::Buka(_));
        let same = (undone.keadaan, &undone.keputusan, &undone.pembayaran, &undone.penyerahan, &undone.kelengkapan)
            == (before.keadaan, &before.keputusan, &before.pembayaran, &before.penyerahan, &before.kelengkapan)
            && (reopened || undone.batas == before.batas);
        let deemed = before.langkah.len() + 1 < undone.langkah.len();
        assert!(same || deemed, "a step taken back leaves no trace but its letters: {:?}", perintah.jenis());
    }
}

/// Steps in the journal.
fn steps(kasus: &Kasus) -> impl Iterator<Item = &Melangkah> {
    kasus.events.iter().filter_map(|stamped| match &stamped.event {
        PermohonanEvent::Melangkah(step) => Some(step.as_ref()),
        _ => None,
    })
}

/// All that must hold between two commands.
pub fn check(kasus: &Kasus, buku: &mut Buku) {
    let now = kasus.now();
    check_letters(kasus, &now, buku);
    check_answer(&now);
    check_hand_over(&now);
    check_clocks(kasus, &now);
    check_offers(kasus, &now);
    assert_eq!(now.nomor.n, 1, "the number never changes");
    buku.void |= now.keadaan == Keadaan::Dibatalkan;
    assert_eq!(buku.void, now.keadaan == Keadaan::Dibatalkan, "what is void stays void");
}

fn check_letters(kasus: &Kasus, now: &Permohonan, buku: &mut Buku) {
    for letter in steps(kasus).flat_map(|step| &step.surat) {
        buku.numbers.insert(letter.id, letter.nomor.teks.clone());
    }
    assert_eq!(now.surat.len(), buku.numbers.len(), "no letter is lost");
    for surat in &now.surat {
        assert_eq!(buku.numbers.get(&surat.id), Some(&surat.nomor.teks), "a number stays with its letter");
        let step = now.langkah.iter().find(|step| step.id == surat.langkah).unwrap();
        let void = step.dibatalkan.as_ref().or(now.alasan_batal.as_ref());
        assert_eq!(surat.dibatalkan.as_ref(), void, "a letter is void with its step or its request, and only then");
    }
    let standing = |jenis| now.langkah.iter().filter(|one| one.jenis == jenis && one.dibatalkan.is_none()).count();
    let extended = standing(JenisLangkah::Diperpanjang);
    assert!(extended <= 1, "at most one extension is in force");
    assert_eq!(now.perpanjangan.is_some(), extended == 1, "and it is known");
    assert_eq!(now.pemberitahuan.len(), standing(JenisLangkah::Diberitahukan), "every notice is kept");
}

fn check_answer(now: &Permohonan) {
    for notice in &now.pemberitahuan {
        assert!(!notice.butir.is_empty(), "a notice answers");
        assert_eq!(notice.hasil, HasilKeputusan::of(&notice.butir), "its word is of its decisions");
        let refused: Vec<_> = notice.butir.iter().filter_map(Keputusan::refusal).collect();
        let decree = notice.sk_penolakan.map(|id| now.letter(id).unwrap().jenis);
        assert_eq!(decree, (!refused.is_empty()).then_some(JenisSurat::Penolakan), "a refusal has its decree");
        for dasar in refused {
            assert!(!dasar.pasal_17.is_empty(), "a refusal names its letter of art. 17");
            assert!(!dasar.konsekuensi.trim().is_empty(), "and the consequence");
            assert!(!dasar.penetapan.nomor.trim().is_empty(), "and the decree of exemption");
            assert!(dasar.penetapan.tanggal.unwrap() <= notice.tanggal, "which was out before");
        }
    }
    if let Some(notice) = now.notice() {
        assert_eq!(notice.butir.len(), now.isi.butir.len(), "every item is answered");
        let line = now.ringkasan();
        assert_eq!(line.pemberitahuan, Some(notice.tanggal), "the register has the day of the last notice");
        assert_eq!(line.keputusan, Some(notice.hasil), "its decision");
        let gives = notice.butir.iter().any(Keputusan::promises);
        assert_eq!(line.biaya, gives.then(|| notice.biaya.total()), "its cost, where something is given");
        assert_eq!(line.dikuasai, notice.butir.iter().any(|one| one.bentuk().is_some()), "what is held");
        let not_held = |one: &Keputusan| matches!(one, Keputusan::TidakDikuasai { .. });
        assert_eq!(line.tidak_dikuasai.is_some(), notice.butir.iter().any(not_held), "what is not");
        assert_eq!(line.alasan.is_empty(), notice.butir.iter().all(|one| one.refusal().is_none()), "and why");
    } else {
        assert_eq!(now.ringkasan().keputusan, None, "no notice, no decision in the register");
        assert!(now.penyerahan.is_empty() && now.pembayaran.is_none(), "nothing is paid or given before it");
        assert_ne!(now.keadaan, Keadaan::Selesai, "and nothing is finished");
    }
}

fn check_hand_over(now: &Permohonan) {
    for past in &now.penyerahan {
        let notice = now.pemberitahuan.iter().find(|notice| notice.id == past.pemberitahuan).unwrap();
        assert!(past.tanggal >= notice.tanggal, "handed over on {} before its notice {}", past.tanggal, notice.tanggal);
        assert!(past.butir.iter().all(|item| notice.butir[*item].promises()), "only what was granted");
        if notice.biaya.bayar_dulu && Some(notice) == now.notice() {
            let paid = now.pembayaran.as_ref().unwrap().tanggal;
            assert!(past.tanggal >= paid, "handed over on {} before the payment of {paid} it waits for", past.tanggal);
        }
    }
    if now.keadaan == Keadaan::Diberitahukan {
        assert!(!now.due_items().is_empty(), "what waits for its hand-over has something to hand over");
    }
}

fn check_clocks(kasus: &Kasus, now: &Permohonan) {
    let clocks = now.clocks(&kasus.kalender).unwrap();
    assert!(!clocks.is_empty(), "some clock is always told");
    assert_eq!(
        now.tenggat().unwrap().perki.is_some(),
        now.kelengkapan.lengkap.is_some(),
        "the Perki's clock runs from completeness"
    );
    let repair = now.kelengkapan.surat_diterima.is_some() && now.kelengkapan.lengkap.is_none();
    assert!(repair || now.tenggat().unwrap().perbaikan.is_none(), "the repair runs from the receipt of its letter");
    if !now.keadaan.is_open() {
        return;
    }
    let counted = now.recount(now.tanggal_diterima(), &kasus.kalender).unwrap();
    assert_eq!(Some(counted), now.batas, "counted again by the same calendar, no deadline moves");
    assert_eq!(
        now.tenggat().unwrap().jawab,
        nth(&kasus.kalender, now.tanggal_diterima(), 10),
        "10 working days from receipt"
    );
    assert_eq!(now.tenggat().unwrap().perpanjangan, nth(&kasus.kalender, now.tanggal_diterima(), 17), "17 if extended");
    if now.keadaan.awaits_notice() && now.perpanjangan.is_none() {
        assert!(now.jatuh_tempo().is_none_or(|due| due <= now.tenggat().unwrap().jawab), "the earlier clock binds");
    }
}

fn check_offers(kasus: &Kasus, now: &Permohonan) {
    let offered = now.permitted(kasus.today, &kasus.kalender).unwrap();
    for step in JenisLangkah::ALL {
        let taken = kasus.ask(&valid(*step, now, kasus.today));
        assert_eq!(taken.is_ok(), offered.contains(step), "{step:?} while {:?}: {taken:?}", now.keadaan);
    }
    let next = now.next_step(kasus.today, &kasus.kalender).unwrap();
    assert!(
        next.langkah.is_none_or(|step| offered.contains(&step)),
        "the next step is one that can be taken: {next:?}"
    );
    assert_eq!(next.langkah.is_some(), now.keadaan.is_open(), "an open request has a next step, a closed one none");
}
