//! `ppid keberatan tunjuk`: one objection, whole: each ground in time, clocks, the answer, the disputes that followed, its
//! history. Identity is masked but for the name.

use desk::keberatan;
use desk::keberatan::wire::{KeberatanLengkap, KeberatanRef, SimpulSengketa};
use domain::format::{jam, tanggal};
use domain::keberatan::WaktuAlasan;
use domain::keberatan::jam::JamPerkara;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;
use crate::permohonan::{applicant, history, row, standing, state_of};

/// Where identity is seen in full.
const SAMARAN: &str = "Identitas disamarkan. Melihatnya utuh tercatat, dari jendela Meja PPID.";

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid keberatan tunjuk --data DIR --nomor N", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Nomor registrasi keberatan seperti tercetak pada tanda buktinya
    #[arg(long, value_name = "NOMOR")]
    nomor: String,
}

/// Shows.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let id = keberatan::find_by_nomor(&desk, &args.nomor)?;
    let lengkap = keberatan::get(&desk, KeberatanRef { id })?;
    let text = text(&lengkap);
    Jawaban::new(lengkap, text)
}

fn text(lengkap: &KeberatanLengkap) -> String {
    let keberatan = &lengkap.keberatan;
    let isi = &keberatan.isi;
    let state = match &keberatan.alasan_batal {
        Some(why) => format!("dibatalkan: {why}"),
        None => standing(keberatan.keadaan.label(), &lengkap.sisa),
    };
    let mut lines =
        vec![format!("Keberatan {}", keberatan.nomor.teks), row("Keadaan", &state), row("Petugas", &lengkap.petugas)];
    if keberatan.lama.is_none() {
        lines.push(row("Diterima", &jam::instant(isi.diterima)));
        lines.extend(isi.saluran.map(|saluran| row("Saluran", saluran.label())));
        lines.push(row("Permohonan", keberatan.permohonan.as_ref().map_or("(tanpa permohonan)", |one| &one.nomor)));
        lines.extend(isi.pengaju.map(|pengaju| row("Pengaju", pengaju.label())));
    }
    match &lengkap.pemohon {
        Some(pemohon) => lines.extend(applicant(pemohon)),
        None => lines.push(row("Pemohon", "(identitas telah dihapus)")),
    }
    match &keberatan.lama {
        Some(lama) => {
            let told = lama.isi.told().into_iter().filter(|(_, says)| !says.is_empty());
            lines.extend(told.map(|(name, says)| row(name, &says)));
        }
        None => lines.extend(standing_case(lengkap)),
    }
    let disputes = lengkap.rantai.keberatan.iter().filter(|one| one.id == keberatan.id).flat_map(|one| &one.sengketa);
    lines.extend(disputes.map(dispute));
    lines.push("Riwayat".to_owned());
    lines.extend(lengkap.riwayat.iter().flat_map(history));
    lines.push(SAMARAN.to_owned());
    lines.join("\n")
}

/// What there is to tell of an objection of this desk, from its words to the answer.
fn standing_case(lengkap: &KeberatanLengkap) -> Vec<String> {
    let isi = &lengkap.keberatan.isi;
    let mut lines = vec![row("Informasi", &isi.informasi)];
    lines.extend(isi.tujuan.as_ref().map(|tujuan| row("Tujuan", tujuan)));
    lines.push(row("Kasus posisi", &isi.kasus_posisi));
    lines.push("Alasan dan waktunya".to_owned());
    lines.extend(lengkap.waktu.iter().map(ground));
    lines.push("Langkah berikutnya".to_owned());
    lines.push(row(&lengkap.langkah.judul, &lengkap.langkah.keterangan));
    lines.push("Batas waktu".to_owned());
    lines.extend(lengkap.jam.iter().map(clock));
    lines.extend(answer(lengkap));
    lines
}

fn ground(waktu: &WaktuAlasan) -> String {
    let head = format!("{}. {}", waktu.alasan.huruf(), waktu.status.label());
    row(&head, &format!("{}\n{}", waktu.alasan.label(), waktu.penjelasan))
}

/// One clock of a case.
pub(crate) fn clock(jam: &JamPerkara) -> String {
    let due = jam.batas.map(tanggal::with_day);
    let parts = [due, Some(state_of(jam.status)), Some(jam.dasar.clone())];
    row(&jam.judul, &parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// The superior's answer, if there is one.
fn answer(lengkap: &KeberatanLengkap) -> Vec<String> {
    let line = &lengkap.ringkasan;
    let Some(answer) = &lengkap.keberatan.tanggapan else { return Vec::new() };
    let mut lines = vec![
        "Tanggapan Atasan PPID".to_owned(),
        row("Keputusan", &line.keputusan),
        row("Tanggal", &tanggal::long(answer.tanggal)),
        row("Oleh", &format!("{}, {}", line.nama_atasan, line.posisi_atasan)),
        row("Bantahan", &answer.isi.bantahan),
    ];
    let told = [("Alasan", &line.alasan_keputusan), ("Tanggapan pemohon", &line.tanggapan_pemohon)];
    lines.extend(told.into_iter().filter(|(_, text)| !text.is_empty()).map(|(label, text)| row(label, text)));
    let carried = answer.dilaksanakan.as_ref();
    lines
        .extend(carried.map(|done| row("Dilaksanakan", &format!("{} · {}", tanggal::long(done.tanggal), done.uraian))));
    lines
}

fn dispute(sengketa: &SimpulSengketa) -> String {
    let state = standing(sengketa.keadaan.label(), &sengketa.sisa);
    row("Sengketa", &format!("{} · {} · {state}", sengketa.nomor, sengketa.komisi))
}
