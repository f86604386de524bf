//! Taking a step with a complaint: the rule of the domain, the letter it issues, the deadlines after it, one transaction.

mod undo;
pub mod wire;

pub use undo::undo;

use chrono::Datelike;
use domain::fault::{FieldFault, Refusal, Rule};
use domain::id::{LangkahId, PengaduanId, SuratId};
use domain::jurnal::Event;
use domain::pengaduan::lapor::DijadikanPermohonan;
use domain::pengaduan::surat::SuratPengaduanTerbit;
use domain::pengaduan::{
    BatasPengaduanTercatat, JenisSuratPengaduan, LangkahPengaduan, MelangkahPengaduan, Pengaduan, PengaduanEvent,
};
use domain::seri::{Nomor, Seri, check_clock};
use store::{Genesis, Store};

use self::wire::{AmbilLangkahPengaduan, PerintahPengaduan};
use super::kertas::write_letter;
use super::wire::{PengaduanLengkap, PengaduanRef};
use super::{find, get, standing};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Takes a step and shows the complaint anew. The same step sent twice is taken once.
///
/// # Errors
/// All fields at fault; what is not permitted where the complaint stands; not allowed.
pub fn take(desk: &Desk, input: AmbilLangkahPengaduan) -> Result<PengaduanLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, input.perintah.tindakan(), |deed| take_in(deed, &open.store, &input))?;
    get(desk, PengaduanRef { id: input.pengaduan })
}

/// Takes a step inside a transaction that is already open.
pub(crate) fn take_in(deed: &Deed, store: &Store, input: &AmbilLangkahPengaduan) -> Result<(), Fault> {
    let pengaduan = standing(deed.tx, &deed.akun, input.pengaduan)?;
    if let Some(taken) = pengaduan.langkah.iter().find(|step| step.id == input.id) {
        let same = taken.jenis == input.perintah.jenis();
        return if same { Ok(()) } else { Err(Refusal::StepTaken.into()) };
    }
    let step = decided(deed, &pengaduan, &input.perintah)?;
    record(deed, store, &pengaduan, input.id, step)?;
    settle(deed, input.pengaduan)
}

/// The step the domain makes of a command, or why it makes none.
fn decided(deed: &Deed, pengaduan: &Pengaduan, perintah: &PerintahPengaduan) -> Result<LangkahPengaduan, Fault> {
    let today = deed.now.date_naive();
    let step = match perintah {
        PerintahPengaduan::Periksa(input) => pengaduan.check(input, today),
        PerintahPengaduan::CatatKelengkapanDiterima(input) => pengaduan.receive_check(input, today),
        PerintahPengaduan::Lengkapi(input) => pengaduan.complete(input, today),
        PerintahPengaduan::Disposisikan(input) => pengaduan.dispose(input, today),
        PerintahPengaduan::CatatBalasanUnit(input) => pengaduan.unit_reply(input, today),
        PerintahPengaduan::CatatTindakLanjut(input) => pengaduan.follow_up(input, today),
        PerintahPengaduan::Jawab(input) => pengaduan.reply(input, &deed.kantor.ppid),
        PerintahPengaduan::Sampaikan(input) => pengaduan.deliver(input, today),
        PerintahPengaduan::CatatBalasanPelapor(input) => pengaduan.react(input, today),
        PerintahPengaduan::CatatLapor(input) => pengaduan.enter(input, today),
        PerintahPengaduan::CatatJawabanLapor(input) => pengaduan.answered_by_lapor(input, today),
        PerintahPengaduan::JadikanPermohonan(input) => {
            const UNKNOWN: &str = "Nomor permohonan ini tidak ada dalam register. Daftarkan dahulu, lalu tautkan.";
            let request = deed.tx.permohonan_by_nomor(input.nomor.trim())?;
            let request = request.ok_or_else(|| Fault::from(vec![FieldFault::new("nomor", &Rule::Other(UNKNOWN))]))?;
            pengaduan.become_request(DijadikanPermohonan { permohonan: request.id, nomor: request.nomor.teks })
        }
        PerintahPengaduan::Tutup(_) => pengaduan.close(today),
        PerintahPengaduan::Limpahkan(input) => pengaduan.refer(input, today),
        PerintahPengaduan::Cabut(input) => pengaduan.withdraw(input, today),
    };
    Ok(step?)
}

/// Records the step with its letter and the deadlines after it.
pub(crate) fn record(
    deed: &Deed,
    store: &Store,
    pengaduan: &Pengaduan,
    id: LangkahId,
    langkah: LangkahPengaduan,
) -> Result<(), Fault> {
    let tanggal = deed.now.date_naive();
    let letter = langkah.jenis().letter();
    let mut step = MelangkahPengaduan { id, tanggal, surat: None, batas: BatasPengaduanTercatat::default(), langkah };
    let unfit = || Fault::internal("a step of the domain does not fit");
    let after = pengaduan.after(&step).ok_or_else(unfit)?;
    step.batas = after.recount(&deed.kalender).map_err(Fault::internal)?;
    if let Some(jenis) = letter {
        // The letter tells the deadlines that hold after this very step.
        let after = pengaduan.after(&step).ok_or_else(unfit)?;
        let mut surat = number(deed, store.genesis(), jenis)?;
        let bytes = write_letter(&deed.look(), &after, &step, &surat.nomor.teks)?;
        surat.sha256 = store.put_berkas(surat.id.0, &bytes)?;
        step.surat = Some(surat);
    }
    deed.record(pengaduan.id.0, &Event::Pengaduan(PengaduanEvent::Melangkah(Box::new(step))))?;
    Ok(())
}

/// Draws the number of a letter, in a series of its own.
fn number(deed: &Deed, genesis: &Genesis, jenis: JenisSuratPengaduan) -> Result<SuratPengaduanTerbit, Fault> {
    if let Some(last) = deed.tx.last_number_at()? {
        check_clock(deed.now, last)?;
    }
    let today = deed.now.date_naive();
    let seri = Seri {
        unit: genesis.unit,
        tahun: today.year(),
        jenis: "surat_pengaduan".to_owned(),
        kode: String::new(),
        perangkat: genesis.perangkat,
    };
    let pola = &deed.kantor.penomoran.surat_pengaduan;
    // A pattern without the year, or one that was changed, would repeat an older text: those places are passed over.
    loop {
        let n = deed.tx.bump(&seri)?;
        let teks = deed.kantor.number(pola, n, today, &genesis.kode_perangkat).map_err(Fault::internal)?;
        if !deed.tx.pengaduan_letter_taken(&teks)? {
            let nomor = Nomor { n, teks };
            return Ok(SuratPengaduanTerbit { id: SuratId::new(), jenis, seri, nomor, sha256: String::new() });
        }
    }
}

/// Moves the deadlines to the calendar in force: it may have changed while a step stood that was taken back.
pub(super) fn settle(deed: &Deed, id: PengaduanId) -> Result<(), Fault> {
    match find(deed.tx, id)?.shift(&deed.kalender).map_err(Fault::internal)? {
        Some(shift) => deed.record(id.0, &Event::Pengaduan(PengaduanEvent::BatasBergeser(shift))).map(drop),
        None => Ok(()),
    }
}
