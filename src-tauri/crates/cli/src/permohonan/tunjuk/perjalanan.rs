//! The life of a request as text: what is next, how each clock stands, units, decisions, notices, cost and payment,
//! hand-overs, letters, attached files. Only what there is has a heading.

use desk::lampiran::wire::BarisLampiran;
use desk::permohonan::wire::PermohonanLengkap;
use domain::format::{rupiah, tanggal};
use domain::permohonan::hand_over::Penerima;
use domain::permohonan::jam::{Jam, StatusJam};
use domain::permohonan::keputusan::DasarPenolakan;
use domain::permohonan::{Disposisi, Keputusan, Pembayaran, Pemberitahuan, Penyerahan, Permohonan, Surat};

use super::row;

/// All of it, heading by heading.
pub(super) fn text(lengkap: &PermohonanLengkap) -> Vec<String> {
    let permohonan = &lengkap.permohonan;
    let mut lines = vec!["Langkah berikutnya".to_owned()];
    lines.extend(next(lengkap));
    let clocks = lengkap.jam.iter().map(|jam| row(&jam.judul, &clock(jam)));
    section(&mut lines, "Batas waktu", clocks.collect());
    section(&mut lines, "Kelengkapan", completeness(permohonan));
    section(&mut lines, "Unit", permohonan.disposisi.iter().flat_map(unit).collect());
    section(&mut lines, "Perpanjangan", extension(permohonan));
    section(&mut lines, "Keputusan yang belum disampaikan", draft(permohonan));
    for notice in &permohonan.pemberitahuan {
        section(&mut lines, "Pemberitahuan tertulis", notified(permohonan, notice));
    }
    section(&mut lines, "Pembayaran", permohonan.pembayaran.iter().map(paid).collect());
    section(&mut lines, "Penyerahan", permohonan.penyerahan.iter().flat_map(handed_over).collect());
    let closing = permohonan.penutupan.iter().map(|end| row(&tanggal::long(end.tanggal), &end.catatan));
    section(&mut lines, "Penutupan", closing.collect());
    section(&mut lines, "Surat", permohonan.surat.iter().map(letter).collect());
    section(&mut lines, "Lampiran", lengkap.lampiran.iter().map(attached).collect());
    lines
}

fn section(lines: &mut Vec<String>, heading: &str, content: Vec<String>) {
    if !content.is_empty() {
        lines.push(heading.to_owned());
        lines.extend(content);
    }
}

fn next(lengkap: &PermohonanLengkap) -> Vec<String> {
    let step = &lengkap.langkah;
    let due = step.batas.map(|due| format!("paling lambat {}", tanggal::with_day(due)));
    let head = [Some(step.judul.clone()), due, Some(step.pasal.clone())];
    let others: Vec<&str> = lengkap.boleh.iter().map(|step| step.label()).collect();
    let mut lines = vec![format!("  {}", joined(head.into_iter().flatten()))];
    lines.extend((!step.keterangan.is_empty()).then(|| format!("  {}", step.keterangan)));
    lines.extend((!others.is_empty()).then(|| row("Langkah yang boleh", &others.join(", "))));
    lines
}

fn clock(jam: &Jam) -> String {
    joined([jam.batas.map(tanggal::with_day).unwrap_or_default(), state_of(jam.status), jam.dasar.clone()])
}

/// How a clock stands, as a word.
pub(crate) fn state_of(status: StatusJam) -> String {
    match status {
        StatusJam::BelumMulai => "belum berjalan".to_owned(),
        StatusJam::Berjalan => "berjalan".to_owned(),
        StatusJam::Selesai { tanggal, tepat: true } => format!("selesai {}", tanggal::long(tanggal)),
        StatusJam::Selesai { tanggal, tepat: false } => format!("terlambat, selesai {}", tanggal::long(tanggal)),
        StatusJam::Berhenti => "berhenti".to_owned(),
    }
}

fn completeness(permohonan: &Permohonan) -> Vec<String> {
    let known = &permohonan.kelengkapan;
    let mut lines: Vec<String> = known.kurang.iter().map(|lacks| row("Kurang", lacks)).collect();
    lines.extend(known.surat_diterima.map(|day| row("Surat diterima", &tanggal::long(day))));
    lines.extend(known.perbaikan.iter().map(|repair| {
        let lacks = repair.masih_kurang.join("; ");
        let lacks = if lacks.is_empty() { "lengkap".to_owned() } else { format!("masih kurang: {lacks}") };
        row("Dilengkapi", &joined([tanggal::long(repair.tanggal), lacks]))
    }));
    lines.extend(known.lengkap.map(|day| {
        let deemed = if known.dianggap { "dianggap, karena tidak diperiksa dalam 3 hari kerja" } else { "" };
        row("Lengkap sejak", &joined([tanggal::long(day), deemed.to_owned()]))
    }));
    lines
}

fn unit(disposisi: &Disposisi) -> Vec<String> {
    let sent = format!("dikirim {}", tanggal::long(disposisi.tanggal));
    let due = format!("batas {}", tanggal::long(disposisi.batas));
    let mut lines = vec![row(&disposisi.unit, &joined([sent, due, items(&disposisi.butir)]))];
    lines.push(row("Instruksi", &disposisi.instruksi));
    lines.extend(disposisi.diingatkan.iter().map(|day| row("Diingatkan", &tanggal::long(*day))));
    lines.push(match &disposisi.jawaban {
        Some(reply) => row("Jawaban", &joined([tanggal::long(reply.tanggal), reply.ringkasan.clone()])),
        None => row("Jawaban", "belum ada"),
    });
    lines
}

fn extension(permohonan: &Permohonan) -> Vec<String> {
    let Some(extension) = &permohonan.perpanjangan else { return Vec::new() };
    let grounds = extension.alasan.iter().map(|alasan| row("Alasan", alasan.label()));
    let mut lines = vec![row("Diberitahukan", &tanggal::long(extension.tanggal))];
    lines.extend(permohonan.batas.as_ref().map(|batas| row("Sampai", &tanggal::with_day(batas.perpanjangan))));
    lines.extend(grounds);
    lines.push(row("Uraian", &extension.uraian));
    lines
}

fn draft(permohonan: &Permohonan) -> Vec<String> {
    let Some(decided) = &permohonan.keputusan else { return Vec::new() };
    let mut lines = decisions(permohonan, &decided.butir);
    if decided.refuses() {
        lines.push(match &decided.persetujuan {
            Some(given) => {
                row("Penolakan", &format!("disetujui {}, {}", given.peran.label(), tanggal::long(given.tanggal)))
            }
            None => row("Penolakan", "belum disetujui"),
        });
    }
    lines
}

fn decisions(permohonan: &Permohonan, decided: &[Keputusan]) -> Vec<String> {
    let items = permohonan.isi.butir.iter().zip(decided).enumerate();
    let lines = items.flat_map(|(at, (butir, keputusan))| {
        let head = row(&format!("Butir {}", at + 1), &joined([keputusan.label().to_owned(), butir.rincian.clone()]));
        std::iter::once(head).chain(details(keputusan))
    });
    lines.collect()
}

fn details(keputusan: &Keputusan) -> Vec<String> {
    let said = match keputusan {
        Keputusan::Diberikan { keterangan, .. } => vec![("Keterangan", keterangan.clone())],
        Keputusan::Sebagian { penghitaman, dasar, .. } => {
            let mut said = vec![("Penghitaman", penghitaman.clone())];
            said.extend(basis(dasar));
            said
        }
        Keputusan::Ditolak { dasar, .. } => basis(dasar),
        Keputusan::TidakDikuasai { badan_publik, penjelasan } => {
            vec![("Dikuasai oleh", badan_publik.clone()), ("Penjelasan", penjelasan.clone())]
        }
        Keputusan::BelumDidokumentasikan { hari, penjelasan } => {
            vec![("Disediakan dalam", format!("{hari} hari kerja")), ("Penjelasan", penjelasan.clone())]
        }
    };
    said.into_iter().filter(|(_, value)| !value.is_empty()).map(|(label, value)| row(label, &value)).collect()
}

fn basis(dasar: &DasarPenolakan) -> Vec<(&'static str, String)> {
    let decree = dasar.penetapan.tanggal.map(tanggal::long);
    let decree = joined([dasar.penetapan.nomor.clone(), decree.unwrap_or_default()]);
    vec![("Dasar", dasar.sentence()), ("Konsekuensi", dasar.konsekuensi.clone()), ("Penetapan", decree)]
}

fn notified(permohonan: &Permohonan, notice: &Pemberitahuan) -> Vec<String> {
    let mut lines = vec![row("Tanggal", &tanggal::long(notice.tanggal)), row("Hasil", notice.hasil.label())];
    lines.extend(decisions(permohonan, &notice.butir));
    let approved = notice.persetujuan.as_ref();
    lines.extend(
        approved.map(|given| row("Disetujui", &format!("{}, {}", given.peran.label(), tanggal::long(given.tanggal)))),
    );
    lines.extend(notice.biaya.baris.iter().map(|cost| {
        let amount = format!("{} {} × {}", cost.jumlah, cost.satuan, rupiah::show(cost.rupiah));
        row("Biaya", &joined([cost.uraian.clone(), amount, rupiah::show(cost.total())]))
    }));
    if notice.butir.iter().any(Keputusan::promises) {
        let total = notice.biaya.total();
        let first = if notice.biaya.bayar_dulu { "dibayar lebih dahulu" } else { "" };
        let total = if total == 0 { "tanpa biaya".to_owned() } else { rupiah::show(total) };
        let basis = [total, notice.biaya.dasar.clone(), notice.biaya.cara_bayar.clone(), first.to_owned()];
        lines.push(row("Jumlah biaya", &joined(basis)));
    }
    lines.extend(notice.waktu_penyediaan.map(|days| row("Penyediaan", &format!("{days} hari kerja"))));
    lines.extend((!notice.catatan.is_empty()).then(|| row("Catatan", &notice.catatan)));
    lines
}

fn paid(paid: &Pembayaran) -> String {
    row(&tanggal::long(paid.tanggal), &joined([rupiah::show(paid.jumlah), paid.cara.label().to_owned()]))
}

fn handed_over(past: &Penyerahan) -> Vec<String> {
    let who = match past.penerima {
        Penerima::Pemohon => "diterima pemohon",
        Penerima::Kuasa => "diterima kuasa",
        Penerima::Pengirim => "dititipkan kepada pengirim",
        Penerima::Elektronik => "dikirim secara elektronik",
    };
    let way = past.kirim.map_or(past.cara.label(), |kirim| kirim.label());
    let resi = if past.resi.is_empty() { String::new() } else { format!("resi {}", past.resi) };
    let said = [items(&past.butir), past.jumlah.clone(), way.to_owned(), who.to_owned(), resi, past.catatan.clone()];
    vec![row(&tanggal::long(past.tanggal), &joined(said))]
}

fn letter(surat: &Surat) -> String {
    let received = surat.diterima.map(|day| format!("diterima {}", tanggal::long(day)));
    let printed =
        if surat.dicetak == 0 { "belum dicetak".to_owned() } else { format!("dicetak {} kali", surat.dicetak) };
    let signed = surat.bertanda_tangan.map(|_| "bertanda tangan".to_owned());
    let void = surat.dibatalkan.as_ref().map(|why| format!("BATAL: {why}"));
    let said =
        [Some(surat.nomor.teks.clone()), Some(tanggal::long(surat.tanggal)), received, Some(printed), signed, void];
    row(surat.jenis.label(), &joined(said.into_iter().flatten()))
}

fn attached(baris: &BarisLampiran) -> String {
    row(baris.lampiran.jenis.label(), baris.nama_asal.as_ref().unwrap_or(&baris.lampiran.nama))
}

/// `butir 1, 3`.
fn items(butir: &[usize]) -> String {
    let places: Vec<String> = butir.iter().map(|at| (at + 1).to_string()).collect();
    format!("butir {}", places.join(", "))
}

/// Parts that say something, with a point between them.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
