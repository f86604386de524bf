//! An objection taken over from an old register (*register lama*): what an office wrote by hand or in a spreadsheet before
//! this program (Perki 1/2010 Lampiran VIII, Perki 1/2021 Lampiran XI and art. 43(2)). Nothing is added to it: the number
//! stays as it was written, what the register does not say is not known, no clock runs, no step can be taken. It is put
//! right by bringing the mended file in again.

use chrono::{FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AlasanKeberatan, BatasKeberatanTercatat, HasilKeberatan, IsiKeberatan, KeadaanKeberatan, Keberatan, KeberatanEvent,
    Pengaju, RingkasanKeberatan, RujukanPermohonan,
};
use crate::fault::Refusal;
use crate::format::tanggal;
use crate::id::{KeberatanId, PermohonanId};
use crate::jurnal::Stamped;
use crate::permohonan::lama::{differing, midnight, unread};
use crate::permohonan::{AsalLama, PemohonTercatat, Perubahan, Saluran, SelLama};
use crate::seri::Nomor;

/// Taken over from an old register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeberatanDipindahkan {
    /// The objection.
    pub id: KeberatanId,
    /// Where it stood.
    pub asal: AsalLama,
    /// What the old register says.
    pub isi: IsiKeberatanLama,
    /// The applicant's snapshot.
    pub pemohon: PemohonTercatat,
}

/// The mended file was brought in again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PindahanKeberatanDiubah {
    /// Where it stands in that file.
    pub asal: AsalLama,
    /// What the register says from now on.
    pub isi: IsiKeberatanLama,
    /// The applicant's new snapshot, when identity changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pemohon: Option<PemohonTercatat>,
    /// Every field that changed.
    pub perubahan: Vec<Perubahan>,
}

/// What an old register says of an objection, but for the identity. Texts may be empty: then it does not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsiKeberatanLama {
    /// The number to the letter, and its place in its year as far as it can be read; 0 when it cannot.
    pub nomor: Nomor,
    /// The year it is numbered in: that of the number, else that of the day.
    pub tahun: i32,
    /// The day of the objection.
    pub tanggal: NaiveDate,
    /// How it came.
    pub saluran: Option<Saluran>,
    /// Who brought it; none where the register names nobody who acts for the applicant.
    pub pengaju: Option<Pengaju>,
    /// Number of the request, to the letter.
    pub nomor_permohonan: String,
    /// The one request this office knows under that number; none where it knows none, or several.
    pub permohonan: Option<PermohonanId>,
    /// The information it is about.
    pub informasi: String,
    /// Purpose of use.
    pub tujuan: String,
    /// What happened.
    pub kasus_posisi: String,
    /// Its grounds, in the order of the article; empty where the register names none that is clear.
    pub alasan: Vec<AlasanKeberatan>,
    /// The decision of the superior as written.
    pub keputusan: String,
    /// The decision, where the words are clear.
    pub hasil: Option<HasilKeberatan>,
    /// Why it was refused, or what was given (art. 43(2)h).
    pub alasan_keputusan: String,
    /// Day of the answer.
    pub tanggapan: Option<NaiveDate>,
    /// Name of the superior; with the position where one cell has both.
    pub nama_atasan: String,
    /// Position of the superior.
    pub jabatan_atasan: String,
    /// What the applicant said to the answer.
    pub tanggapan_pemohon: String,
    /// Remark.
    pub keterangan: String,
    /// Cells that say something which is no fact of their column, to the letter.
    pub tidak_terbaca: Vec<SelLama>,
}

/// An old register's row as the objection keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RegisterKeberatanLama {
    /// Where it stood.
    pub asal: AsalLama,
    /// What it says.
    pub isi: IsiKeberatanLama,
}

impl IsiKeberatanLama {
    /// What it says as every objection tells it. The register has days and no hours: the hour is that of midnight and is
    /// shown nowhere.
    fn isi(&self, offset: FixedOffset) -> IsiKeberatan {
        IsiKeberatan {
            diterima: midnight(self.tanggal, offset),
            saluran: self.saluran,
            alasan: self.alasan.clone(),
            ditemukan: None,
            kasus_posisi: self.kasus_posisi.clone(),
            tujuan: (!self.tujuan.is_empty()).then(|| self.tujuan.clone()),
            informasi: self.informasi.clone(),
            pengaju: self.pengaju,
            bantuan: None,
            bukti: Vec::new(),
        }
    }

    fn rujukan(&self) -> Option<RujukanPermohonan> {
        self.permohonan.map(|id| RujukanPermohonan { id, nomor: self.nomor_permohonan.clone() })
    }

    /// What a row of a mended file makes of this one: what the row says, and what it is silent about as it was.
    pub fn merged(&self, row: &Self) -> Self {
        let text = |old: &String, new: &String| if new.is_empty() { old.clone() } else { new.clone() };
        let nomor_permohonan = text(&self.nomor_permohonan, &row.nomor_permohonan);
        // A link stands as long as the number does.
        let stands = self.permohonan.filter(|_| nomor_permohonan == self.nomor_permohonan);
        Self {
            nomor: row.nomor.clone(),
            tahun: row.tahun,
            tanggal: row.tanggal,
            saluran: row.saluran.or(self.saluran),
            pengaju: row.pengaju.or(self.pengaju),
            nomor_permohonan,
            permohonan: stands.or(row.permohonan),
            informasi: text(&self.informasi, &row.informasi),
            tujuan: text(&self.tujuan, &row.tujuan),
            kasus_posisi: text(&self.kasus_posisi, &row.kasus_posisi),
            alasan: if row.alasan.is_empty() { self.alasan.clone() } else { row.alasan.clone() },
            keputusan: text(&self.keputusan, &row.keputusan),
            hasil: if row.keputusan.is_empty() { self.hasil } else { row.hasil },
            alasan_keputusan: text(&self.alasan_keputusan, &row.alasan_keputusan),
            tanggapan: row.tanggapan.or(self.tanggapan),
            nama_atasan: text(&self.nama_atasan, &row.nama_atasan),
            jabatan_atasan: text(&self.jabatan_atasan, &row.jabatan_atasan),
            tanggapan_pemohon: text(&self.tanggapan_pemohon, &row.tanggapan_pemohon),
            keterangan: text(&self.keterangan, &row.keterangan),
            tidak_terbaca: row.tidak_terbaca.clone(),
        }
    }

    /// What differs from `before`, by column.
    pub fn differences(&self, before: &Self) -> Vec<Perubahan> {
        differing(before.told(), self.told())
    }

    /// Every column with what it says, in the order of the register; those that say nothing too.
    pub fn told(&self) -> Vec<(&'static str, String)> {
        let letters: Vec<String> = self.alasan.iter().map(|alasan| alasan.huruf().to_string()).collect();
        let linked = if self.permohonan.is_some() { "Ya" } else { "" };
        vec![
            ("Nomor", self.nomor.teks.clone()),
            ("Tanggal keberatan", tanggal::long(self.tanggal)),
            ("Saluran", self.saluran.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Diajukan oleh", self.pengaju.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Nomor pendaftaran permohonan", self.nomor_permohonan.clone()),
            ("Tertaut dengan permohonannya", linked.to_owned()),
            ("Informasi yang diminta", self.informasi.clone()),
            ("Tujuan penggunaan informasi", self.tujuan.clone()),
            ("Kasus posisi", self.kasus_posisi.clone()),
            ("Alasan keberatan", letters.join(", ")),
            ("Keputusan Atasan PPID", self.keputusan.clone()),
            ("Alasan penolakan atau pemberian", self.alasan_keputusan.clone()),
            ("Tanggal tanggapan", self.tanggapan.map(tanggal::long).unwrap_or_default()),
            ("Nama Atasan PPID", self.nama_atasan.clone()),
            ("Jabatan Atasan PPID", self.jabatan_atasan.clone()),
            ("Tanggapan pemohon", self.tanggapan_pemohon.clone()),
            ("Keterangan", self.keterangan.clone()),
            ("Tertulis apa adanya", unread(&self.tidak_terbaca)),
        ]
    }
}

impl Keberatan {
    /// The deadlines of the superior's answer.
    ///
    /// # Errors
    /// [`Refusal::RegisterLama`]: what was taken over from an old register has none.
    pub fn tenggat(&self) -> Result<&BatasKeberatanTercatat, Refusal> {
        self.batas.as_ref().ok_or(Refusal::RegisterLama)
    }

    /// Number of the request: that of the one it names, or as an old register wrote it; empty where there is none.
    pub fn nomor_permohonan(&self) -> &str {
        let written = self.lama.as_ref().map_or("", |lama| lama.isi.nomor_permohonan.as_str());
        self.permohonan.as_ref().map_or(written, |one| one.nomor.as_str())
    }

    /// What was decided: by the superior's answer, or as clearly as an old register tells it.
    pub fn hasil(&self) -> Option<HasilKeberatan> {
        match &self.lama {
            Some(lama) => lama.isi.hasil,
            None => self.tanggapan.as_ref().map(|answer| answer.isi.hasil),
        }
    }

    /// Takes the row of a mended file; false when this is no row of an old register.
    pub(super) fn apply_moved_again(&mut self, event: &PindahanKeberatanDiubah) -> bool {
        let Some(lama) = &mut self.lama else { return false };
        **lama = RegisterKeberatanLama { asal: event.asal.clone(), isi: event.isi.clone() };
        self.isi = event.isi.isi(*self.isi.diterima.offset());
        self.nomor = event.isi.nomor.clone();
        self.permohonan = event.isi.rujukan();
        if let Some(pemohon) = &event.pemohon {
            self.pemohon = pemohon.clone();
        }
        true
    }

    /// The columns of Lampiran XI as an old register fills them.
    pub(super) fn ringkasan_lama(&self, isi: &IsiKeberatanLama) -> RingkasanKeberatan {
        let catatan = [isi.keterangan.clone(), unread(&isi.tidak_terbaca)];
        let catatan: Vec<String> = catatan.into_iter().filter(|part| !part.is_empty()).collect();
        RingkasanKeberatan {
            nomor: self.nomor.teks.clone(),
            tanggal: isi.tanggal,
            nomor_permohonan: isi.nomor_permohonan.clone(),
            informasi: isi.informasi.clone(),
            tujuan: isi.tujuan.clone(),
            alasan: isi.alasan.clone(),
            hasil: isi.hasil,
            keputusan: isi.keputusan.clone(),
            alasan_keputusan: isi.alasan_keputusan.clone(),
            tanggapan: isi.tanggapan,
            nama_atasan: isi.nama_atasan.clone(),
            posisi_atasan: isi.jabatan_atasan.clone(),
            tanggapan_pemohon: isi.tanggapan_pemohon.clone(),
            catatan: catatan.join("; "),
        }
    }
}

/// An objection as it stands once taken over.
pub(super) fn begun(stamped: &Stamped<KeberatanEvent>, event: &KeberatanDipindahkan) -> Keberatan {
    Keberatan {
        id: event.id,
        nomor: event.isi.nomor.clone(),
        dicatat: stamped.at,
        petugas: stamped.actor,
        dicatat_belakangan: false,
        permohonan: event.isi.rujukan(),
        pemohon: event.pemohon.clone(),
        isi: event.isi.isi(*stamped.at.offset()),
        waktu: Vec::new(),
        batas: None,
        keadaan: KeadaanKeberatan::RegisterLama,
        alasan_batal: None,
        koreksi: 0,
        cetak_tanda_bukti: 0,
        cetak_formulir: 0,
        musyawarah: Vec::new(),
        konsep: None,
        tanggapan: None,
        tanggapan_pemohon: None,
        pencabutan: None,
        surat: Vec::new(),
        lampiran: Vec::new(),
        langkah: Vec::new(),
        lama: Some(Box::new(RegisterKeberatanLama { asal: event.asal.clone(), isi: event.isi.clone() })),
    }
}
