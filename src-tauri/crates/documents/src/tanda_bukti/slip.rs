//! The receipt on an 80 mm roll: everything below each other, the rights in short.

use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use super::{BUKAN_TTE, JUDUL, TandaBukti, dilewati};
use crate::{
    DocumentError, hak,
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        mm,
        page::{Page, Role},
        paper::Sheet,
        qr,
        text::Styled,
    },
};

const TEXT: f32 = 8.5;
const SMALL: f32 = 7.4;

pub(super) fn pages(receipt: &TandaBukti) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(Kertas::Slip80), &receipt.furniture());
    let width = flow.width();
    flow.push(receipt.kop.strip(width, 0.66));
    flow.add(Para::heading(JUDUL, 10.0).align(Align::Center));
    flow.add(Para::heading(&receipt.nomor, 13.0).align(Align::Center));
    if let Some(copy) = receipt.salinan() {
        flow.add(Para::new(Styled::of(Face::Italic, &copy), TEXT).align(Align::Center));
    }
    flow.add(Block::Space(4.0));
    let mut fields = vec![("Diterima", jam::instant(receipt.diterima))];
    fields.extend(receipt.belakangan().map(|later| ("Dicatat", later)));
    fields.push(("Nama pemohon", receipt.pemohon.clone()));
    fields.extend(receipt.kuasa.clone().map(|kuasa| ("Diwakili kuasa", kuasa)));
    for (index, item) in receipt.butir.iter().enumerate() {
        let number = if receipt.butir.len() > 1 {
            format!("{}. ", index + 1)
        } else {
            String::new()
        };
        fields.push((
            if index == 0 {
                "Informasi yang diminta"
            } else {
                ""
            },
            format!("{number}{item}"),
        ));
    }
    fields.push(("Cara memperoleh", receipt.cara.clone()));
    fields
        .into_iter()
        .for_each(|(label, value)| flow.extend(field(label, &value)));
    flow.add(Block::Space(4.0));
    flow.add(deadline(receipt));
    flow.add(Block::Space(5.0));
    flow.add(Para::heading("Hak Anda", TEXT));
    flow.extend(hak::ringkas(SMALL));
    flow.add(Block::Space(6.0));
    let side = mm(30.0);
    flow.add(Block::Drawn(
        (width - side) / 2.0,
        qr::code(&receipt.kode(), side)?,
    ));
    flow.add(Block::Space(2.0));
    flow.add(centred(
        Face::Bold,
        &format!("Kode {}", receipt.kode_pemeriksa),
        TEXT,
    ));
    flow.add(centred(Face::Regular, BUKAN_TTE, SMALL));
    flow.add(Block::Space(4.0));
    flow.add(centred(
        Face::Regular,
        &format!("Petugas: {}", receipt.petugas),
        TEXT,
    ));
    flow.add(centred(Face::Regular, "Simpan tanda bukti ini.", SMALL));
    flow.add(Block::Space(6.0));
    Ok(flow.finish())
}

fn field(label: &str, value: &str) -> Vec<Block> {
    let name = Para {
        role: Role::Label,
        leading: 1.2,
        keep_with_next: true,
        ..Para::new(Styled::of(Face::Regular, label), SMALL)
    };
    let text = Para {
        role: Role::Value,
        leading: 1.2,
        ..Para::new(Styled::of(Face::Bold, value), TEXT).after(2.0)
    };
    let name = (!label.is_empty()).then(|| name.into());
    name.into_iter().chain([text.into()]).collect()
}

fn deadline(receipt: &TandaBukti) -> Block {
    let batas = &receipt.batas;
    let mut inner = vec![
        Para::new(
            Styled::of(Face::Regular, "Jawaban tertulis paling lambat"),
            TEXT,
        )
        .into(),
        Para::new(
            Styled::of(Face::Bold, &tanggal::with_day(batas.jawab)),
            11.0,
        )
        .into(),
        small(
            Face::Regular,
            "10 hari kerja sejak diterima; hari ke-1 adalah hari kerja berikutnya.",
        ),
        small(
            Face::Regular,
            &format!(
                "Bila diperpanjang 7 hari kerja: {}.",
                tanggal::long(batas.perpanjangan)
            ),
        ),
    ];
    if let Some(skipped) = receipt
        .hitungan()
        .map(dilewati)
        .filter(|text| !text.is_empty())
    {
        inner.push(small(Face::Regular, &format!("Tidak dihitung: {skipped}.")));
    }
    if batas.sementara {
        inner.push(small(
            Face::Italic,
            "Sementara: hari libur belum ditetapkan seluruhnya.",
        ));
    }
    Block::Framed(4.0, inner)
}

fn small(face: Face, text: &str) -> Block {
    Para {
        leading: 1.2,
        ..Para::new(Styled::of(face, text), SMALL)
    }
    .into()
}

fn centred(face: Face, text: &str, size: f32) -> Block {
    Para::new(Styled::of(face, text), size)
        .align(Align::Center)
        .into()
}
