//! Parts A and B of Lampiran VII with their boxes, and part C for what is refused.

use domain::{
    format::rupiah,
    permohonan::{Keputusan, biaya::Biaya, keputusan::BentukDikuasai},
};

use super::{ButirDiputus, Pemberitahuan, keputusan::jangka};
use crate::{
    kit::{
        block::{Block, Field, Para},
        flow::Flow,
        font::Face,
        head::Head,
        mm,
        text::Styled,
        tick::tick,
    },
    surat::{
        bagian::{TEXT, hari, isian, label, paragraf},
        biaya::{JENIS, hitungan, jenis, terbilang},
        dasar::ringkas,
        petak::{SEL, Tabel, isi, kolom, nomor},
    },
};

const KEPALA: [Head; 3] =
    [Head::Column("No."), Head::Column("Hal-hal terkait informasi publik"), Head::Column("Keterangan")];
/// Longest list of other bodies in the box; the table of items has each of them anyway.
const MANY: usize = 240;

pub(super) fn print(notice: &Pemberitahuan, flow: &mut Flow) {
    flow.add(Para::heading("A. Informasi dapat diberikan", TEXT).after(3.0));
    let mut tabel = Tabel::start(flow, &KEPALA, &[kolom(26.0, 0.0), kolom(160.0, 0.0), kolom(200.0, 1.0)]);
    let given = notice.butir.iter().any(|item| item.given());
    let rows = [
        ("Penguasaan informasi publik", holders(notice)),
        ("Bentuk fisik yang tersedia", forms(notice)),
        ("Biaya yang dibutuhkan", costs(&notice.biaya, given)),
        ("Cara pembayaran", vec![isi(&payment(&notice.biaya, given))]),
        ("Waktu penyediaan", vec![isi(&time(notice))]),
    ];
    let mut number = 0;
    for (name, cell) in rows {
        number += 1;
        tabel.blocks(flow, &[vec![isi(&format!("{number}."))], vec![isi(name)], cell]);
    }
    let blackened = blackened(&notice.butir);
    tabel.texts(flow, &["6.", "Penjelasan penghitaman/pengaburan informasi yang dimohon", &blackened]);
    if !notice.penyampaian.is_empty() {
        tabel.texts(flow, &["7.", "Cara penyampaian", &notice.penyampaian]);
    }
    flow.add(Block::Space(8.0));
    ungiven(notice, flow);
    refused(notice, flow);
}

/// Numbers of the items a test holds for.
fn items(notice: &Pemberitahuan, wanted: impl Fn(&Keputusan) -> bool) -> Vec<usize> {
    let numbered = notice.butir.iter().zip(1..);
    numbered.filter(|(item, _)| wanted(&item.keputusan)).map(|(_, number)| number).collect()
}

/// ` (butir 1–3)`, when there are several items to tell apart.
fn of(notice: &Pemberitahuan, numbers: &[usize]) -> String {
    if notice.butir.len() < 2 || numbers.is_empty() { String::new() } else { format!(" (butir {})", nomor(numbers)) }
}

fn holders(notice: &Pemberitahuan) -> Vec<Block> {
    let elsewhere = |one: &Keputusan| matches!(one, Keputusan::TidakDikuasai { .. });
    let ours = items(notice, |one| !elsewhere(one));
    let theirs = items(notice, elsewhere);
    let mut bodies: Vec<&str> = Vec::new();
    for item in &notice.butir {
        if let Keputusan::TidakDikuasai { badan_publik, .. } = &item.keputusan
            && !badan_publik.is_empty()
            && !bodies.contains(&badan_publik.as_str())
        {
            bodies.push(badan_publik);
        }
    }
    let named = bodies.join("; ");
    let named = match (theirs.is_empty(), named.chars().count()) {
        (true, _) => ".....................................",
        (false, 0) => "tidak diketahui",
        (false, count) if count > MANY => "sebagaimana kolom keterangan di atas",
        (false, _) => named.as_str(),
    };
    vec![
        tick(!ours.is_empty(), &format!("Kami{}", of(notice, &ours)), SEL, 0.0),
        tick(!theirs.is_empty(), &format!("Badan Publik lain, yaitu {named}{}", of(notice, &theirs)), SEL, 0.0),
    ]
}

fn forms(notice: &Pemberitahuan) -> Vec<Block> {
    let there = |wanted: fn(BentukDikuasai) -> bool| -> Vec<usize> {
        let numbered = notice.butir.iter().zip(1..);
        let kept = numbered.filter(|(item, _)| item.given() && item.keputusan.bentuk().is_some_and(wanted));
        kept.map(|(_, number)| number).collect()
    };
    let row =
        |name: &str, numbers: &[usize]| tick(!numbers.is_empty(), &format!("{name}{}", of(notice, numbers)), SEL, 0.0);
    vec![
        row("Softcopy (termasuk rekaman)", &there(|bentuk| bentuk.softcopy)),
        row("Hardcopy/salinan tertulis", &there(|bentuk| bentuk.hardcopy)),
    ]
}

/// A box of each kind with its lines, and the sum.
fn costs(biaya: &Biaya, given: bool) -> Vec<Block> {
    let mut blocks = Vec::new();
    for kind in JENIS {
        let mut lines = biaya.baris.iter().filter(|line| line.jenis == kind).peekable();
        blocks.push(tick(lines.peek().is_some(), jenis(kind), SEL, 0.0));
        for line in lines {
            let name = if line.uraian.is_empty() { String::new() } else { format!("{}: ", line.uraian) };
            let text = Styled::of(Face::Regular, &format!("{name}{}", hitungan(line)));
            blocks.push(Para { leading: 1.25, indent: SEL * 1.4, ..Para::new(text, SEL) }.into());
        }
    }
    let sum = match (given, (biaya.total() == 0)) {
        (false, true) => "Jumlah: –".to_owned(),
        (true, true) => "Jumlah: Rp0 (tidak dikenai biaya)".to_owned(),
        (_, false) => format!("Jumlah: {} ({})", rupiah::show(biaya.total()), terbilang(biaya).to_lowercase()),
    };
    blocks.push(Para { leading: 1.3, ..Para::new(Styled::of(Face::Bold, &sum), SEL) }.into());
    if !biaya.dasar.is_empty() && biaya.total() > 0 {
        blocks.push(isi(&format!("Dasar: {}", biaya.dasar)));
    }
    blocks
}

fn payment(biaya: &Biaya, given: bool) -> String {
    match ((biaya.total() == 0), given) {
        (true, true) => "Tidak ada yang perlu dibayar".to_owned(),
        (true, false) => "–".to_owned(),
        (false, _) => isian(&biaya.cara_bayar).to_owned(),
    }
}

fn time(notice: &Pemberitahuan) -> String {
    notice.penyediaan.map_or_else(|| "–".to_owned(), |time| jangka(time.hari, time.sampai))
}

/// What is blackened and why, item by item.
fn blackened(items: &[ButirDiputus]) -> String {
    let mut lines = Vec::new();
    for (item, number) in items.iter().zip(1..) {
        if let Keputusan::Sebagian { penghitaman, .. } = &item.keputusan {
            lines.push(if items.len() > 1 { format!("Butir {number}: {penghitaman}") } else { penghitaman.clone() });
        }
    }
    if lines.is_empty() { "–".to_owned() } else { lines.join("\n") }
}

fn ungiven(notice: &Pemberitahuan, flow: &mut Flow) {
    let elsewhere = items(notice, |one| matches!(one, Keputusan::TidakDikuasai { .. }));
    let mut waits = Vec::new();
    for item in &notice.butir {
        if let Keputusan::BelumDidokumentasikan { hari, .. } = &item.keputusan {
            waits.push((*hari, item.sampai));
        }
    }
    let waiting = items(notice, |one| matches!(one, Keputusan::BelumDidokumentasikan { .. }));
    let within = match waits.as_slice() {
        [] => "–".to_owned(),
        [(days, until), rest @ ..] if rest.iter().all(|one| one == &(*days, *until)) => jangka(*days, *until),
        _ => "sebagaimana kolom keterangan butir yang bersangkutan".to_owned(),
    };
    flow.add(Block::Keep(vec![
        Para::heading("B. Informasi tidak dapat diberikan karena:", TEXT).after(1.0).into(),
        tick(
            !elsewhere.is_empty(),
            &format!("Informasi yang diminta belum dikuasai{}", of(notice, &elsewhere)),
            TEXT,
            12.0,
        ),
        tick(
            !waiting.is_empty(),
            &format!("Informasi yang diminta belum didokumentasikan{}", of(notice, &waiting)),
            TEXT,
            12.0,
        ),
        Block::Space(2.0),
    ]));
    flow.extend(paragraf(&format!(
        "Penyediaan informasi yang belum didokumentasikan dilakukan dalam jangka waktu: {within}."
    )));
}

fn refused(notice: &Pemberitahuan, flow: &mut Flow) {
    let refused = items(notice, |one| one.refusal().is_some());
    let mut grounds: Vec<String> = Vec::new();
    for ground in notice.butir.iter().filter_map(|item| item.keputusan.refusal()).map(ringkas) {
        if !grounds.contains(&ground) {
            grounds.push(ground);
        }
    }
    let boxed = format!("Informasi yang diminta dikecualikan{}", of(notice, &refused));
    flow.add(Block::Keep(vec![
        Para::heading("C. Informasi ditolak karena:", TEXT).after(1.0).into(),
        tick(!refused.is_empty(), &boxed, TEXT, 12.0),
        Block::Space(2.0),
    ]));
    let mut fields = Vec::new();
    if !refused.is_empty() {
        fields.push(Field::new("Alasan penolakan", isian(&grounds.join("; "))));
    }
    if let Some(decree) = &notice.penolakan {
        let text = format!("Nomor {} tanggal {} (terlampir)", isian(&decree.nomor), hari(decree.tanggal));
        fields.push(Field::new("Surat keputusan penolakan", &text));
    }
    flow.add(label(fields, mm(52.0)));
    if !notice.catatan.is_empty() {
        flow.add(Block::Space(5.0));
        flow.extend(paragraf(&notice.catatan));
    }
}
