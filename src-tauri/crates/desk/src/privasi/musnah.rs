//! Destroying personal data whose retention is over (UU 27/2022 art. 44; UU 43/2009 art. 51–52): what is due, a proposal, a
//! superior's decision with its record.
//!
//! What goes: every snapshot of the identity of each case of the matter, the words it is found by, drafts that name the
//! person, and every file of its cases: proofs of identity, what the applicant wrote, and the letters and receipts that
//! were issued, for each of them carries the name; answers handed over go too, as nobody can tell by machine that a scan
//! names nobody. Of a complaint also the tracking id that leads to the reporter in SP4N-LAPOR!; of a consultation the names
//! of those present. What stays: the numbers, dates and steps in the registers, the hashes of the files, the closed
//! registers (which were kept masked), the minutes of a consultation, and the chain.

use std::collections::HashSet;
use std::fs;

use chrono::{Months, NaiveDate};
use documents::privasi::berita_acara::{BarisMusnah, BeritaAcara, render};
use documents::tanda_tangan::TandaTangan;
use domain::fault::Refusal;
use domain::format::Zona;
use domain::forum::ForumEvent;
use domain::id::{AkunId, LampiranId, PemusnahanId};
use domain::jurnal::{Entitas, Event, Stamped};
use domain::keberatan::KeberatanEvent;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use domain::privasi::{
    BerkasUsul, JenisBerkas, KeadaanPemusnahan, NasibAkhir, Pemusnahan, PemusnahanEvent, PengaturanRetensi, Pengesahan,
    RujukanPerkara,
};
use domain::sengketa::SengketaEvent;
use store::{Emptied, Reader, Remembered, Store};
use uuid::Uuid;

use super::perkara::Berkas;
use super::wire::{BarisPemusnahan, PemusnahanRef, SetujuiMusnah, TolakMusnah, UsulMusnah, UsulkanMusnah};
use super::{pembetulan, retensi};
use crate::act::{Deed, Look};
use crate::cadangan;
use crate::kantor::sha256;
use crate::kop::{file_name, kop};
use crate::office::Open;
use crate::permohonan::name_of;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault, FileOut, Progress};

/// Folder of the data directory in which the shell puts copies for other programs to open.
pub const SALINAN: &str = "buka";
/// Matters shown, and proposed, at a time.
const MOST: u32 = 100;

/// What is due, and the proposals.
///
/// # Errors
/// Locked; not allowed.
pub fn list(desk: &Desk, _: Empty) -> Result<UsulMusnah, Fault> {
    let open = desk.open()?;
    desk.look_on(&open, Tindakan::UsulMusnah, |look| shown(desk, look, &open))
}

/// Proposes matters whose time is over. The same proposal sent twice is made once.
///
/// # Errors
/// Nothing chosen; one of them is not due; not allowed.
pub fn propose(desk: &Desk, input: UsulkanMusnah) -> Result<UsulMusnah, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::UsulMusnah, |deed| {
        let look = deed.look();
        if proposal(deed.tx, input.id)?.is_none() {
            let aturan = Aturan::of(deed.tx)?;
            let waiting = waiting(deed.tx)?;
            let mut berkas = Vec::new();
            for id in &input.perkara {
                let due = aturan.due(&look, *id)?.filter(|one| !waiting.contains(&first(one)));
                berkas.push(due.ok_or_else(|| not_due(&look, *id))?);
            }
            let event = Pemusnahan::propose(berkas, &input.catatan)?;
            deed.record(input.id.0, &Event::Pemusnahan(event))?;
        }
        shown(desk, &look, &open)
    })
}

/// Refuses a proposal; nothing is destroyed.
///
/// # Errors
/// No reason; decided already; not allowed.
pub fn refuse(desk: &Desk, input: TolakMusnah) -> Result<UsulMusnah, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::SetujuiMusnah, |deed| {
        let event = proposal(deed.tx, input.id)?.ok_or(Fault::NotFound)?.refuse(&input.alasan)?;
        deed.record(input.id.0, &Event::Pemusnahan(event))?;
        shown(desk, &deed.look(), &open)
    })
}

/// Approves a proposal: makes the record and destroys what it names.
///
/// # Errors
/// One's own proposal; a matter of it is not due any more; no number; not allowed.
pub fn approve(desk: &Desk, input: SetujuiMusnah) -> Result<UsulMusnah, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::SetujuiMusnah, |deed| {
        let usul = proposal(deed.tx, input.id)?.ok_or(Fault::NotFound)?;
        let nomor = usul.approve(&input.nomor, deed.akun.id, sole(deed.tx, deed.akun.id)?)?;
        let cases = still_due(deed, &usul)?;
        let losing: Vec<Uuid> = cases.iter().filter(|case| case.jenis.loses_files()).map(|case| case.id).collect();
        let files = deed.tx.files_of(&losing)?;
        open.store.note_destroyed(&files)?;
        let emptied = deed.tx.destroy_identities(&ids(&cases), deed.now)?;
        let done = certify(deed, &open.store, &usul, nomor, emptied, files.len())?;
        for case in &cases {
            deed.record(case.id, &gone(case.jenis, usul.id, &done.nomor))?;
        }
        deed.record(input.id.0, &Event::Pemusnahan(PemusnahanEvent::Disetujui(done))).map(drop)
    })?;
    finish(desk, &open).map_err(|fault| Fault::Refused {
        reason: "musnah_belum_tuntas".to_owned(),
        message: format!(
            "Pemusnahan sudah tercatat, tetapi sisa isi berkas data belum dapat dibersihkan ({fault}). Program mencobanya lagi setiap kali petugas masuk."
        ),
    })?;
    cadangan::after_destruction(desk, &open);
    desk.look_on(&open, Tindakan::UsulMusnah, |look| shown(desk, look, &open))
}

/// The record of a destruction, as it was kept.
///
/// # Errors
/// No such record; not allowed.
pub fn record(desk: &Desk, input: PemusnahanRef, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let done = desk.look_on(&open, Tindakan::LihatJejak, |look| {
        proposal(look.reader, input.id)?.and_then(|one| one.pengesahan).ok_or(Fault::NotFound)
    })?;
    let bytes = open.store.berkas(done.berkas.0)?.ok_or(Fault::NotFound)?;
    Ok(FileOut { name: file_name("Berita acara pemusnahan", &done.nomor, "pdf"), mime: "application/pdf", bytes })
}

/// Sees to it that what was approved is remembered beside the data. Where a destruction left something to be deleted,
/// deletes it and clears what the files still hold of it; data that a restore replaced and copies handed to other programs
/// hold the same identities and go too.
pub(crate) fn finish(desk: &Desk, open: &Open) -> Result<(), Fault> {
    let done = open.store.read(approved)?;
    open.store.remember_destroyed(&done)?;
    if !open.store.has_destroyed() {
        return Ok(());
    }
    for folder in replaced(open)? {
        fs::remove_dir_all(folder).map_err(store::StoreError::from)?;
    }
    let copies = desk.root().join(SALINAN);
    if copies.try_exists().map_err(store::StoreError::from)? {
        fs::remove_dir_all(copies).map_err(store::StoreError::from)?;
    }
    Ok(open.store.finish_destroying(desk.now_in(Zona::Wib))?)
}

/// A case whose personal data are destroyed is not gone on with.
///
/// # Errors
/// [`Refusal::DataDimusnahkan`].
pub(crate) fn refuse_destroyed(reader: &Reader, perkara: Uuid) -> Result<(), Fault> {
    if reader.is_destroyed(perkara)? { Err(Refusal::DataDimusnahkan.into()) } else { Ok(()) }
}

/// The event of a case that says so.
pub(crate) fn gone(jenis: JenisBerkas, pemusnahan: PemusnahanId, nomor: &str) -> Event {
    let berita_acara = nomor.to_owned();
    match jenis {
        JenisBerkas::Permohonan => Event::Permohonan(PermohonanEvent::DataDimusnahkan { pemusnahan, berita_acara }),
        JenisBerkas::Keberatan => Event::Keberatan(KeberatanEvent::DataDimusnahkan { pemusnahan, berita_acara }),
        JenisBerkas::Sengketa => Event::Sengketa(SengketaEvent::DataDimusnahkan { pemusnahan, berita_acara }),
        JenisBerkas::Pengaduan => Event::Pengaduan(PengaduanEvent::DataDimusnahkan { pemusnahan, berita_acara }),
        JenisBerkas::Forum => Event::Forum(ForumEvent::DataDimusnahkan { pemusnahan, berita_acara }),
    }
}

fn ids(cases: &[RujukanPerkara]) -> Vec<Uuid> {
    cases.iter().map(|case| case.id).collect()
}

/// The id a matter is chosen by.
fn first(berkas: &BerkasUsul) -> Uuid {
    berkas.perkara.first().map_or_else(Uuid::nil, |one| one.id)
}

/// What decides whether a matter is due.
struct Aturan {
    retensi: PengaturanRetensi,
    /// Cases about which somebody waits for a correction: they are not over.
    diminta: HashSet<Uuid>,
}

impl Aturan {
    fn of(reader: &Reader) -> Result<Self, Fault> {
        Ok(Self { retensi: retensi::current(reader)?, diminta: pembetulan::waiting(reader)? })
    }

    /// The matter that begins with this case, if its time is over.
    fn due(&self, look: &Look, id: Uuid) -> Result<Option<BerkasUsul>, Fault> {
        let Some(berkas) = Berkas::of(look, id)? else { return Ok(None) };
        if berkas.ids().iter().any(|id| self.diminta.contains(id)) || look.reader.is_destroyed(id)? {
            return Ok(None);
        }
        berkas.due(&self.retensi, &look.kalender, look.today())
    }

    /// Nothing received after this day can be due; none when nothing ever is.
    fn latest(&self, today: NaiveDate) -> Option<NaiveDate> {
        let kinds = JenisBerkas::ALL.into_iter().filter(|jenis| *jenis != JenisBerkas::Sengketa);
        let years = kinds.filter_map(|jenis| self.retensi.of(jenis)).filter(|kelas| kelas.nasib == NasibAkhir::Musnah);
        today.checked_sub_months(Months::new(12 * years.map(|kelas| kelas.tahun).min()?))
    }
}

fn not_due(look: &Look, id: Uuid) -> Fault {
    let nomor = Berkas::of(look, id).ok().flatten().and_then(|one| one.perkara.first().map(|one| one.nomor.clone()));
    Fault::Refused {
        reason: "not_due".to_owned(),
        message: format!(
            "Berkas {} belum jatuh waktu musnah, masih berkaitan dengan perkara atau permintaan yang berjalan, atau sudah diusulkan. Muat ulang daftarnya.",
            nomor.unwrap_or_default()
        ),
    }
}

/// Every case of a proposal, if each of its matters is due as it was proposed.
fn still_due(deed: &Deed, usul: &Pemusnahan) -> Result<Vec<RujukanPerkara>, Fault> {
    let look = deed.look();
    let aturan = Aturan::of(deed.tx)?;
    let mut cases = Vec::new();
    for berkas in &usul.berkas {
        let id = first(berkas);
        let now = aturan.due(&look, id)?.filter(|now| now.perkara == berkas.perkara);
        cases.extend(now.ok_or_else(|| not_due(&look, id))?.perkara);
    }
    Ok(cases)
}

/// Makes the record and keeps it.
fn certify(
    deed: &Deed,
    store: &Store,
    usul: &Pemusnahan,
    nomor: String,
    emptied: Emptied,
    dihapus: usize,
) -> Result<Pengesahan, Fault> {
    let dihapus = u32::try_from(dihapus).unwrap_or(u32::MAX);
    let signs = |id: Option<AkunId>, pembuka: &str, jabatan: &str| -> Result<TandaTangan, Fault> {
        let akun = id.map(|id| deed.tx.akun(id)).transpose()?.flatten();
        let (nama, nip) = akun.map_or_else(Default::default, |akun| (akun.nama, akun.nip));
        Ok(TandaTangan { pembuka: pembuka.to_owned(), jabatan: jabatan.to_owned(), nama, nip })
    };
    let acara = BeritaAcara {
        kop: kop(&deed.kantor, deed.tx)?,
        latihan: deed.kantor.latihan,
        nomor: nomor.clone(),
        tanggal: deed.now.date_naive(),
        baris: usul
            .berkas
            .iter()
            .map(|one| BarisMusnah {
                nomor: one.perkara.iter().map(|case| format!("{}: {}", case.jenis.label(), case.nomor)).collect(),
                mulai: one.mulai,
                sampai: one.sampai,
                alasan: one.alasan.clone(),
            })
            .collect(),
        identitas: emptied.identitas,
        dihapus,
        pengusul: signs(usul.pengusul, "Yang mengusulkan", "Petugas")?,
        penyetuju: signs(Some(deed.akun.id), "Yang menyetujui", deed.akun.peran.label())?,
        dibuat: deed.now,
    };
    let pdf = render(&acara, deed.kantor.kertas)?;
    let berkas = LampiranId::new();
    store.put_berkas(berkas.0, &pdf.bytes)?;
    Ok(Pengesahan {
        nomor,
        tanggal: acara.tanggal,
        berkas,
        sha256: sha256(&pdf.bytes),
        identitas: emptied.identitas,
        dihapus,
    })
}

/// Whether nobody but `by` could approve.
fn sole(reader: &Reader, by: AkunId) -> Result<bool, Fault> {
    let others = reader.akun_all()?;
    Ok(!others.iter().any(|akun| akun.aktif && akun.id != by && Tindakan::SetujuiMusnah.permits(akun.peran)))
}

fn proposal(reader: &Reader, id: PemusnahanId) -> Result<Option<Pemusnahan>, Fault> {
    Ok(all(reader)?.into_iter().find(|one| one.id == id))
}

fn all(reader: &Reader) -> Result<Vec<Pemusnahan>, Fault> {
    let mut events: Vec<(Uuid, Vec<Stamped<PemusnahanEvent>>)> = Vec::new();
    for (id, Stamped { at, actor, hlc, device, seq, event }) in reader.history_of_kind(Entitas::Pemusnahan)? {
        let Event::Pemusnahan(event) = event else { continue };
        let stamped = Stamped { at, actor, hlc, device, seq, event };
        match events.iter_mut().find(|(known, _)| *known == id) {
            Some((_, list)) => list.push(stamped),
            None => events.push((id, vec![stamped])),
        }
    }
    Ok(events.iter().filter_map(|(id, list)| Pemusnahan::fold(PemusnahanId(*id), list)).collect())
}

/// What was approved, as it is remembered beside the data.
pub(crate) fn approved(reader: &Reader) -> Result<Vec<Remembered>, Fault> {
    let done = all(reader)?.into_iter().filter_map(|one| {
        let berita_acara = one.pengesahan?.nomor;
        let perkara = one.berkas.iter().flat_map(|berkas| ids(&berkas.perkara)).collect();
        Some(Remembered { pemusnahan: one.id.0, berita_acara, perkara })
    });
    Ok(done.collect())
}

/// Matters for which a proposal waits.
fn waiting(reader: &Reader) -> Result<Vec<Uuid>, Fault> {
    let waits = all(reader)?.into_iter().filter(|one| one.keadaan == KeadaanPemusnahan::MenungguPersetujuan);
    Ok(waits.flat_map(|one| one.berkas.iter().map(first).collect::<Vec<_>>()).collect())
}

/// Folders of data that a restore or a repair replaced.
fn replaced(open: &Open) -> Result<Vec<std::path::PathBuf>, Fault> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(&open.dir).map_err(store::StoreError::from)? {
        let path = entry.map_err(store::StoreError::from)?.path();
        if cadangan::is_aside(&path) {
            folders.push(path);
        }
    }
    Ok(folders)
}

fn shown(desk: &Desk, look: &Look, open: &Open) -> Result<UsulMusnah, Fault> {
    let aturan = Aturan::of(look.reader)?;
    let waiting = waiting(look.reader)?;
    let old = match aturan.latest(look.today()) {
        Some(day) => look.reader.closed_until(day, MOST * 10)?,
        None => Default::default(),
    };
    let mut jatuh = Vec::new();
    let mut masih_ada = false;
    for id in old {
        let Some(berkas) = aturan.due(look, id)? else { continue };
        if waiting.contains(&first(&berkas)) {
            continue;
        }
        if jatuh.len() >= MOST as usize {
            masih_ada = true;
            break;
        }
        jatuh.push(berkas);
    }
    jatuh.sort_by_key(|one| one.sampai);
    let own = look.akun.id;
    let (permitted, sole) = (Tindakan::SetujuiMusnah.permits(look.akun.peran), sole(look.reader, own)?);
    let mut usul = Vec::new();
    for one in all(look.reader)?.into_iter().rev() {
        usul.push(BarisPemusnahan {
            boleh_diputus: permitted
                && one.keadaan == KeadaanPemusnahan::MenungguPersetujuan
                && (sole || one.pengusul != Some(own)),
            pengusul: name_of(look.reader, one.pengusul)?,
            pemutus: one.pemutus.map_or_else(|| Ok(String::new()), |by| name_of(look.reader, Some(by)))?,
            id: one.id,
            berkas: one.berkas,
            catatan: one.catatan,
            keadaan: one.keadaan,
            diusulkan: one.diusulkan,
            alasan_tolak: one.alasan_tolak,
            diputus: one.diputus,
            pengesahan: one.pengesahan,
        });
    }
    let Aturan { retensi, .. } = &aturan;
    let unset = JenisBerkas::ALL.into_iter().any(|jenis| retensi.of(jenis).is_none());
    let salinan_lama = u32::try_from(replaced(open)?.len()).unwrap_or(u32::MAX);
    let cadangan_lama = cadangan::left(desk, open, look.reader)?;
    Ok(UsulMusnah { jatuh, masih_ada, belum_diatur: unset, salinan_lama, cadangan_lama, usul })
}
