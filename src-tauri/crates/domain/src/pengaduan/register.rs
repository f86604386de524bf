//! Registering a complaint: what UU 25/2009 art. 42 wants of it. What lacks is told, never a reason to send anybody away: only
//! what makes it impossible to follow up is a fault.

use chrono::{DateTime, Days, FixedOffset};

use super::event::PengaduanDidaftarkan;
use super::{Dugaan, IsiPengaduan, KeadaanPengaduan, KelasPengaduan, NewPengaduan, Pengaduan};
use crate::fault::{FieldFault, Rule};
use crate::format::tanggal;
use crate::id::{AkunId, PengaduanId};
use crate::kalender::{Kalender, TenggatError};
use crate::pemohon::{self, Identitas};
use crate::permohonan::PemohonTercatat;
use crate::permohonan::input::Isian;
use crate::permohonan::reading::Temuan;
use crate::permohonan::register::received;
use crate::seri::{Nomor, Seri};

/// Longest account of what happened, in characters.
pub const MAX_URAIAN: usize = 20_000;
/// Told of every field that says more than that a matter for another body was brought.
const NOT_HERE: &str =
    "Kosongkan isian ini. Perkara ini diperiksa lembaga lain; kantor ini tidak menyimpan isinya, cukup pokoknya.";
/// Days to complain since the service was received (UU 25/2009 art. 42(2)).
pub const HARI_MENGADU: u64 = 30;

/// A complaint that may be registered: it only lacks its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendaftaranPengaduan {
    /// What it says.
    pub isi: IsiPengaduan,
    /// Who reports; none when anonymous.
    pub identitas: Option<Identitas>,
}

impl PendaftaranPengaduan {
    /// Reads a form. `now` is the desk's clock in the office's zone.
    ///
    /// # Errors
    /// All fields at fault.
    pub fn read(new: &NewPengaduan, now: DateTime<FixedOffset>) -> Result<Self, Vec<FieldFault>> {
        let mut temuan = Temuan::default();
        match Self::read_into(new, now, &mut temuan) {
            Some(read) if temuan.faults.is_empty() => Ok(read),
            _ => Err(temuan.faults),
        }
    }

    /// Reads a form and tells everything found. What it gives stands only without faults.
    pub fn read_into(new: &NewPengaduan, now: DateTime<FixedOffset>, temuan: &mut Temuan) -> Option<Self> {
        let saluran = temuan.required_choice("saluran", &new.saluran, "Pilih bagaimana pengaduan ini sampai di meja.");
        const LONG_AGO: &str = "Tanggal diterima terlalu jauh ke belakang. Periksa tahunnya.";
        let diterima = received(&new.diterima, now, &Rule::Other(LONG_AGO), temuan);
        let dugaan = temuan.choice("dugaan", &new.dugaan);
        let kelas = match dugaan {
            // Whatever is left to another body calls for an inspection.
            Some(_) => Some(KelasPengaduan::BerkadarPengawasan),
            None => temuan.required_choice(
                "kelas",
                &new.kelas,
                "Pilih klasifikasinya: pengaduan (berkadar pengawasan atau tidak), aspirasi, atau permintaan informasi.",
            ),
        };
        let judul = temuan.required_line("judul", &new.judul, 200, "Tulis pokoknya dalam satu kalimat pendek.");
        let uraian = told(new, dugaan, temuan);
        let kejadian = temuan.parsed("kejadian", &new.kejadian, tanggal::parse);
        let day = diterima.unwrap_or(now).date_naive();
        if let Some(happened) = kejadian {
            let last = happened.checked_add_days(Days::new(HARI_MENGADU)).unwrap_or(happened);
            if happened > day {
                const LATER: &str = "Kejadian tidak mungkin sesudah pengaduan diterima. Periksa tanggalnya.";
                temuan.fault("kejadian", &Rule::Other(LATER));
            } else if day > last && kelas.is_some_and(KelasPengaduan::is_complaint) {
                temuan.warn("kejadian", "Lebih dari 30 hari sejak pelayanan diterima (UU 25/2009 Pasal 42 ayat (2)). Pengaduan tetap didaftarkan; sampaikan hal ini kepada pelapor.");
            }
        }
        let optional = |field: &str, isian: &Isian, temuan: &mut Temuan| temuan.lines(field, isian, 4_000);
        let lokasi = optional("lokasi", &new.lokasi, temuan);
        let terlapor = optional("terlapor", &new.terlapor, temuan);
        let kerugian = optional("kerugian", &new.kerugian, temuan);
        let harapan = optional("harapan", &new.harapan, temuan);
        if dugaan.is_some() {
            kept_short(
                kejadian.is_some(),
                [("lokasi", &lokasi), ("terlapor", &terlapor), ("kerugian", &kerugian), ("harapan", &harapan)],
                temuan,
            );
        }
        let bantuan = optional("bantuan", &new.bantuan, temuan);
        if harapan.is_none() && dugaan.is_none() && kelas.is_some_and(KelasPengaduan::is_complaint) {
            const HOPE: &str = "Tanyakan penyelesaian yang diharapkan pelapor (UU 25/2009 Pasal 42 ayat (3)).";
            temuan.missing("harapan", false, HOPE);
        }
        let identitas = who(new, now, temuan);
        let isi = IsiPengaduan {
            diterima: diterima?,
            saluran: saluran?,
            kelas: kelas?,
            anonim: new.anonim,
            rahasia: new.rahasia || dugaan.is_some(),
            dugaan,
            judul,
            uraian,
            kejadian,
            lokasi,
            terlapor,
            kerugian,
            harapan,
            bantuan,
        };
        Some(Self { isi, identitas })
    }

    /// The event, once the number is drawn and the identity put away.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn event(
        self,
        id: PengaduanId,
        (seri, nomor): (Seri, Nomor),
        pelapor: Option<PemohonTercatat>,
        kalender: &Kalender,
    ) -> Result<PengaduanDidaftarkan, TenggatError> {
        let as_registered = Pengaduan::new(id, nomor, self.isi.diterima, None, pelapor, self.isi);
        let batas = as_registered.recount(kalender)?;
        let Pengaduan { nomor, pelapor, isi, .. } = as_registered;
        Ok(PengaduanDidaftarkan { id, seri, nomor, pelapor, isi, batas })
    }
}

impl Pengaduan {
    /// A complaint to which nothing has happened yet; its deadlines are still to be counted.
    pub fn new(
        id: PengaduanId,
        nomor: Nomor,
        dicatat: DateTime<FixedOffset>,
        petugas: Option<AkunId>,
        pelapor: Option<PemohonTercatat>,
        isi: IsiPengaduan,
    ) -> Self {
        Self {
            id,
            nomor,
            dicatat,
            petugas,
            dicatat_belakangan: isi.diterima.date_naive() < dicatat.date_naive(),
            pelapor,
            isi,
            batas: super::BatasPengaduanTercatat::default(),
            keadaan: KeadaanPengaduan::BelumDitindaklanjuti,
            alasan_batal: None,
            koreksi: 0,
            cetak_tanda_terima: 0,
            ditangani: None,
            kelengkapan: None,
            disposisi: Vec::new(),
            tindak_lanjut: Vec::new(),
            jawaban: Vec::new(),
            lapor: None,
            permohonan: None,
            penyelesaian: None,
            surat: Vec::new(),
            lampiran: Vec::new(),
            langkah: Vec::new(),
        }
    }
}

/// Where another body is to hear it, neither who is suspected nor what they did is written down here.
fn kept_short(kejadian: bool, told: [(&str, &Option<String>); 4], temuan: &mut Temuan) {
    let told = told.into_iter().filter_map(|(field, text)| text.as_ref().map(|_| field));
    for field in told.chain(kejadian.then_some("kejadian")) {
        temuan.fault(field, &Rule::Other(NOT_HERE));
    }
}

/// What happened. Where another body is to hear it, nothing is asked and nothing kept.
fn told(new: &NewPengaduan, dugaan: Option<Dugaan>, temuan: &mut Temuan) -> String {
    let before = temuan.faults.len();
    let told = temuan.lines("uraian", &new.uraian, MAX_URAIAN);
    match (dugaan, &told) {
        (Some(_), Some(_)) => temuan.fault("uraian", &Rule::Other(NOT_HERE)),
        (None, None) if temuan.faults.len() == before => {
            const WHAT: &str = "Tulis apa yang terjadi menurut pelapor (UU 25/2009 Pasal 42 ayat (3)).";
            temuan.fault("uraian", &Rule::Required(WHAT));
        }
        (Some(_), None) | (None, _) => {}
    }
    told.unwrap_or_default()
}

/// Who reports: name and address; NIK and contacts only if told. Nobody when anonymous, and then nothing may be typed.
fn who(new: &NewPengaduan, now: DateTime<FixedOffset>, temuan: &mut Temuan) -> Option<Identitas> {
    let typed = &new.pelapor;
    let said = |isian: &Isian| isian.text().is_ok_and(|text| text.is_some_and(|text| !text.trim().is_empty()));
    if new.anonim {
        let texts = [&typed.nama, &typed.nik, &typed.alamat, &typed.telepon, &typed.surel];
        if texts.into_iter().any(said) || typed.kuasa.is_some() {
            const NOBODY: &str = "Pelapor memilih anonim: kosongkan identitasnya, atau hapus pilihan anonim.";
            temuan.fault("pelapor.nama", &Rule::Other(NOBODY));
        }
        return None;
    }
    let before = temuan.faults.len();
    let identitas = pemohon::read_pelapor(typed, now.date_naive(), temuan);
    if temuan.faults.len() == before && identitas.telepon.is_none() && identitas.surel.is_none() {
        const CONTACT: &str = "Tanpa telepon atau surel, jawaban hanya dapat dikirim ke alamat atau diambil di meja.";
        temuan.warn("pelapor.telepon", CONTACT);
    }
    Some(identitas)
}
