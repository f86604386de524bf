//! A request taken over from an old register (*register lama*): what an office wrote by hand or in a spreadsheet before this
//! program (Perki 1/2010 Lampiran IV, Perki 1/2021 Lampiran VIII). Nothing is added to it: the number stays as it was
//! written, what the register does not say is not known, no clock runs, no step can be taken. It is put right by bringing
//! the mended file in again.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keputusan::BentukDikuasai;
use super::{
    BatasTercatat, Bentuk, Butir, CaraMemperoleh, CaraMengirim, HasilKeputusan, Isi, Keadaan, Kelengkapan,
    PemohonTercatat, Permohonan, PermohonanEvent, Perubahan, Ringkasan, Saluran,
};
use crate::fault::Refusal;
use crate::format::{rupiah, tanggal};
use crate::id::{ImporId, PermohonanId};
use crate::jurnal::Stamped;
use crate::seri::Nomor;

/// Taken over from an old register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dipindahkan {
    /// The request.
    pub id: PermohonanId,
    /// Where it stood.
    pub asal: AsalLama,
    /// What the old register says.
    pub isi: IsiLama,
    /// The applicant's snapshot.
    pub pemohon: PemohonTercatat,
}

/// The mended file was brought in again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PindahanDiubah {
    /// Where it stands in that file.
    pub asal: AsalLama,
    /// What the register says from now on.
    pub isi: IsiLama,
    /// The applicant's new snapshot, when identity changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pemohon: Option<PemohonTercatat>,
    /// Every field that changed.
    pub perubahan: Vec<Perubahan>,
}

/// Where a row stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct AsalLama {
    /// The import that brought it.
    pub impor: ImporId,
    /// Name of the sheet; empty for a CSV file.
    pub lembar: String,
    /// Row of the file, from 1.
    pub baris: u32,
}

/// What an old register says of a request, but for the identity. Texts may be empty: then it does not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsiLama {
    /// The number to the letter, and its place in its year as far as it can be read; 0 when it cannot.
    pub nomor: Nomor,
    /// The year it is numbered in: that of the number, else that of the day.
    pub tahun: i32,
    /// The day of the request.
    pub tanggal: NaiveDate,
    /// How it came.
    pub saluran: Option<Saluran>,
    /// What was asked.
    pub rincian: String,
    /// Purpose of use.
    pub tujuan: String,
    /// Held by this body.
    pub dikuasai: bool,
    /// Not held; names the body that holds it, as far as the register does.
    pub tidak_dikuasai: Option<String>,
    /// Not documented.
    pub belum_didokumentasikan: bool,
    /// Forms in which it is held.
    pub bentuk: BentukDikuasai,
    /// Asked to see it.
    pub melihat: bool,
    /// Asked for a copy.
    pub salinan: bool,
    /// Form of the copy.
    pub bentuk_salinan: Option<Bentuk>,
    /// Delivery of the copy.
    pub cara_mengirim: Option<CaraMengirim>,
    /// The decision as written.
    pub keputusan: String,
    /// The decision, where the words are clear.
    pub hasil: Option<HasilKeputusan>,
    /// Reason of refusal, as written.
    pub alasan: String,
    /// Day of the written notice.
    pub pemberitahuan: Option<NaiveDate>,
    /// Day the information was given.
    pub pemberian: Option<NaiveDate>,
    /// Cost, whole rupiah.
    #[ts(type = "number | null")]
    pub biaya: Option<i64>,
    /// How it was paid.
    pub cara_bayar: String,
    /// Remark.
    pub keterangan: String,
    /// Cells that say something which is no fact of their column, to the letter.
    pub tidak_terbaca: Vec<SelLama>,
}

/// A cell kept to the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SelLama {
    /// The column, as a screen names it.
    pub bidang: String,
    /// What it says.
    pub isi: String,
}

/// An old register's row as the request keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RegisterLama {
    /// Where it stood.
    pub asal: AsalLama,
    /// What it says.
    pub isi: IsiLama,
}

impl IsiLama {
    /// What was asked and how, as every request tells it. The register has days and no hours: the hour is that of midnight
    /// and is shown nowhere.
    fn isi(&self, offset: FixedOffset) -> Isi {
        let rincian = (!self.rincian.is_empty()).then(|| Butir { rincian: self.rincian.clone() });
        Isi {
            diterima: midnight(self.tanggal, offset),
            saluran: self.saluran,
            butir: rincian.into_iter().collect(),
            tujuan: (!self.tujuan.is_empty()).then(|| self.tujuan.clone()),
            cara_memperoleh: match (self.melihat, self.salinan) {
                (true, false) => Some(CaraMemperoleh::Melihat),
                (false, true) => Some(CaraMemperoleh::Salinan),
                (true, true) | (false, false) => None,
            },
            bentuk: self.bentuk_salinan,
            cara_mengirim: self.cara_mengirim,
            bantuan: None,
            bukti: Vec::new(),
        }
    }

    /// What a row of a mended file makes of this one: what the row says, and what it is silent about as it was.
    pub fn merged(&self, row: &Self) -> Self {
        let text = |old: &String, new: &String| if new.is_empty() { old.clone() } else { new.clone() };
        Self {
            nomor: row.nomor.clone(),
            tahun: row.tahun,
            tanggal: row.tanggal,
            saluran: row.saluran.or(self.saluran),
            rincian: text(&self.rincian, &row.rincian),
            tujuan: text(&self.tujuan, &row.tujuan),
            dikuasai: row.dikuasai || self.dikuasai && row.tidak_dikuasai.is_none(),
            tidak_dikuasai: row
                .tidak_dikuasai
                .clone()
                .or_else(|| self.tidak_dikuasai.clone().filter(|_| !row.dikuasai)),
            belum_didokumentasikan: row.belum_didokumentasikan || self.belum_didokumentasikan && !row.dikuasai,
            bentuk: if row.bentuk == BentukDikuasai::default() { self.bentuk } else { row.bentuk },
            melihat: if row.melihat || row.salinan { row.melihat } else { self.melihat },
            salinan: if row.melihat || row.salinan { row.salinan } else { self.salinan },
            bentuk_salinan: row.bentuk_salinan.or(self.bentuk_salinan),
            cara_mengirim: row.cara_mengirim.or(self.cara_mengirim),
            keputusan: text(&self.keputusan, &row.keputusan),
            hasil: if row.keputusan.is_empty() { self.hasil } else { row.hasil },
            alasan: text(&self.alasan, &row.alasan),
            pemberitahuan: row.pemberitahuan.or(self.pemberitahuan),
            pemberian: row.pemberian.or(self.pemberian),
            biaya: row.biaya.or(self.biaya),
            cara_bayar: text(&self.cara_bayar, &row.cara_bayar),
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
        let day = |day: Option<NaiveDate>| day.map(tanggal::long).unwrap_or_default();
        let status = [
            (self.dikuasai, "Dikuasai".to_owned()),
            (self.tidak_dikuasai.is_some(), not_held(self.tidak_dikuasai.as_deref())),
            (self.belum_didokumentasikan, "Belum didokumentasikan".to_owned()),
        ];
        let held = [(self.bentuk.softcopy, "Softcopy".to_owned()), (self.bentuk.hardcopy, "Hardcopy".to_owned())];
        let kind = [(self.melihat, "Melihat/mengetahui".to_owned()), (self.salinan, "Meminta salinan".to_owned())];
        vec![
            ("Nomor", self.nomor.teks.clone()),
            ("Tanggal permohonan", tanggal::long(self.tanggal)),
            ("Saluran", self.saluran.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Informasi yang diminta", self.rincian.clone()),
            ("Tujuan penggunaan informasi", self.tujuan.clone()),
            ("Status informasi", marked(&status)),
            ("Bentuk informasi yang dikuasai", marked(&held)),
            ("Jenis permohonan", marked(&kind)),
            ("Bentuk salinan", self.bentuk_salinan.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Cara mengirim", self.cara_mengirim.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Keputusan", self.keputusan.clone()),
            ("Alasan penolakan", self.alasan.clone()),
            ("Tanggal pemberitahuan tertulis", day(self.pemberitahuan)),
            ("Tanggal pemberian informasi", day(self.pemberian)),
            ("Biaya", self.biaya.map(rupiah::show).unwrap_or_default()),
            ("Cara pembayaran", self.cara_bayar.clone()),
            ("Keterangan", self.keterangan.clone()),
            ("Tertulis apa adanya", unread(&self.tidak_terbaca)),
        ]
    }
}

/// The cells kept to the letter, each after its column.
pub(crate) fn unread(cells: &[SelLama]) -> String {
    cells.iter().map(|sel| format!("{}: {}", sel.bidang, sel.isi)).collect::<Vec<_>>().join("; ")
}

/// Columns that say something else than before; both tell the same columns in the same order.
pub(crate) fn differing(before: Vec<(&'static str, String)>, now: Vec<(&'static str, String)>) -> Vec<Perubahan> {
    let changes = before.into_iter().zip(now).filter(|((_, lama), (_, baru))| lama != baru);
    changes
        .map(|((bidang, lama), (_, baru))| Perubahan { bidang: bidang.to_owned(), lama: Some(lama), baru: Some(baru) })
        .collect()
}

fn not_held(bodies: Option<&str>) -> String {
    match bodies {
        None | Some("") => "Tidak dikuasai".to_owned(),
        Some(bodies) => format!("Tidak dikuasai: {bodies}"),
    }
}

fn marked(marks: &[(bool, String)]) -> String {
    marks.iter().filter(|(on, _)| *on).map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(", ")
}

/// The instant an old register's day began: it has no hours.
pub(crate) fn midnight(day: NaiveDate, offset: FixedOffset) -> DateTime<FixedOffset> {
    let local = day.and_time(NaiveTime::MIN);
    local.and_local_timezone(offset).single().unwrap_or_else(|| DateTime::from_naive_utc_and_offset(local, offset))
}

impl Permohonan {
    /// The deadlines of its answer.
    ///
    /// # Errors
    /// [`Refusal::RegisterLama`]: what was taken over from an old register has none.
    pub fn tenggat(&self) -> Result<&BatasTercatat, Refusal> {
        self.batas.as_ref().ok_or(Refusal::RegisterLama)
    }

    /// Sets deadlines; there are none to set in a request taken over from an old register.
    pub(super) fn set_deadlines(&mut self, set: impl FnOnce(&mut BatasTercatat)) {
        if let Some(batas) = &mut self.batas {
            set(batas);
        }
    }

    /// Takes the row of a mended file; false when this is no row of an old register.
    pub(super) fn apply_moved_again(&mut self, event: &PindahanDiubah) -> bool {
        let Some(lama) = &mut self.lama else { return false };
        **lama = RegisterLama { asal: event.asal.clone(), isi: event.isi.clone() };
        self.isi = event.isi.isi(*self.isi.diterima.offset());
        self.nomor = event.isi.nomor.clone();
        if let Some(pemohon) = &event.pemohon {
            self.pemohon = pemohon.clone();
        }
        true
    }

    /// The columns of Lampiran VIII as an old register fills them.
    pub(super) fn ringkasan_lama(isi: &IsiLama) -> Ringkasan {
        let catatan = [isi.keterangan.clone(), unread(&isi.tidak_terbaca)];
        Ringkasan {
            dikuasai: isi.dikuasai,
            tidak_dikuasai: isi
                .tidak_dikuasai
                .as_ref()
                .map(|body| Some(body.clone()).filter(|body| !body.is_empty()).into_iter().collect()),
            belum_didokumentasikan: isi.belum_didokumentasikan,
            bentuk: isi.bentuk,
            keputusan: isi.hasil,
            alasan: isi.alasan.clone(),
            pemberitahuan: isi.pemberitahuan,
            pemberian: isi.pemberian,
            biaya: isi.biaya,
            cara_bayar: isi.cara_bayar.clone(),
            catatan: catatan.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; "),
        }
    }
}

/// A request as it stands once taken over.
pub(super) fn begun(stamped: &Stamped<PermohonanEvent>, event: &Dipindahkan) -> Permohonan {
    Permohonan {
        id: event.id,
        nomor: event.isi.nomor.clone(),
        dicatat: stamped.at,
        petugas: stamped.actor,
        dicatat_belakangan: false,
        pemohon: event.pemohon.clone(),
        isi: event.isi.isi(*stamped.at.offset()),
        batas: None,
        keadaan: Keadaan::RegisterLama,
        alasan_batal: None,
        koreksi: 0,
        cetak_tanda_bukti: 0,
        cetak_formulir: 0,
        kelengkapan: Kelengkapan::default(),
        disposisi: Vec::new(),
        perpanjangan: None,
        keputusan: None,
        pemberitahuan: Vec::new(),
        rangkap: None,
        pembayaran: None,
        penyerahan: Vec::new(),
        penutupan: None,
        surat: Vec::new(),
        lampiran: Vec::new(),
        langkah: Vec::new(),
        tercantum: Vec::new(),
        lama: Some(Box::new(RegisterLama { asal: event.asal.clone(), isi: event.isi.clone() })),
    }
}
