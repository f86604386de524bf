//! Registering an objection: the form of Perki 1/2021 art. 41(5) and Lampiran X, read into what may be numbered. Too early or
//! too late is a warning; only what makes it no objection at all is a fault.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::event::KeberatanDidaftarkan;
use super::waktu::{StatusWaktu, WaktuAlasan, window};
use super::{AlasanKeberatan, BatasKeberatan, IsiKeberatan, NewKeberatan, Pengaju, RujukanPermohonan};
use crate::fault::{FieldFault, Rule};
use crate::id::KeberatanId;
use crate::kalender::Kalender;
use crate::pemohon::{self, Bukti, Identitas, JenisPemohon};
use crate::permohonan::correct::unveil;
use crate::permohonan::input::{Isian, NewPemohon};
use crate::permohonan::reading::Temuan;
use crate::permohonan::register::received;
use crate::permohonan::{PemohonTercatat, Permohonan, Saluran};
use crate::seri::{Nomor, Seri};

/// Longest account of what happened, in characters.
pub const MAX_KASUS: usize = 20_000;
/// Longest name of the information, in characters.
const MAX_INFORMASI: usize = 20_000;

/// What an objection leans on: its request and the identity known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rujukan<'a> {
    /// The request it names.
    pub permohonan: Option<&'a Permohonan>,
    /// The applicant as known: of the request, or of the objection being corrected; none when erased or not known.
    pub identitas: Option<&'a Identitas>,
}

/// An objection that may be registered: it only lacks its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendaftaranKeberatan {
    /// The request.
    pub permohonan: Option<RujukanPermohonan>,
    /// What it says.
    pub isi: IsiKeberatan,
    /// Who objects.
    pub identitas: Identitas,
    /// How each ground stands in time.
    pub waktu: Vec<WaktuAlasan>,
    /// Its deadlines if it is written into the register now.
    pub batas: BatasKeberatan,
}

impl PendaftaranKeberatan {
    /// Reads a form. `now` is the desk's clock in the office's zone.
    ///
    /// # Errors
    /// All fields at fault.
    pub fn read(
        new: &NewKeberatan,
        rujukan: Rujukan<'_>,
        now: DateTime<FixedOffset>,
        kalender: &Kalender,
    ) -> Result<Self, Vec<FieldFault>> {
        let mut temuan = Temuan::default();
        match Self::read_into(new, rujukan, now, kalender, &mut temuan) {
            Some(read) if temuan.faults.is_empty() => Ok(read),
            _ => Err(temuan.faults),
        }
    }

    /// Reads a form and tells everything found: faults, warnings, shortcomings. What it gives stands only without faults.
    pub fn read_into(
        new: &NewKeberatan,
        rujukan: Rujukan<'_>,
        now: DateTime<FixedOffset>,
        kalender: &Kalender,
        temuan: &mut Temuan,
    ) -> Option<Self> {
        let saluran = temuan.required_choice("saluran", &new.saluran, "Pilih bagaimana keberatan ini sampai di meja.");
        let at_the_desk = saluran.is_none_or(Saluran::at_the_desk);
        if saluran == Some(Saluran::Telepon) {
            temuan.warn("saluran", "Keberatan diajukan tertulis (UU 14/2008 Pasal 35 ayat (1)). Tuliskan pada formulir dan mintakan tanda tangan pemohon.");
        }
        let diterima = received(&new.diterima, now, &Rule::BeforeTheLaw, temuan);
        let alasan = grounds(new, temuan);
        linked(new, rujukan, &alasan, temuan);
        let ditemukan = found(new, &alasan, diterima.unwrap_or(now).date_naive(), temuan);
        let waktu = window(&alasan, rujukan.permohonan, ditemukan, diterima.unwrap_or(now).date_naive(), kalender);
        let waktu =
            waktu.map_err(|error| temuan.fault("diterima", &Rule::Format(error.to_string()))).unwrap_or_default();
        warn_of(&waktu, temuan);
        let (identitas, pengaju) = who(new, rujukan.identitas, at_the_desk, now.date_naive(), temuan);
        let kasus_posisi = told(new, at_the_desk, temuan);
        let asked = rujukan.permohonan;
        let tujuan = temuan.lines("tujuan", &new.tujuan, crate::permohonan::register::MAX_TUJUAN);
        let tujuan = tujuan.or_else(|| asked.and_then(|permohonan| permohonan.isi.tujuan.clone()));
        if tujuan.is_none() && !at_fault(temuan, "tujuan") {
            temuan.missing(
                "tujuan",
                at_the_desk,
                "Isi tujuan penggunaan informasi (Perki 1/2021 Pasal 41 ayat (5) huruf c).",
            );
        }
        let informasi = temuan.lines("informasi", &new.informasi, MAX_INFORMASI);
        let informasi = informasi.or_else(|| asked.map(Permohonan::rincian));
        if informasi.is_none() && !at_fault(temuan, "informasi") {
            temuan.fault(
                "informasi",
                &Rule::Required("Tulis informasi yang dimaksud; keberatan ini tidak merujuk permohonan (Lampiran XI)."),
            );
        }
        let bantuan = temuan.lines("bantuan", &new.bantuan, 500);
        let bukti = proofs(new, pengaju, temuan);
        let isi = IsiKeberatan {
            diterima: diterima?,
            saluran: Some(saluran?),
            alasan,
            ditemukan,
            kasus_posisi,
            tujuan,
            informasi: informasi?,
            pengaju: Some(pengaju),
            bantuan,
            bukti,
        };
        let batas = BatasKeberatan::count(isi.diterima.date_naive(), now.date_naive(), kalender)
            .map_err(|error| temuan.fault("diterima", &Rule::Format(error.to_string())))
            .ok()?;
        let permohonan = asked.map(|one| RujukanPermohonan { id: one.id, nomor: one.nomor.teks.clone() });
        Some(Self { permohonan, isi, identitas: identitas?, waktu, batas })
    }

    /// The event, once the number is drawn and the identity put away.
    pub fn event(self, id: KeberatanId, seri: Seri, nomor: Nomor, pemohon: PemohonTercatat) -> KeberatanDidaftarkan {
        KeberatanDidaftarkan {
            id,
            seri,
            nomor,
            permohonan: self.permohonan,
            pemohon,
            isi: self.isi,
            waktu: self.waktu.iter().map(WaktuAlasan::recorded).collect(),
            batas: self.batas.recorded(),
        }
    }
}

/// Each ground in time and the deadlines of the answer, as far as an unfinished form tells them.
pub fn preview(
    new: &NewKeberatan,
    permohonan: Option<&Permohonan>,
    now: DateTime<FixedOffset>,
    kalender: &Kalender,
) -> (Vec<WaktuAlasan>, Option<BatasKeberatan>) {
    let mut unread = Temuan::default();
    let received = received(&new.diterima, now, &Rule::BeforeTheLaw, &mut unread).unwrap_or(now).date_naive();
    let grounds = grounds(new, &mut unread);
    let found = unread.parsed("ditemukan", &new.ditemukan, crate::format::tanggal::parse);
    let waktu = window(&grounds, permohonan, found, received, kalender).unwrap_or_default();
    (waktu, BatasKeberatan::count(received, now.date_naive(), kalender).ok())
}

fn grounds(new: &NewKeberatan, temuan: &mut Temuan) -> Vec<AlasanKeberatan> {
    let mut grounds: Vec<AlasanKeberatan> = Vec::new();
    for (at, pilihan) in new.alasan.iter().take(20).enumerate() {
        grounds.extend(temuan.choice(&format!("alasan.{at}"), pilihan));
    }
    grounds.sort_unstable();
    grounds.dedup();
    if grounds.is_empty() && !temuan.faults.iter().any(|fault| fault.field.starts_with("alasan")) {
        const WHY: &str = "Pilih sedikitnya satu alasan keberatan, huruf a sampai g (UU 14/2008 Pasal 35 ayat (1)).";
        temuan.fault("alasan", &Rule::Required(WHY));
    }
    grounds
}

/// Whether the request it needs is there.
fn linked(new: &NewKeberatan, rujukan: Rujukan<'_>, grounds: &[AlasanKeberatan], temuan: &mut Temuan) {
    let typed = temuan.line("nomor_permohonan", &new.nomor_permohonan, 120);
    match (typed, rujukan.permohonan) {
        (Some(_), None) => {
            const UNKNOWN: &str = "Nomor permohonan ini tidak ada dalam register. Periksa tanda bukti permohonannya.";
            temuan.fault("nomor_permohonan", &Rule::Other(UNKNOWN));
        }
        (None, None) if !grounds.iter().all(|ground| ground.stands_alone()) => {
            const NEEDED: &str = "Isi nomor pendaftaran permohonannya; hanya keberatan huruf b yang tidak memerlukannya (Perki 1/2021 Pasal 41 ayat (5) huruf b; Lampiran XI).";
            temuan.fault("nomor_permohonan", &Rule::Required(NEEDED));
        }
        (_, Some(permohonan)) if permohonan.keadaan == crate::permohonan::Keadaan::Dibatalkan => {
            const VOID: &str = "Pendaftaran permohonan ini sudah dibatalkan. Pastikan nomornya.";
            temuan.warn("nomor_permohonan", VOID);
        }
        (_, Some(_)) | (None, None) => {}
    }
}

fn found(
    new: &NewKeberatan,
    grounds: &[AlasanKeberatan],
    diterima: NaiveDate,
    temuan: &mut Temuan,
) -> Option<NaiveDate> {
    let day = temuan.parsed("ditemukan", &new.ditemukan, crate::format::tanggal::parse);
    if let Some(day) = day.filter(|day| *day > diterima) {
        temuan.fault(
            "ditemukan",
            &Rule::Other("Alasan tidak mungkin ditemukan sesudah keberatannya diterima. Periksa tanggalnya."),
        );
        return Some(day);
    }
    if day.is_none() && grounds.contains(&AlasanKeberatan::B) && !at_fault(temuan, "ditemukan") {
        temuan.warn("ditemukan", "Tanyakan kapan pemohon mendapati informasi berkala itu tidak disediakan; dari hari itulah 30 hari kerja dihitung (UU 14/2008 Pasal 36 ayat (1)).");
    }
    day
}

fn warn_of(waktu: &[WaktuAlasan], temuan: &mut Temuan) {
    for one in waktu {
        let huruf = one.alasan.huruf();
        let sentence = match one.status {
            StatusWaktu::DalamWaktu | StatusWaktu::BelumDiketahui => continue,
            StatusWaktu::Prematur => {
                format!("Alasan huruf {huruf} belum timbul. {} Keberatan tetap didaftarkan.", one.penjelasan)
            }
            StatusWaktu::Lewat => format!(
                "Alasan huruf {huruf} diajukan lewat 30 hari kerja (UU 14/2008 Pasal 36 ayat (1)). {} Keberatan tetap didaftarkan.",
                one.penjelasan
            ),
            StatusWaktu::TidakSesuaiCatatan => {
                format!("Alasan huruf {huruf} tidak sesuai catatan. {} Keberatan tetap didaftarkan.", one.penjelasan)
            }
        };
        temuan.warn("alasan", sentence);
    }
}

fn told(new: &NewKeberatan, at_the_desk: bool, temuan: &mut Temuan) -> String {
    let told = temuan.lines("kasus_posisi", &new.kasus_posisi, MAX_KASUS);
    if told.is_none() && !at_fault(temuan, "kasus_posisi") {
        temuan.missing("kasus_posisi", at_the_desk, "Tulis kasus posisinya: apa yang terjadi menurut pemohon (Lampiran X; penjelasan UU 14/2008 Pasal 35 ayat (1)).");
    }
    told.unwrap_or_default()
}

/// Who objects: as typed, else as known; with or without somebody who acts for them.
fn who(
    new: &NewKeberatan,
    known: Option<&Identitas>,
    at_the_desk: bool,
    today: NaiveDate,
    temuan: &mut Temuan,
) -> (Option<Identitas>, Pengaju) {
    let pengaju = temuan.choice("pengaju", &new.pengaju);
    let mut typed = new.pemohon.clone();
    if let Some(known) = known {
        // What a screen shows masked comes back masked.
        unveil(&mut typed, known);
    }
    let identitas = match known.filter(|_| !is_typed(&typed)) {
        Some(known) => {
            let kuasa = typed.kuasa.as_ref().map(|kuasa| pemohon::read_kuasa(kuasa, today, temuan));
            Some(Identitas { kuasa: kuasa.or_else(|| known.kuasa.clone()), ..known.clone() })
        }
        None => pemohon::read(&typed, at_the_desk, today, temuan),
    };
    let Some(mut identitas) = identitas else { return (None, pengaju.unwrap_or(Pengaju::Pemohon)) };
    let acts = if identitas.kuasa.is_some() { Pengaju::Kuasa } else { Pengaju::Pemohon };
    let pengaju = pengaju.unwrap_or(acts);
    match pengaju {
        Pengaju::Pemohon if identitas.jenis == Some(JenisPemohon::Kelompok) && identitas.anggota.is_empty() => {
            const GROUP: &str =
                "Kelompok orang mengajukan keberatan melalui kuasanya (Perki 1/2021 Pasal 27 ayat (5)); pilih kuasa.";
            temuan.fault("pengaju", &Rule::Other(GROUP));
        }
        Pengaju::Pemohon => identitas.kuasa = None,
        Pengaju::Kuasa if identitas.kuasa.is_none() => {
            const WHO: &str = "Isi nama penerima kuasa (Perki 1/2021 Pasal 39 ayat (3)).";
            temuan.fault("pemohon.kuasa.nama", &Rule::Required(WHO));
        }
        Pengaju::Kuasa => {}
    }
    (Some(identitas), pengaju)
}

/// Whether somebody was typed, and not only who acts for them.
fn is_typed(new: &NewPemohon) -> bool {
    let NewPemohon { jenis, nama, nik, sk_pengesahan, alamat, telepon, surel, pekerjaan, kuasa: _, anggota } = new;
    let said = |isian: &Isian| isian.text() != Ok(None) && isian.text() != Ok(Some(""));
    let texts = [nama, nik, sk_pengesahan, alamat, telepon, surel, pekerjaan];
    jenis.choice() != Ok(None) || texts.into_iter().any(said) || !anggota.is_empty()
}

fn proofs(new: &NewKeberatan, pengaju: Pengaju, temuan: &mut Temuan) -> Vec<Bukti> {
    let mut bukti: Vec<Bukti> = Vec::new();
    for (at, pilihan) in new.bukti.iter().take(20).enumerate() {
        bukti.extend(temuan.choice(&format!("bukti.{at}"), pilihan));
    }
    bukti.sort_unstable();
    bukti.dedup();
    if pengaju == Pengaju::Kuasa && !bukti.contains(&Bukti::SuratKuasa) {
        const POWER: &str =
            "Surat kuasa khusus bermeterai cukup belum ditunjukkan (Perki 1/2021 Pasal 39 ayat (3) dan (4)).";
        temuan.kekurangan.push(FieldFault::new("bukti", &Rule::Required(POWER)));
    }
    bukti
}

fn at_fault(temuan: &Temuan, field: &str) -> bool {
    temuan.faults.iter().any(|fault| fault.field == field)
}
