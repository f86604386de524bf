//! `ppid permohonan tunjuk`: one request, whole, from the register to the hand-over, with its history. Identity is masked
//! but for the name.

mod perjalanan;

pub(crate) use perjalanan::state_of;

use desk::permohonan;
use desk::permohonan::wire::{Kejadian, PermohonanLengkap, PermohonanRef, SisaWaktu};
use domain::format::{jam, tanggal};
use domain::pemohon::{Bukti, Identitas};
use domain::permohonan::{Keadaan, Permohonan};

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// Where identity is seen in full: each time with a record of who looked.
const SAMARAN: &str = "Identitas disamarkan. Melihatnya utuh tercatat: ppid register permohonan --samarkan tidak, atau dari jendela Meja PPID.";

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid permohonan tunjuk --data DIR --nomor N", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Nomor pendaftaran seperti tercetak pada tanda bukti
    #[arg(long, value_name = "NOMOR")]
    nomor: String,
}

/// Shows.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let id = permohonan::find_by_nomor(&desk, &args.nomor)?;
    let lengkap = permohonan::get(&desk, PermohonanRef { id })?;
    let text = text(&lengkap);
    Jawaban::new(lengkap, text)
}

fn text(lengkap: &PermohonanLengkap) -> String {
    let permohonan = &lengkap.permohonan;
    let isi = &permohonan.isi;
    let mut lines = vec![
        format!("Permohonan {}", permohonan.nomor.teks),
        row("Keadaan", &state(lengkap)),
        row("Petugas", &lengkap.petugas),
    ];
    match permohonan.lama {
        // An old register has days and no hours.
        Some(_) => lines.push(row("Diterima", &tanggal::long(permohonan.tanggal_diterima()))),
        None => lines.push(row("Diterima", &jam::instant(isi.diterima))),
    }
    lines.extend(isi.saluran.map(|saluran| row("Saluran", saluran.label())));
    match &lengkap.pemohon {
        Some(pemohon) => lines.extend(applicant(pemohon)),
        None => lines.push(row("Pemohon", "(identitas telah dihapus)")),
    }
    if let Some(lama) = &permohonan.lama {
        lines.extend(lama.isi.told().iter().filter(|(_, says)| !says.is_empty()).map(|(name, says)| row(name, says)));
        lines.push("Riwayat".to_owned());
        lines.extend(lengkap.riwayat.iter().flat_map(history));
        lines.push(SAMARAN.to_owned());
        return lines.join("\n");
    }
    for butir in &isi.butir {
        lines.push(row("Informasi", &butir.rincian));
    }
    if let Some(tujuan) = &isi.tujuan {
        lines.push(row("Tujuan", tujuan));
    }
    lines.extend(isi.cara_memperoleh.map(|cara| row("Cara memperoleh", cara.label())));
    lines.extend(isi.bentuk.map(|bentuk| row("Bentuk", bentuk.label())));
    lines.extend(isi.cara_mengirim.map(|cara| row("Cara mengirim", cara.label())));
    lines.extend(isi.bantuan.as_ref().map(|bantuan| row("Bantuan", bantuan)));
    lines.push(row("Bukti ditunjukkan", &proofs(&isi.bukti)));
    let due = permohonan.jatuh_tempo().map_or_else(|| "tanpa batas waktu".to_owned(), tanggal::with_day);
    lines.push(row("Jatuh tempo", &due));
    let batas = permohonan.batas.as_ref().filter(|_| may_extend(permohonan));
    lines.extend(batas.map(|batas| row("Bila diperpanjang", &tanggal::with_day(batas.perpanjangan))));
    lines.push(row("Kode pemeriksa", &lengkap.kode_pemeriksa));
    lines.extend(lengkap.kekurangan.iter().map(|lacks| row("Belum lengkap", &lacks.message)));
    lines.extend(perjalanan::text(lengkap));
    lines.push("Riwayat".to_owned());
    lines.extend(lengkap.riwayat.iter().flat_map(history));
    lines.push(SAMARAN.to_owned());
    lines.join("\n")
}

/// Whether the one extension could still come.
fn may_extend(permohonan: &Permohonan) -> bool {
    permohonan.keadaan.awaits_notice() && permohonan.perpanjangan.is_none() && permohonan.pemberitahuan.is_empty()
}

fn proofs(bukti: &[Bukti]) -> String {
    if bukti.is_empty() {
        return "belum ada".to_owned();
    }
    bukti.iter().map(|bukti| bukti.label()).collect::<Vec<_>>().join(", ")
}

fn state(lengkap: &PermohonanLengkap) -> String {
    match (lengkap.keadaan, &lengkap.permohonan.alasan_batal) {
        (Keadaan::Dibatalkan, alasan) => format!("dibatalkan: {}", alasan.as_deref().unwrap_or_default()),
        (keadaan, _) => standing(keadaan.label(), &lengkap.sisa),
    }
}

/// A state with how its deadline stands.
pub(crate) fn standing(keadaan: &str, sisa: &SisaWaktu) -> String {
    match sisa {
        SisaWaktu::Lewat(0) => format!("{keadaan}, lewat batas"),
        SisaWaktu::Lewat(days) => format!("{keadaan}, lewat {days} hari kerja"),
        SisaWaktu::HariIni => format!("{keadaan}, jatuh tempo hari ini"),
        SisaWaktu::Lagi(days) => format!("{keadaan}, {days} hari kerja lagi"),
        SisaWaktu::TanpaBatas => format!("{keadaan}, tanpa batas waktu"),
        SisaWaktu::Selesai => keadaan.to_owned(),
    }
}

/// Who stands behind a case, as far as it is shown.
pub(crate) fn applicant(pemohon: &Identitas) -> Vec<String> {
    let fields = [
        ("Pemohon", Some(&pemohon.nama)),
        ("NIK", pemohon.nik.as_ref()),
        ("SK pengesahan", pemohon.sk_pengesahan.as_ref()),
        ("Alamat", Some(&pemohon.alamat)),
        ("Telepon", pemohon.telepon.as_ref()),
        ("Surel", pemohon.surel.as_ref()),
        ("Pekerjaan", pemohon.pekerjaan.as_ref()),
        ("Kuasa", pemohon.kuasa.as_ref().map(|kuasa| &kuasa.nama)),
    ];
    let members = pemohon.anggota.iter().map(|anggota| row("Anggota", &anggota.nama));
    fields.into_iter().filter_map(|(label, value)| value.map(|value| row(label, value))).chain(members).collect()
}

/// One line of a history, and what it changed.
pub(crate) fn history(kejadian: &Kejadian) -> Vec<String> {
    let remark = if kejadian.keterangan.is_empty() { String::new() } else { format!(" · {}", kejadian.keterangan) };
    let undone = kejadian.dibatalkan.as_ref().map_or_else(String::new, |why| format!(" · DIBATALKAN: {why}"));
    let head = format!("  {} · {} · {}{remark}{undone}", jam::instant(kejadian.waktu), kejadian.oleh, kejadian.judul);
    let changes = kejadian.perubahan.iter().map(|ubah| match (&ubah.lama, &ubah.baru) {
        (Some(lama), Some(baru)) => format!("    {}: {lama} → {baru}", ubah.bidang),
        _ => format!("    {} diubah", ubah.bidang),
    });
    std::iter::once(head).chain(changes).collect()
}

/// One labelled line; further lines of the value stay under the first.
pub(crate) fn row(label: &str, value: &str) -> String {
    format!("  {label:<24}  {}", value.replace('\n', &format!("\n{:28}", "")))
}
