//! The receipt for an objection on an 80 mm roll: everything below each other, the rights in short.

use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use super::{JUDUL, TandaBuktiKeberatan};
use crate::{
    DocumentError,
    keberatan::hak,
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        mm,
        page::Page,
        paper::Sheet,
        qr,
        text::Styled,
    },
    tanda_bukti::{
        BUKAN_TTE, dilewati,
        slip::{SMALL, TEXT, centred, field, small},
    },
};

pub(super) fn pages(receipt: &TandaBuktiKeberatan) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(Kertas::Slip80), &receipt.furniture());
    let width = flow.width();
    flow.push(receipt.kop.strip(width, 0.66));
    flow.add(Para::heading(JUDUL, 10.0).align(Align::Center));
    flow.add(Para::heading(&receipt.nomor, 13.0).align(Align::Center));
    if let Some(copy) = receipt.salinan() {
        flow.add(Para::new(Styled::of(Face::Italic, &copy), TEXT).align(Align::Center));
    }
    flow.add(Block::Space(4.0));
    flow.extend(field("Diterima", Face::Regular, &jam::instant(receipt.diterima)));
    if let Some(later) = receipt.belakangan() {
        flow.extend(field("Dicatat", Face::Regular, &later));
    }
    flow.extend(field("Nama pemohon", Face::Bold, &receipt.pemohon));
    if let Some(kuasa) = &receipt.kuasa {
        flow.extend(field("Diwakili kuasa", Face::Regular, kuasa));
    }
    flow.extend(field("Nomor permohonan", Face::Regular, receipt.permohonan()));
    let grounds = receipt.alasan.dipilih().collect::<Vec<_>>().join("\n");
    flow.extend(field("Alasan keberatan", Face::Regular, &grounds));
    if let Some(note) = receipt.catatan_aksara() {
        flow.add(small(Face::Italic, note));
    }
    flow.add(Block::Space(4.0));
    flow.add(deadline(receipt));
    flow.add(Block::Space(5.0));
    flow.add(Para::heading("Hak Anda", TEXT));
    flow.extend(hak::ringkas(SMALL));
    flow.add(Block::Space(6.0));
    let side = mm(30.0);
    flow.add(Block::Drawn((width - side) / 2.0, qr::code(&receipt.kode(), side)?));
    flow.add(Block::Space(2.0));
    flow.add(centred(Face::Bold, &format!("Kode {}", receipt.kode_pemeriksa), TEXT));
    flow.add(centred(Face::Regular, BUKAN_TTE, SMALL));
    flow.add(Block::Space(4.0));
    flow.add(centred(Face::Regular, &format!("Petugas: {}", receipt.petugas), TEXT));
    flow.add(centred(Face::Regular, "Simpan tanda bukti ini.", SMALL));
    flow.add(Block::Space(6.0));
    Ok(flow.finish())
}

fn deadline(receipt: &TandaBuktiKeberatan) -> Block {
    let first_day = receipt.hitungan().map(|count| format!(" {}", count.hari_pertama)).unwrap_or_default();
    let mut inner = vec![
        Para::new(Styled::of(Face::Regular, "Tanggapan tertulis paling lambat"), TEXT).into(),
        Para::new(Styled::of(Face::Bold, &tanggal::with_day(receipt.tanggapan)), 11.0).into(),
        small(Face::Regular, &format!("30 hari kerja sejak diterima.{first_day}")),
    ];
    if let Some(date) = receipt.sengketa {
        let text = format!("Bila tidak ditanggapi, ke Komisi Informasi paling lambat {}.", tanggal::long(date));
        inner.push(small(Face::Regular, &text));
    }
    if let Some(skipped) = receipt.hitungan().map(dilewati).filter(|text| !text.is_empty()) {
        inner.push(small(Face::Regular, &format!("Tidak dihitung: {skipped}.")));
    }
    if receipt.sementara {
        inner.push(small(Face::Italic, "Sementara: hari libur belum ditetapkan seluruhnya."));
    }
    Block::Framed(4.0, inner)
}
