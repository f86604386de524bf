//! A matter (*berkas*): a request with the objections over it and the disputes that followed, a complaint, or a public
//! consultation, and how it stands towards its retention. It goes as a whole, for its parts share one identity.

use chrono::{FixedOffset, NaiveDate};
use domain::forum::{Forum, ForumEvent};
use domain::id::{ForumId, KeberatanId, PengaduanId, PermohonanId};
use domain::jurnal::{Event, Stamped};
use domain::kalender::Kalender;
use domain::keberatan::{Keberatan, KeberatanEvent};
use domain::pengaduan::{Pengaduan, PengaduanEvent};
use domain::permohonan::{Permohonan, PermohonanEvent};
use domain::privasi::{BerkasUsul, JenisBerkas, Masa, MasaPerkara, PengaturanRetensi, RujukanPerkara, reckon};
use store::Reader;
use uuid::Uuid;

use crate::Fault;
use crate::act::Look;

/// A matter with what retention looks at.
pub(super) struct Berkas {
    pub(super) perkara: Vec<RujukanPerkara>,
    masa: Vec<MasaPerkara>,
}

impl Berkas {
    /// The matter that begins with this case; none when there is no such case.
    pub(super) fn of(look: &Look, id: Uuid) -> Result<Option<Self>, Fault> {
        let mut berkas = Self { perkara: Vec::new(), masa: Vec::new() };
        if let Some(permohonan) = look.reader.permohonan(PermohonanId(id))? {
            berkas.add_request(look, &permohonan)?;
            for keberatan in look.reader.keberatan_of(permohonan.id)? {
                berkas.add_objection(look, &keberatan)?;
            }
        } else if let Some(keberatan) = look.reader.keberatan(KeberatanId(id))? {
            // One over a request goes with the request.
            if let Some(request) = &keberatan.permohonan {
                return Self::of(look, request.id.0);
            }
            berkas.add_objection(look, &keberatan)?;
        } else if let Some(pengaduan) = look.reader.pengaduan(PengaduanId(id))? {
            berkas.add_complaint(look, &pengaduan)?;
        } else if let Some(forum) = look.reader.forum(ForumId(id))? {
            berkas.add_consultation(look, &forum)?;
        } else {
            return Ok(None);
        }
        Ok(Some(berkas))
    }

    /// Ids of its cases.
    pub(super) fn ids(&self) -> Vec<Uuid> {
        self.perkara.iter().map(|one| one.id).collect()
    }

    /// How it stands.
    pub(super) fn reckon(&self, retensi: &PengaturanRetensi, kalender: &Kalender) -> Result<Option<Masa>, Fault> {
        reckon(&self.masa, retensi, kalender).map_err(Fault::internal)
    }

    /// As a proposal names it, if its time is over on `today`.
    pub(super) fn due(
        self,
        retensi: &PengaturanRetensi,
        kalender: &Kalender,
        today: NaiveDate,
    ) -> Result<Option<BerkasUsul>, Fault> {
        let masa = self.reckon(retensi, kalender)?.filter(|masa| masa.is_over(today));
        let Some(Masa::Sampai { mulai, sampai, jenis, kelas }) = masa else { return Ok(None) };
        let alasan = format!("{}: {} tahun, musnah ({})", jenis.label(), kelas.tahun, kelas.sumber);
        Ok(Some(BerkasUsul { perkara: self.perkara, mulai, sampai, alasan }))
    }

    fn add(&mut self, jenis: JenisBerkas, id: Uuid, nomor: &str, terbuka: bool, berakhir: NaiveDate) {
        self.perkara.push(RujukanPerkara { jenis, id, nomor: nomor.to_owned() });
        self.masa.push(MasaPerkara { jenis, nomor: nomor.to_owned(), terbuka, berakhir });
    }

    /// Keeps the matter while another case it is tied to is open, which goes by its own time (UU 43/2009 art. 51).
    fn tie(&mut self, jenis: JenisBerkas, nomor: &str, berakhir: NaiveDate) {
        self.masa.push(MasaPerkara { jenis, nomor: nomor.to_owned(), terbuka: true, berakhir });
    }

    fn add_request(&mut self, look: &Look, one: &Permohonan) -> Result<(), Fault> {
        let berakhir = match &one.lama {
            // What an old register tells happened before it was taken over.
            Some(lama) => {
                let told = [Some(lama.isi.tanggal), lama.isi.pemberitahuan, lama.isi.pemberian];
                let steps = one.langkah.iter().map(|step| Some(step.tanggal));
                told.into_iter().chain(steps).max().flatten().unwrap_or(lama.isi.tanggal)
            }
            None => last(look.reader, one.id.0, one.tanggal_diterima(), look.now.offset())?,
        };
        self.add(JenisBerkas::Permohonan, one.id.0, &one.nomor.teks, one.keadaan.is_open(), berakhir);
        for complaint in look.reader.pengaduan_of_permohonan(one.id)?.iter().filter(|one| one.keadaan.is_open()) {
            self.tie(JenisBerkas::Pengaduan, &complaint.nomor.teks, berakhir);
        }
        Ok(())
    }

    fn add_objection(&mut self, look: &Look, one: &Keberatan) -> Result<(), Fault> {
        let berakhir = last(look.reader, one.id.0, one.tanggal_diterima(), look.now.offset())?;
        self.add(JenisBerkas::Keberatan, one.id.0, &one.nomor.teks, one.keadaan.is_open(), berakhir);
        for dispute in look.reader.sengketa_of(one.id)? {
            let berakhir = last(look.reader, dispute.id.0, dispute.isi.tanggal, look.now.offset())?;
            self.add(JenisBerkas::Sengketa, dispute.id.0, &dispute.isi.nomor, dispute.keadaan.is_open(), berakhir);
        }
        Ok(())
    }

    fn add_complaint(&mut self, look: &Look, one: &Pengaduan) -> Result<(), Fault> {
        let berakhir = last(look.reader, one.id.0, one.tanggal_diterima(), look.now.offset())?;
        self.add(JenisBerkas::Pengaduan, one.id.0, &one.nomor.teks, one.keadaan.is_open(), berakhir);
        let request = one.permohonan.as_ref().map(|link| look.reader.permohonan(link.permohonan)).transpose()?;
        if let Some(request) = request.flatten().filter(|request| request.keadaan.is_open()) {
            self.tie(JenisBerkas::Permohonan, &request.nomor.teks, berakhir);
        }
        Ok(())
    }

    fn add_consultation(&mut self, look: &Look, one: &Forum) -> Result<(), Fault> {
        let berakhir = last(look.reader, one.id.0, one.isi.tanggal, look.now.offset())?;
        self.add(JenisBerkas::Forum, one.id.0, &one.isi.judul, one.is_open(), berakhir);
        Ok(())
    }
}

/// The day of the last thing that moved a case; looking at it, printing and a new calendar do not.
fn last(reader: &Reader, id: Uuid, from: NaiveDate, zone: &FixedOffset) -> Result<NaiveDate, Fault> {
    let history = reader.history(id)?;
    let moved = history.iter().rev().find(|stamped| moves(stamped));
    Ok(moved.map_or(from, |stamped| stamped.at.with_timezone(zone).date_naive().max(from)))
}

fn moves(stamped: &Stamped<Event>) -> bool {
    match &stamped.event {
        Event::Permohonan(event) => !matches!(
            event,
            PermohonanEvent::IdentitasDitampilkan { .. }
                | PermohonanEvent::DokumenDicetak { .. }
                | PermohonanEvent::SuratDicetak { .. }
                | PermohonanEvent::BatasBergeser(_)
                | PermohonanEvent::ButirTercantum { .. }
        ),
        Event::Keberatan(event) => !matches!(
            event,
            KeberatanEvent::IdentitasDitampilkan { .. }
                | KeberatanEvent::DokumenDicetak { .. }
                | KeberatanEvent::SuratDicetak { .. }
                | KeberatanEvent::BatasBergeser(_)
        ),
        Event::Pengaduan(event) => !matches!(
            event,
            PengaduanEvent::IdentitasDitampilkan { .. }
                | PengaduanEvent::TandaTerimaDicetak { .. }
                | PengaduanEvent::SuratDicetak { .. }
                | PengaduanEvent::BatasBergeser(_)
        ),
        Event::Forum(event) => !matches!(event, ForumEvent::HadirDitampilkan { .. }),
        _ => true,
    }
}
