//! The receipt for an objection on a sheet: A4, F4, or half an A4 with the rights on its reverse.

use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use super::{JUDUL, TandaBuktiKeberatan};
use crate::{
    DocumentError, hak as dasar,
    keberatan::hak,
    kit::{
        block::{Block, Field, Fields, Para},
        flow::Flow,
        font::Face,
        page::Page,
        paper::Sheet,
        text::Styled,
    },
    tanda_bukti::{
        bagian::{Sizes, counted, fitted, next, rights_head, signature, title},
        dihitung_berderet,
    },
    tanda_tangan::TandaTangan,
};

pub(super) fn pages(receipt: &TandaBuktiKeberatan, kertas: Kertas) -> Result<Vec<Page>, DocumentError> {
    fitted(kertas, |sizes| set(receipt, kertas, sizes))
}

/// The receipt in type of the given sizes.
fn set(receipt: &TandaBuktiKeberatan, kertas: Kertas, sizes: &Sizes) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(kertas), &receipt.furniture());
    flow.push(receipt.kop.strip(flow.width(), sizes.scale));
    let nomor = format!("Nomor registrasi keberatan {}", receipt.nomor);
    flow.extend(title(JUDUL, &nomor, receipt.salinan(), sizes));
    flow.add(fields(receipt, kertas, sizes));
    if let Some(note) = receipt.catatan_aksara() {
        flow.add(Para::new(Styled::of(Face::Italic, note), sizes.small));
    }
    flow.add(Block::Space(sizes.gap * 0.6));
    flow.add(deadline(receipt, sizes));
    flow.add(Block::Space(sizes.gap));
    flow.add(next(&steps(receipt), sizes));
    flow.add(Block::Space(sizes.gap));
    let officer = TandaTangan {
        pembuka: tanggal::long(receipt.diterima.date_naive()),
        jabatan: "Petugas penerima keberatan".to_owned(),
        nama: receipt.petugas.clone(),
        nip: String::new(),
    };
    flow.add(Block::Keep(vec![signature(&receipt.kode(), &receipt.kode_pemeriksa, &officer, sizes)?]));
    rights_head(&mut flow, kertas, hak::JUDUL, dasar::DASAR, sizes);
    flow.extend(hak::lengkap(sizes.small));
    Ok(flow.finish())
}

fn fields(receipt: &TandaBuktiKeberatan, kertas: Kertas, sizes: &Sizes) -> Block {
    let mut fields = vec![Field::new(
        "Diterima",
        &format!("{} ({})", jam::instant(receipt.diterima), receipt.saluran.to_lowercase()),
    )];
    if let Some(later) = receipt.belakangan() {
        fields.push(Field::new("Dicatat", &later));
    }
    fields.push(Field::bold("Nama pemohon", &receipt.pemohon));
    if let Some(kuasa) = &receipt.kuasa {
        fields.push(Field::new("Diwakili kuasa", kuasa));
    }
    fields.push(Field::new("Nomor permohonan", receipt.permohonan()));
    // A half sheet has no room for seven lines.
    let between = if kertas == Kertas::Setengah { "; " } else { "\n" };
    fields.push(Field::new("Alasan keberatan", &receipt.alasan.dipilih().collect::<Vec<_>>().join(between)));
    Fields { fields, size: sizes.text, label: sizes.label, gap: 0.5 }.into()
}

fn deadline(receipt: &TandaBuktiKeberatan, sizes: &Sizes) -> Block {
    let mut inner: Vec<Block> = vec![
        Para::new(Styled::of(Face::Regular, "Tanggapan tertulis Atasan PPID paling lambat"), sizes.text).into(),
        Para::new(Styled::of(Face::Bold, &tanggal::with_day(receipt.tanggapan)), sizes.date).after(1.5).into(),
        Para::new(Styled::of(Face::Regular, DASAR), sizes.small).into(),
    ];
    if let Some(count) = receipt.hitungan() {
        inner.extend(counted(count, &dihitung_berderet(count), sizes.small));
    }
    if receipt.sementara {
        let text = "Tanggal ini sementara: hari libur tahun yang bersangkutan belum ditetapkan seluruhnya.";
        inner.push(Para::new(Styled::of(Face::Italic, text), sizes.small).into());
    }
    Block::Framed(sizes.gap * 0.9, inner)
}

const DASAR: &str =
    "30 hari kerja sejak keberatan diterima (Pasal 36 ayat (2) UU 14/2008, Pasal 44 ayat (1) Perki 1/2021).";

fn steps(receipt: &TandaBuktiKeberatan) -> Vec<String> {
    let until = receipt.sengketa.map(|date| format!(", paling lambat {}", tanggal::with_day(date)));
    vec![
        "Simpan tanda bukti ini dan sebutkan nomornya bila menanyakan keberatan.".to_owned(),
        "Atasan PPID memeriksa keberatan dan menanggapinya secara tertulis.".to_owned(),
        format!(
            "Bila sampai tanggal di atas tidak ada tanggapan, Anda dapat mengajukan sengketa ke Komisi Informasi dalam 14 hari \
             kerja{}.",
            until.unwrap_or_default()
        ),
    ]
}
