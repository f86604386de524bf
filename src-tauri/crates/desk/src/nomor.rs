//! Numbers of the registers: the series each is drawn from, the next one, and drawing it in the transaction that registers.
//! Letters are numbered with their step.

use chrono::{Datelike, NaiveDate};
use domain::kantor::Kantor;
use domain::seri::{Nomor, Seri};
use store::{Genesis, Reader};

use crate::Fault;
use crate::act::Deed;

/// A register whose cases this desk numbers.
#[derive(Clone, Copy)]
pub(crate) enum Register {
    Permohonan,
    Keberatan,
    Pengaduan,
}

impl Register {
    /// This unit, the year of registration, this device.
    pub(crate) fn seri(self, genesis: &Genesis, today: NaiveDate) -> Seri {
        let jenis = match self {
            Self::Permohonan => "permohonan",
            Self::Keberatan => "keberatan",
            Self::Pengaduan => "pengaduan",
        };
        Seri {
            unit: genesis.unit,
            tahun: today.year(),
            jenis: jenis.to_owned(),
            kode: String::new(),
            perangkat: genesis.perangkat,
        }
    }

    /// The first number from place `n` on that no case carries: what the form shows before it is drawn.
    pub(crate) fn preview(
        self,
        reader: &Reader,
        kantor: &Kantor,
        genesis: &Genesis,
        today: NaiveDate,
        n: u32,
    ) -> Result<String, Fault> {
        let mut n = n;
        loop {
            let teks = self.render(kantor, genesis, today, n)?;
            if !self.carries(reader, &teks)? {
                return Ok(teks);
            }
            n += 1;
        }
    }

    /// Draws the next number. A template without the year would repeat last year's text: those places are passed over.
    pub(crate) fn draw(self, deed: &Deed, genesis: &Genesis, seri: &Seri, today: NaiveDate) -> Result<Nomor, Fault> {
        loop {
            let n = deed.tx.bump(seri)?;
            let teks = self.render(&deed.kantor, genesis, today, n)?;
            if !self.carries(deed.tx, &teks)? {
                return Ok(Nomor { n, teks });
            }
        }
    }

    fn render(self, kantor: &Kantor, genesis: &Genesis, today: NaiveDate, n: u32) -> Result<String, Fault> {
        let pola = match self {
            Self::Permohonan => &kantor.pola_nomor,
            Self::Keberatan => &kantor.penomoran.keberatan,
            Self::Pengaduan => &kantor.penomoran.pengaduan,
        };
        kantor.number(pola, n, today, &genesis.kode_perangkat).map_err(Fault::internal)
    }

    /// Whether a case carries the number already.
    fn carries(self, reader: &Reader, teks: &str) -> Result<bool, Fault> {
        Ok(match self {
            Self::Permohonan => reader.permohonan_by_nomor(teks)?.is_some(),
            Self::Keberatan => reader.keberatan_by_nomor(teks)?.is_some(),
            Self::Pengaduan => reader.pengaduan_by_nomor(teks)?.is_some(),
        })
    }
}
