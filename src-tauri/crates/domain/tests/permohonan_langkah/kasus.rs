//! One request at a desk of these tests: its journal, its calendar and its today. Steps are taken as a desk takes them.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, Weekday};
use domain::fault::{Denied, FieldFault};
use domain::id::{LangkahId, PemohonId, PerangkatId, PermohonanId, SuratId, UnitId};
use domain::jurnal::Stamped;
use domain::kalender::{HariLibur, JenisLibur, Kalender, PengaturanKalender};
use domain::pemohon::Identitas;
use domain::permohonan::{Langkah, Melangkah, PemohonTercatat, Pendaftaran, Permohonan, PermohonanEvent, SuratTerbit};
use domain::seri::{Nomor, Seri};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::perintah::Perintah;

/// A date as it is written in these tests.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The `n`th working day after Monday 2 November 2026, on which every case here is received: five days a week, no holiday
/// before Christmas. Counted without the domain's calendar.
pub fn hk(n: usize) -> NaiveDate {
    let weekend = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    day("2026-11-02").iter_days().skip(1).filter(|day| !weekend(day)).take(n).last().unwrap_or(day("2026-11-02"))
}

/// A calendar on which the office is closed on `days`.
pub fn closed_on(days: &[NaiveDate]) -> Kalender {
    let closed = |tanggal: &NaiveDate| HariLibur {
        tanggal: *tanggal,
        nama: "Kantor tutup".to_owned(),
        jenis: JenisLibur::KantorTutup,
        dasar: "Surat perintah".to_owned(),
    };
    Kalender::new(PengaturanKalender { tambahan: days.iter().map(closed).collect(), ..PengaturanKalender::default() })
}

/// The fields a command was refused for; empty when it was accepted or refused as a whole.
pub fn fields<T>(result: &Result<T, Denied>) -> Vec<&str> {
    match result {
        Err(Denied::Invalid(faults)) => faults.iter().map(|fault: &FieldFault| fault.field.as_str()).collect(),
        Ok(_) | Err(Denied::Refused(_)) => Vec::new(),
    }
}

pub struct Kasus {
    pub events: Vec<Stamped<PermohonanEvent>>,
    pub today: NaiveDate,
    pub kalender: Kalender,
    form: Value,
    identitas: Identitas,
    ids: u128,
}

impl Kasus {
    /// Registered on the day it was received, with `items` items.
    pub fn of(items: usize) -> Self {
        let butir: Vec<Value> = (1..=items).map(|n| json!({ "rincian": format!("Data {n}") })).collect();
        let form = json!({
            "diterima": "2026-11-02T09:00:00+07:00", "saluran": "surat",
            "pemohon": { "jenis": "perorangan", "nama": "Siti", "nik": "3201014503900001", "alamat": "Pemali" },
            "butir": butir, "tujuan": "Penelitian", "cara_memperoleh": "melihat"
        });
        let (today, kalender) = (day("2026-11-02"), Kalender::default());
        let read = Pendaftaran::read(&serde_json::from_value(form.clone()).unwrap(), now(today), &kalender).unwrap();
        let identitas = read.identitas.clone();
        let mut kasus = Self { events: Vec::new(), today, kalender, form, identitas, ids: 0 };
        let pemohon = PemohonTercatat::new(PemohonId(Uuid::nil()), "komitmen".to_owned(), &kasus.identitas);
        let event = read.event(PermohonanId(Uuid::nil()), seri("permohonan"), nomor(1), pemohon);
        kasus.record(PermohonanEvent::Didaftarkan(Box::new(event)));
        kasus
    }

    /// Declared complete on the first working day.
    pub fn processed(items: usize) -> Self {
        let mut kasus = Self::of(items);
        kasus.on(hk(1)).taken(&crate::isian::lengkap());
        kasus
    }

    /// The request as its journal tells it, which must fit without remainder.
    pub fn now(&self) -> Permohonan {
        let folded = Permohonan::fold(&self.events);
        assert!(folded.perlu_ditinjau.is_empty(), "what the domain accepted fits: {:?}", folded.perlu_ditinjau);
        folded.state.unwrap()
    }

    /// Another day.
    pub fn on(&mut self, today: NaiveDate) -> &mut Self {
        self.today = today;
        self
    }

    /// Asks whether a command would be accepted now; nothing is recorded.
    pub fn ask(&self, perintah: &Perintah) -> Result<Langkah, Denied> {
        let mut permohonan = self.now();
        if let Some(deemed) = permohonan.deemed_complete(self.today, &self.kalender)? {
            let step =
                Melangkah { id: LangkahId(Uuid::max()), tanggal: self.today, surat: Vec::new(), langkah: deemed };
            permohonan = permohonan.after(&step).unwrap();
        }
        perintah.ask(&permohonan, self.today, &self.kalender)
    }

    /// Takes a step as the desk does: first the one that stands for a check nobody made.
    pub fn take(&mut self, perintah: &Perintah) -> Result<LangkahId, Denied> {
        let langkah = self.ask(perintah)?;
        if let Some(deemed) = self.now().deemed_complete(self.today, &self.kalender)? {
            self.step(deemed);
        }
        let id = self.step(langkah);
        self.settle();
        Ok(id)
    }

    /// Takes a step that must be accepted.
    pub fn taken(&mut self, perintah: &Perintah) -> LangkahId {
        self.take(perintah).unwrap()
    }

    fn step(&mut self, langkah: Langkah) -> LangkahId {
        let id = LangkahId(self.id());
        let letters = langkah.letters();
        let surat = letters.into_iter().map(|jenis| {
            let id = self.id();
            let n = u32::try_from(self.ids).unwrap();
            SuratTerbit { id: SuratId(id), jenis, seri: seri(jenis.seri()), nomor: nomor(n), sha256: String::new() }
        });
        let surat = surat.collect();
        let step = Melangkah { id, tanggal: self.today, surat, langkah };
        let after = self.now().after(&step).unwrap();
        self.record(PermohonanEvent::Melangkah(Box::new(step)));
        assert_eq!(after, self.now(), "what a step was shown to do is what the journal makes of it");
        id
    }

    /// Takes the step `id` back.
    pub fn undo(&mut self, id: LangkahId) -> Result<(), Denied> {
        let event = self.now().undo(id, "Salah catat")?;
        self.record(PermohonanEvent::LangkahDibatalkan(event));
        self.settle();
        Ok(())
    }

    /// Takes the last step back, which must be possible.
    pub fn undone(&mut self) {
        let last = self.now().last_step().unwrap().id;
        self.undo(last).unwrap();
    }

    /// Makes the registration void.
    pub fn cancel(&mut self) -> Result<(), Denied> {
        let event = self.now().cancel("Tercatat dua kali")?;
        self.record(PermohonanEvent::Dibatalkan(event));
        Ok(())
    }

    /// Corrects one field of the form.
    pub fn correct(&mut self, field: &str, value: Value) -> Result<(), Denied> {
        let mut form = self.form.clone();
        form[field] = value;
        let new = serde_json::from_value(form.clone()).unwrap();
        let now = now(self.today);
        let koreksi = self.now().correct(Some(&self.identitas), &new, "Salah ketik", now, &self.kalender)?;
        self.form = form;
        self.record(PermohonanEvent::Dikoreksi(Box::new(koreksi.event(None))));
        Ok(())
    }

    /// Another calendar, which moves the deadlines of an open request.
    pub fn calendar(&mut self, kalender: Kalender) {
        self.kalender = kalender;
        self.settle();
    }

    /// Moves deadlines to the calendar in force, as the desk does after each change of it and after each reopening.
    fn settle(&mut self) {
        if let Some(shift) = self.now().shift(&self.kalender).unwrap() {
            self.record(PermohonanEvent::BatasBergeser(shift));
        }
    }

    /// Records what the domain accepted.
    pub fn record(&mut self, event: PermohonanEvent) {
        let seq = self.events.len() as u64 + 1;
        self.events.push(Stamped { at: now(self.today), actor: None, hlc: seq, device: Uuid::nil(), seq, event });
    }

    fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }
}

fn now(today: NaiveDate) -> DateTime<FixedOffset> {
    today.and_hms_opt(10, 0, 0).unwrap().and_local_timezone(FixedOffset::east_opt(7 * 3600).unwrap()).unwrap()
}

fn nomor(n: u32) -> Nomor {
    Nomor { n, teks: format!("{n:04}/XI/2026") }
}

fn seri(jenis: &str) -> Seri {
    Seri {
        unit: UnitId(Uuid::nil()),
        tahun: 2026,
        jenis: jenis.to_owned(),
        kode: String::new(),
        perangkat: PerangkatId(Uuid::nil()),
    }
}

/// The day after.
pub fn tomorrow(today: NaiveDate) -> NaiveDate {
    today + Days::new(1)
}
