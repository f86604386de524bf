//! The receipt on a sheet: A4, F4, or half an A4.
//!
//! On full sheets everything stands on one page in the usual case. On the half sheet the rights come
//! on the second page, which is its reverse when printed on both sides. A receipt that runs over by a
//! little is set in smaller type; one that would still run over keeps the usual type and more pages.

use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use super::{
    JUDUL, TandaBukti,
    bagian::{Sizes, counted, fitted, next, rights_head, signature, title},
    dihitung,
};
use crate::{
    DocumentError, hak,
    kit::{
        block::{Block, Field, Fields, Para},
        flow::Flow,
        font::Face,
        page::Page,
        paper::Sheet,
        text::Styled,
    },
    tanda_tangan::TandaTangan,
};

pub(super) fn pages(receipt: &TandaBukti, kertas: Kertas) -> Result<Vec<Page>, DocumentError> {
    fitted(kertas, |sizes| set(receipt, kertas, sizes))
}

/// The receipt in type of the given sizes.
fn set(receipt: &TandaBukti, kertas: Kertas, sizes: &Sizes) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(kertas), &receipt.furniture());
    let kop = receipt.kop.strip(flow.width(), sizes.scale);
    flow.push(kop);
    let nomor = format!("Nomor pendaftaran {}", receipt.nomor);
    flow.extend(title(JUDUL, &nomor, receipt.salinan(), sizes));
    flow.add(fields(receipt, sizes));
    flow.extend(wanted(receipt, sizes));
    if let Some(note) = receipt.catatan_aksara() {
        flow.add(Para::new(Styled::of(Face::Italic, note), sizes.small));
    }
    flow.add(Block::Space(sizes.gap * 0.6));
    flow.add(deadline(receipt, sizes));
    flow.add(Block::Space(sizes.gap));
    flow.add(steps(receipt, sizes));
    flow.add(Block::Space(sizes.gap));
    flow.add(Block::Keep(vec![signed(receipt, sizes)?]));
    rights_head(&mut flow, kertas, hak::JUDUL, hak::DASAR, sizes);
    flow.extend(hak::lengkap(&receipt.dasar_biaya, sizes.small));
    Ok(flow.finish())
}

fn fields(receipt: &TandaBukti, sizes: &Sizes) -> Block {
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
    fields.push(Field::new("Cara memperoleh", &receipt.cara));
    Fields { fields, size: sizes.text, label: sizes.label, gap: 0.5 }.into()
}

fn wanted(receipt: &TandaBukti, sizes: &Sizes) -> Vec<Block> {
    if let [only] = receipt.butir.as_slice() {
        let field = Field::new("Informasi yang diminta", only);
        return vec![Fields { fields: vec![field], size: sizes.text, label: sizes.label, gap: 0.5 }.into()];
    }
    let label = Fields {
        fields: vec![Field::new("Informasi yang diminta", "")],
        size: sizes.text,
        label: sizes.label,
        gap: 0.0,
    };
    let entries = receipt.butir.iter().enumerate().map(|(index, item)| {
        Para::entry(&format!("{}.", index + 1), Styled::of(Face::Regular, item), sizes.text, sizes.text * 1.9)
            .after(0.5)
            .into()
    });
    std::iter::once(Block::Keep(vec![label.into()])).chain(entries).collect()
}

fn deadline(receipt: &TandaBukti, sizes: &Sizes) -> Block {
    let batas = &receipt.batas;
    let mut inner: Vec<Block> = vec![
        Para::new(Styled::of(Face::Regular, "Jawaban tertulis (pemberitahuan tertulis) paling lambat"), sizes.text).into(),
        Para::new(Styled::of(Face::Bold, &tanggal::with_day(batas.jawab)), sizes.date).after(1.5).into(),
        Para::new(
            Styled::of(
                Face::Regular,
                &format!(
                    "10 hari kerja sejak permohonan diterima (Pasal 22 ayat (7) UU 14/2008). Dengan alasan tertulis dapat diperpanjang \
                     satu kali 7 hari kerja (ayat (8)), paling lambat {}.",
                    tanggal::with_day(batas.perpanjangan)
                ),
            ),
            sizes.small,
        )
        .into(),
    ];
    if let Some(count) = receipt.hitungan() {
        inner.extend(counted(count, &dihitung(count), sizes.small));
    }
    if batas.sementara {
        let text = "Tanggal ini sementara: hari libur tahun yang bersangkutan belum ditetapkan seluruhnya.";
        inner.push(Para::new(Styled::of(Face::Italic, text), sizes.small).into());
    }
    Block::Framed(sizes.gap * 0.9, inner)
}

fn steps(receipt: &TandaBukti, sizes: &Sizes) -> Block {
    let steps = [
        "Simpan tanda bukti ini dan sebutkan nomornya bila menanyakan permohonan.".to_owned(),
        format!(
            "Kelengkapan permohonan diperiksa; bila ada yang kurang, {} menyurati Anda.",
            if receipt.kop.unit.is_empty() { "PPID" } else { receipt.kop.unit.as_str() }
        ),
        "Jawaban menyebut apakah informasi diberikan, bentuk, biaya, dan waktu penyediaannya, atau alasan bila ditolak.".to_owned(),
    ];
    next(&steps, sizes)
}

fn signed(receipt: &TandaBukti, sizes: &Sizes) -> Result<Block, DocumentError> {
    let officer = TandaTangan {
        pembuka: tanggal::long(receipt.diterima.date_naive()),
        jabatan: "Petugas penerima permohonan".to_owned(),
        nama: receipt.petugas.clone(),
        nip: String::new(),
    };
    signature(&receipt.kode(), &receipt.kode_pemeriksa, &officer, sizes)
}
