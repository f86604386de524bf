//! The receipt on a sheet: A4, F4, or half an A4.
//!
//! On full sheets everything stands on one page in the usual case. On the half sheet the rights come
//! on the second page, which is its reverse when printed on both sides. A receipt that runs over by a
//! little is set in smaller type; one that would still run over keeps the usual type and more pages.

use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use super::{BUKAN_TTE, JUDUL, TandaBukti, dihitung, dilewati};
use crate::{
    DocumentError, hak,
    kit::{
        block::{Align, Block, Field, Fields, Para},
        flow::Flow,
        font::Face,
        mm,
        page::{Page, Shade},
        paper::Sheet,
        qr,
        text::Styled,
    },
    tanda_tangan::TandaTangan,
};

/// Sizes that differ between papers, in points; `scale` is that of the letterhead.
struct Sizes {
    text: f32,
    small: f32,
    title: f32,
    date: f32,
    label: f32,
    gap: f32,
    scale: f32,
}

impl Sizes {
    const FULL: Self = Self { text: 10.5, small: 8.4, title: 13.0, date: 15.0, label: mm(38.0), gap: 8.0, scale: 1.0 };
    const HALF: Self = Self { text: 9.0, small: 7.6, title: 11.5, date: 12.0, label: mm(33.0), gap: 4.0, scale: 0.72 };

    /// All sizes times `step`, type never below what an older reader can read. The white between the
    /// parts gives way sooner than the letters.
    fn reduced(&self, step: f32) -> Self {
        Self {
            text: (self.text * step).max(LEAST_TEXT),
            small: (self.small * step).max(LEAST_SMALL),
            title: self.title * step,
            date: self.date * step,
            label: self.label * step,
            gap: self.gap * step.powi(3),
            scale: self.scale * step,
        }
    }
}

/// Shares of the usual sizes that are tried before a receipt takes another page.
const STEPS: [f32; 3] = [1.0, 0.94, 0.88];
/// Smallest type of what the receipt says, in points.
const LEAST_TEXT: f32 = 8.0;
/// Smallest type of notes and rights, in points.
const LEAST_SMALL: f32 = 7.2;

pub(super) fn pages(receipt: &TandaBukti, kertas: Kertas) -> Result<Vec<Page>, DocumentError> {
    let (sizes, most) = if kertas == Kertas::Setengah { (Sizes::HALF, 2) } else { (Sizes::FULL, 1) };
    let mut usual = None;
    for step in STEPS {
        let pages = set(receipt, kertas, &sizes.reduced(step))?;
        if pages.len() <= most {
            return Ok(pages);
        }
        usual.get_or_insert(pages);
    }
    Ok(usual.unwrap_or_default())
}

/// The receipt in type of the given sizes.
fn set(receipt: &TandaBukti, kertas: Kertas, sizes: &Sizes) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(kertas), &receipt.furniture());
    let kop = receipt.kop.strip(flow.width(), sizes.scale);
    flow.push(kop);
    flow.extend(title(receipt, sizes));
    flow.add(fields(receipt, sizes));
    flow.extend(wanted(receipt, sizes));
    if let Some(note) = receipt.catatan_aksara() {
        flow.add(Para::new(Styled::of(Face::Italic, note), sizes.small));
    }
    flow.add(Block::Space(sizes.gap * 0.6));
    flow.add(deadline(receipt, sizes));
    flow.add(Block::Space(sizes.gap));
    flow.extend(next(receipt, sizes));
    flow.add(Block::Space(sizes.gap));
    flow.add(Block::Keep(vec![signature(receipt, sizes)?]));
    if kertas == Kertas::Setengah {
        flow.break_page();
    } else {
        flow.add(Block::Space(sizes.gap));
        flow.add(Block::Rule(0.5));
        flow.add(Block::Space(sizes.gap * 0.8));
    }
    flow.add(Para::heading(hak::JUDUL, sizes.text).align(Align::Center));
    let basis =
        Para::new(Styled::of(Face::Italic, hak::DASAR), sizes.small).align(Align::Center).after(sizes.gap * 0.6);
    flow.add(Para { leading: 1.2, keep_with_next: true, ..basis });
    flow.extend(hak::lengkap(&receipt.dasar_biaya, sizes.small));
    Ok(flow.finish())
}

fn title(receipt: &TandaBukti, sizes: &Sizes) -> Vec<Block> {
    let mut blocks = vec![
        Block::Space(sizes.gap * 0.5),
        Para::heading(JUDUL, sizes.title).align(Align::Center).into(),
        Para::heading(&format!("Nomor pendaftaran {}", receipt.nomor), sizes.title * 0.92).align(Align::Center).into(),
    ];
    if let Some(copy) = receipt.salinan() {
        let copy = Para::new(Styled::of(Face::Italic, &copy), sizes.text).align(Align::Center);
        blocks.push(Para { keep_with_next: true, ..copy }.into());
    }
    blocks.push(Block::Space(sizes.gap));
    blocks
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
        if count.begins_by_own_rule() {
            inner.push(Para::new(Styled::of(Face::Regular, &count.hari_pertama), sizes.small).into());
        }
        let counted =
            Styled::of(Face::Bold, "Dihitung: ").with(Face::Regular, &dihitung(count)).with(Face::Regular, ".");
        inner.push(Para::new(counted, sizes.small).into());
        let skipped = dilewati(count);
        if !skipped.is_empty() {
            let skipped =
                Styled::of(Face::Bold, "Tidak dihitung: ").with(Face::Regular, &skipped).with(Face::Regular, ".");
            inner.push(Para::new(skipped, sizes.small).into());
        }
    }
    if batas.sementara {
        let text = "Tanggal ini sementara: hari libur tahun yang bersangkutan belum ditetapkan seluruhnya.";
        inner.push(Para::new(Styled::of(Face::Italic, text), sizes.small).into());
    }
    Block::Framed(sizes.gap * 0.9, inner)
}

fn next(receipt: &TandaBukti, sizes: &Sizes) -> Vec<Block> {
    let steps = [
        "Simpan tanda bukti ini dan sebutkan nomornya bila menanyakan permohonan.".to_owned(),
        format!(
            "Kelengkapan permohonan diperiksa; bila ada yang kurang, {} menyurati Anda.",
            if receipt.kop.unit.is_empty() { "PPID" } else { receipt.kop.unit.as_str() }
        ),
        "Jawaban menyebut apakah informasi diberikan, bentuk, biaya, dan waktu penyediaannya, atau alasan bila ditolak.".to_owned(),
    ];
    let heading = Para::heading("Selanjutnya", sizes.text).into();
    let entries = steps.iter().enumerate().map(|(index, step)| {
        let entry = Para::entry(
            &format!("{}.", index + 1),
            Styled::of(Face::Regular, step),
            sizes.small + 0.8,
            sizes.text * 1.5,
        );
        Para { leading: 1.25, ..entry }.into()
    });
    vec![Block::Keep(std::iter::once(heading).chain(entries).collect())]
}

fn signature(receipt: &TandaBukti, sizes: &Sizes) -> Result<Block, DocumentError> {
    let side = mm(24.0) * sizes.scale;
    let code = qr::code(&receipt.kode(), side)?;
    let note = [
        Para::new(Styled::of(Face::Bold, &format!("Kode {}", receipt.kode_pemeriksa)), sizes.small).into(),
        Para::new(Styled::of(Face::Regular, BUKAN_TTE), sizes.small - 1.0).shade(Shade::Grey).into(),
    ];
    let officer = TandaTangan {
        pembuka: tanggal::long(receipt.diterima.date_naive()),
        jabatan: "Petugas penerima permohonan".to_owned(),
        nama: receipt.petugas.clone(),
        nip: String::new(),
    };
    Ok(Block::Beside(vec![
        (0.17 * sizes.scale.max(0.8), vec![Block::Drawn(0.0, code)]),
        (0.38, std::iter::once(Block::Space(side * 0.35)).chain(note).collect()),
        (0.45, officer.blocks(sizes.text, mm(14.0) * sizes.scale)),
    ]))
}
