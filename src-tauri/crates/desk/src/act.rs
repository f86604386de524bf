//! The one write door. A change is: role → rule → events → journal → projection, all in one transaction.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::akun::Akun;
use domain::jurnal::Event;
use domain::kalender::Kalender;
use domain::kantor::Kantor;
use domain::peran::Tindakan;
use store::{Appended, Reader, Tx};
use uuid::Uuid;

use crate::Desk;
use crate::clock::Clock;
use crate::fault::Fault;
use crate::office::Open;

/// A change being made: who, when, under which profile and calendar, in which transaction.
pub(crate) struct Deed<'a> {
    pub(crate) tx: &'a Tx<'a>,
    pub(crate) akun: Akun,
    pub(crate) now: DateTime<FixedOffset>,
    pub(crate) kantor: Kantor,
    pub(crate) kalender: Kalender,
}

/// A look at one consistent snapshot.
pub(crate) struct Look<'a> {
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) akun: Akun,
    pub(crate) now: DateTime<FixedOffset>,
    pub(crate) kantor: Kantor,
    pub(crate) kalender: Kalender,
}

impl Deed<'_> {
    /// Writes an event of `entity` into the journal; its projection follows.
    pub(crate) fn record(&self, entity: Uuid, event: &Event) -> Result<Appended, Fault> {
        Ok(self.tx.append(entity, event, Some(self.akun.id), self.now)?)
    }

    /// The same as a look: what is made before it is recorded is made from what stands in the transaction.
    pub(crate) fn look(&self) -> Look<'_> {
        Look {
            reader: self.tx,
            akun: self.akun.clone(),
            now: self.now,
            kantor: self.kantor.clone(),
            kalender: self.kalender.clone(),
        }
    }
}

impl Look<'_> {
    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }
}

impl Desk {
    /// Does `work` if the officer's role allows `tindakan`: everything it records is kept, or nothing.
    ///
    /// # Errors
    /// [`Fault::Locked`], [`Fault::NotAllowed`], whatever `work` refuses, and what the store cannot do.
    pub(crate) fn act<T>(&self, tindakan: Tindakan, work: impl FnOnce(&Deed) -> Result<T, Fault>) -> Result<T, Fault> {
        let open = self.open()?;
        self.act_on(&open, tindakan, work)
    }

    /// The same for the officer of `open`, whoever is seated by now: one piece of work stays one officer's.
    pub(crate) fn act_on<T>(
        &self,
        open: &Open,
        tindakan: Tindakan,
        work: impl FnOnce(&Deed) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        open.store.write(|tx| {
            let akun = permitted(tx, open, tindakan)?;
            let (kantor, kalender) = setting(tx)?;
            let now = self.now(&kantor)?;
            work(&Deed { tx, akun, now, kantor, kalender })
        })
    }

    /// Does `work` and takes all of it back: what it answers is what it would have done.
    ///
    /// # Errors
    /// As [`Desk::act`].
    pub(crate) fn rehearse_on<T>(
        &self,
        open: &Open,
        tindakan: Tindakan,
        work: impl FnOnce(&Deed) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut answer = None;
        let ended = self.act_on(open, tindakan, |deed| {
            answer = Some(work(deed));
            // Any error rolls the transaction back.
            Err::<(), Fault>(Fault::Cancelled)
        });
        match (answer, ended) {
            (Some(answer), _) => answer,
            (None, Err(fault)) => Err(fault),
            (None, Ok(())) => Err(Fault::internal("a rehearsal that did nothing")),
        }
    }

    /// Reads if the officer's role allows `tindakan`.
    ///
    /// # Errors
    /// As [`Desk::act`].
    pub(crate) fn look<T>(&self, tindakan: Tindakan, work: impl FnOnce(&Look) -> Result<T, Fault>) -> Result<T, Fault> {
        let open = self.open()?;
        self.look_on(&open, tindakan, work)
    }

    /// The same for the officer of `open`.
    pub(crate) fn look_on<T>(
        &self,
        open: &Open,
        tindakan: Tindakan,
        work: impl FnOnce(&Look) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        open.store.read(|reader| {
            let akun = permitted(reader, open, tindakan)?;
            let (kantor, kalender) = setting(reader)?;
            let now = self.now(&kantor)?;
            work(&Look { reader, akun, now, kantor, kalender })
        })
    }

    /// Now in the office's zone. A fixed clock is for practice offices alone.
    fn now(&self, kantor: &Kantor) -> Result<DateTime<FixedOffset>, Fault> {
        match self.clock() {
            Clock::Fixed(_) if !kantor.latihan => Err(fixed_clock_refused()),
            Clock::Fixed(_) | Clock::System => Ok(self.now_in(kantor.zona)),
        }
    }
}

/// The refusal of a fixed clock on a real office.
pub(crate) fn fixed_clock_refused() -> Fault {
    Fault::Refused {
        reason: "fixed_clock".to_owned(),
        message:
            "Jam hanya dapat ditetapkan sendiri pada kantor latihan; kantor yang sesungguhnya memakai jam komputer."
                .to_owned(),
    }
}

/// The account as it stands now, if its role allows `tindakan`: a role taken away counts at once.
fn permitted(reader: &Reader, open: &Open, tindakan: Tindakan) -> Result<Akun, Fault> {
    let akun = reader.akun(open.akun.id)?.filter(|akun| akun.aktif).ok_or(Fault::Locked)?;
    if tindakan.permits(akun.peran) { Ok(akun) } else { Err(Fault::NotAllowed) }
}

fn setting(reader: &Reader) -> Result<(Kantor, Kalender), Fault> {
    let kantor = reader.kantor()?.ok_or_else(|| Fault::internal("no office profile in the data file"))?;
    let pengaturan = reader.kalender()?.unwrap_or_default();
    Ok((kantor, Kalender::new(pengaturan)))
}
