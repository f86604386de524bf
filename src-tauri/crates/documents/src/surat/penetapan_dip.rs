//! *Keputusan PPID tentang penetapan Daftar Informasi Publik* (Perki 1/2021 art. 45(5)): the PPID sets the list with the
//! approval of the Atasan PPID. There is no official form; the list itself is the annex, in the columns of Lampiran I.

use domain::{dip::IsiInformasi, kantor::Kertas};

use super::bagian::{Diktum, Keputusan, berdua, catatan_aksara, decree, tanda_tangan_lampiran};
use crate::{
    DocumentError, Pdf,
    daftar::{dip, rujukan},
    kit::{
        block::{Block, Para},
        font::Face,
        page::Pages,
        text::Styled,
    },
    pdf,
    tanda_tangan::TandaTangan,
};

pub use domain::permohonan::keputusan::Penetapan;

/// What the decree says.
#[derive(Debug, Clone, PartialEq)]
pub struct PenetapanDip {
    /// Number, place and date, considerations, signatory.
    pub keputusan: Keputusan,
    /// The Atasan PPID, who approves; the words above the position are made here.
    pub atasan: TandaTangan,
    /// The decree this one replaces; none for the first list.
    pub menggantikan: Option<Penetapan>,
    /// The entries, printed as the annex by class and heading.
    pub butir: Vec<IsiInformasi>,
}

/// The decree with the list as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(penetapan: &PenetapanDip, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(penetapan, kertas))
}

const JUDUL: &str = "Keputusan PPID tentang penetapan Daftar Informasi Publik";
/// Type size of the list, in points.
const SEL: f32 = 8.0;

/// The decree with the list as page description.
#[must_use]
pub fn pages(penetapan: &PenetapanDip, kertas: Kertas) -> Pages {
    let keputusan = &penetapan.keputusan;
    let diktum = diktum(penetapan);
    let title = keputusan.title(JUDUL);
    let mut flow = keputusan.naskah.flow(&title, kertas);
    let jabatan = match penetapan.atasan.jabatan.as_str() {
        "" => "Atasan PPID".to_owned(),
        jabatan => jabatan.to_owned(),
    };
    let approving = TandaTangan { pembuka: "\nMenyetujui,".to_owned(), jabatan, ..penetapan.atasan.clone() };
    let signed = berdua(&approving, &keputusan.penetap(), flow.width());
    decree(&mut flow, keputusan, &diktum, Some(signed));
    let mut annex = keputusan.naskah.annex(&title, kertas);
    annex.extend(keputusan.annex_head(&diktum, &dip::JUDUL.to_uppercase()));
    let sum = Para::new(Styled::of(Face::Regular, &dip::jumlah(&penetapan.butir)), 8.6);
    let mut ending = vec![Block::Space(4.0), sum.into()];
    let texts = penetapan.butir.iter().flat_map(|isi| [isi.judul.as_str(), &isi.ringkasan, &isi.unit]);
    ending.extend(catatan_aksara([keputusan.ppid.nama.as_str(), &penetapan.atasan.nama], texts));
    ending.extend(tanda_tangan_lampiran(&keputusan.penetap()));
    dip::tabel(&penetapan.butir, SEL, &ending, &mut annex);
    keputusan.naskah.bound(title, vec![flow, annex])
}

fn diktum(penetapan: &PenetapanDip) -> Diktum {
    let menimbang = [
        "bahwa daftar seluruh informasi publik yang berada di bawah penguasaan badan publik merupakan informasi yang wajib \
         tersedia setiap saat (Pasal 11 ayat (1) huruf a Undang-Undang Nomor 14 Tahun 2008);",
        "bahwa Daftar Informasi Publik ditetapkan PPID dengan keputusan atas persetujuan Atasan PPID dan dimutakhirkan \
         setiap 6 (enam) bulan (Pasal 45 Peraturan Komisi Informasi Nomor 1 Tahun 2021);",
        "bahwa usulan PPID Pelaksana telah dihimpun, ditinjau, dan diklasifikasikan;",
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Keputusan \
         PPID tentang Penetapan Daftar Informasi Publik;",
    ];
    let mut isi = vec![
        "Menetapkan Daftar Informasi Publik sebagaimana tercantum dalam Lampiran, yang merupakan bagian tidak terpisahkan dari \
         Keputusan ini."
            .to_owned(),
        "Daftar Informasi Publik sebagaimana dimaksud dalam Diktum KESATU diumumkan kepada masyarakat dan dimutakhirkan setiap \
         6 (enam) bulan."
            .to_owned(),
    ];
    isi.extend(
        penetapan
            .menggantikan
            .as_ref()
            .map(|before| format!("Keputusan PPID {} dicabut dan dinyatakan tidak berlaku.", rujukan(before))),
    );
    isi.push("Keputusan ini mulai berlaku pada tanggal ditetapkan.".to_owned());
    const NAMES: [&str; 4] = ["KESATU", "KEDUA", "KETIGA", "KEEMPAT"];
    Diktum {
        jenis: "KEPUTUSAN",
        tentang: "PENETAPAN DAFTAR INFORMASI PUBLIK".to_owned(),
        menimbang: menimbang.map(str::to_owned).to_vec(),
        memperhatikan: Vec::new(),
        isi: NAMES.into_iter().zip(isi).collect(),
    }
}
