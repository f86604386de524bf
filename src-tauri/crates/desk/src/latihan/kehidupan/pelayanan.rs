//! What the counter and the quality of the service add to the agenda: visitors, complaints, the survey, the standard, a public
//! consultation; each through the verb a desk takes.

use domain::fault::Refusal;
use domain::forum::{BeritaAcara, Hadir, IsiForum, TetapkanBeritaAcara};
use domain::id::{ButirRencanaId, ForumId, LangkahId, PengaduanId, PermohonanId, SurveiId, TamuId};
use domain::pengaduan::NewPengaduan;
use domain::pengaduan::follow_up::CatatBalasanUnit;
use domain::peran::Tindakan;
use domain::skm::{IsiSurvei, NewJawaban, RencanaTertulis, Terlaksana};
use domain::standar::{Komponen, TetapkanStandar};
use domain::tamu::NewTamu;
use store::Store;

use super::jalankan::may;
use crate::act::Deed;
use crate::forum::wire::{CatatHadir, LaksanakanKesepakatan, MintaTetapkanForum, RencanakanForum, TulisBeritaAcara};
use crate::pengaduan::langkah::wire::{AmbilLangkahPengaduan, JadikanPermohonan, PerintahPengaduan};
use crate::skm::wire::{BukaSurvei, LaksanakanRencana, SusunRencana};
use crate::standar::wire::{MintaTetapkanStandar, SimpanStandar};
use crate::{Fault, forum, pengaduan, permohonan, skm, standar, tamu};

/// Something that happens there.
#[derive(Debug)]
pub(super) enum Pelayanan {
    /// A visitor is taken down.
    Tamu(NewTamu),
    /// They leave.
    Pulang(TamuId),
    /// A complaint is registered.
    Pengaduan(Box<NewPengaduan>),
    /// A step of it.
    Langkah(PengaduanId, Adukan),
    /// A survey is opened.
    Survei(SurveiId, IsiSurvei),
    /// A respondent answers, on paper or on the visitors' page.
    Jawaban { jawaban: NewJawaban, kertas: bool },
    /// The survey ends.
    TutupSurvei(SurveiId),
    /// Its plan is made.
    Rencana(SurveiId, Vec<RencanaTertulis>),
    /// A point of the plan is carried out.
    RencanaSelesai(SurveiId, ButirRencanaId, Terlaksana),
    /// The standard is written, the words an office begins with and those it lacks.
    TulisStandar(&'static [(Komponen, &'static str)]),
    /// It is set by decree.
    TetapkanStandar(TetapkanStandar),
    /// A consultation is planned.
    Forum(ForumId, Box<IsiForum>),
    /// Those present are written down.
    Hadir(ForumId, Vec<Hadir>),
    /// The minutes are written and set.
    BeritaAcara(ForumId, BeritaAcara, TetapkanBeritaAcara),
    /// What was agreed is carried out.
    KesepakatanSelesai(ForumId, ButirRencanaId, Terlaksana),
}

/// A step of a complaint; what it names stands on the complaint only when it is taken.
#[derive(Debug)]
pub(super) enum Adukan {
    /// As it stands here.
    Perintah(Box<PerintahPengaduan>),
    /// The unit asked replied.
    UnitMembalas(&'static str),
    /// It becomes this request.
    Permohonan(PermohonanId),
}

/// Carries it out.
pub(super) fn jalankan(deed: &Deed, store: &Store, pelayanan: Pelayanan) -> Result<(), Fault> {
    match pelayanan {
        Pelayanan::Tamu(new) => {
            may(deed, Tindakan::Daftarkan)?;
            tamu::register_in(deed, &new).map(drop)
        }
        Pelayanan::Pulang(id) => {
            may(deed, Tindakan::Daftarkan)?;
            tamu::end_in(deed, id).map(drop)
        }
        Pelayanan::Pengaduan(new) => {
            may(deed, Tindakan::DaftarkanPengaduan)?;
            pengaduan::register_one(deed, store.genesis(), &new).map(drop)
        }
        Pelayanan::Langkah(id, adukan) => {
            let perintah = perintah(deed, id, adukan)?;
            may(deed, perintah.tindakan())?;
            let step = AmbilLangkahPengaduan { pengaduan: id, id: LangkahId::new(), perintah };
            pengaduan::langkah::take_in(deed, store, &step)
        }
        Pelayanan::Survei(id, isi) => {
            may(deed, Tindakan::KelolaSurvei)?;
            skm::open_in(deed, &BukaSurvei { id, isi })
        }
        Pelayanan::Jawaban { jawaban, kertas } => {
            may(deed, Tindakan::JalankanSurvei)?;
            if kertas { skm::jawaban::record_in(deed, &jawaban) } else { skm::layar::send_in(deed, &jawaban) }
        }
        Pelayanan::TutupSurvei(id) => {
            may(deed, Tindakan::KelolaSurvei)?;
            skm::close_in(deed, id)
        }
        Pelayanan::Rencana(id, butir) => {
            may(deed, Tindakan::KelolaSurvei)?;
            let revisi = deed.tx.survei(id)?.ok_or(Fault::NotFound)?.revisi;
            skm::plan_in(deed, &SusunRencana { id, revisi, butir })
        }
        Pelayanan::RencanaSelesai(id, butir, selesai) => {
            may(deed, Tindakan::KelolaSurvei)?;
            skm::carry_out_in(deed, &LaksanakanRencana { id, butir, selesai: Some(selesai) })
        }
        Pelayanan::TulisStandar(texts) => {
            may(deed, Tindakan::TulisStandar)?;
            let mut isi = domain::standar::IsiStandar::default();
            for (komponen, text) in texts {
                isi.komponen[komponen.place()] = (*text).to_owned();
            }
            standar::save_in(deed, &SimpanStandar { revisi: 0, isi })
        }
        Pelayanan::TetapkanStandar(isi) => {
            may(deed, Tindakan::TetapkanStandar)?;
            standar::set_in(deed, store, &MintaTetapkanStandar { isi })
        }
        Pelayanan::Forum(id, isi) => {
            may(deed, Tindakan::KelolaForum)?;
            forum::plan_in(deed, &RencanakanForum { id, isi: *isi })
        }
        Pelayanan::Hadir(id, hadir) => {
            may(deed, Tindakan::KelolaForum)?;
            forum::attend_in(deed, &CatatHadir { id, hadir })
        }
        Pelayanan::BeritaAcara(id, isi, set) => {
            may(deed, Tindakan::KelolaForum)?;
            let revisi = deed.tx.forum(id)?.ok_or(Fault::NotFound)?.revisi;
            forum::minute_in(deed, &TulisBeritaAcara { id, revisi, isi })?;
            forum::set_in(deed, store, &MintaTetapkanForum { id, isi: set })
        }
        Pelayanan::KesepakatanSelesai(id, butir, selesai) => {
            may(deed, Tindakan::KelolaForum)?;
            forum::carry_out_in(deed, &LaksanakanKesepakatan { id, butir, selesai: Some(selesai) })
        }
    }
}

/// The command, with what it names on the complaint as it stands.
fn perintah(deed: &Deed, id: PengaduanId, adukan: Adukan) -> Result<PerintahPengaduan, Fault> {
    Ok(match adukan {
        Adukan::Perintah(perintah) => *perintah,
        Adukan::UnitMembalas(uraian) => {
            let now = deed.tx.pengaduan(id)?.ok_or(Fault::NotFound)?;
            let disposisi = now.waiting_units().next().ok_or(Refusal::UnitNotWaiting)?.id;
            let tanggal = deed.now.date_naive();
            PerintahPengaduan::CatatBalasanUnit(CatatBalasanUnit { disposisi, tanggal, uraian: uraian.to_owned() })
        }
        Adukan::Permohonan(id) => {
            let nomor = permohonan::find(deed.tx, id)?.nomor.teks;
            PerintahPengaduan::JadikanPermohonan(JadikanPermohonan { nomor })
        }
    })
}
