//! Who may do what: one table of roles and actions. The desk asks it before every call; nothing else decides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A role of an officer at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Peran {
    /// Front-desk officer (*petugas pelayanan informasi*, Perki 1/2021 art. 6(6)).
    Petugas,
    /// PPID pelaksana of a unit (Perki 1/2021 art. 12).
    Pelaksana,
    /// PPID, Atasan PPID or another superior who approves and signs.
    Pimpinan,
    /// Sets the office up; accounts and calendar.
    Admin,
}

impl Peran {
    /// Every role, in the order of the table.
    pub const ALL: [Self; 4] = [Self::Petugas, Self::Pelaksana, Self::Pimpinan, Self::Admin];

    /// The role as a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Petugas => "Petugas meja",
            Self::Pelaksana => "PPID pelaksana",
            Self::Pimpinan => "Pimpinan",
            Self::Admin => "Admin",
        }
    }
}

/// What an officer wants to do. Reading one's own session and logging in need no role and are not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Tindakan {
    /// See lists, cases (identity masked), Beranda, calendar; search.
    Lihat,
    /// Register a request; keep drafts; print receipt and form.
    Daftarkan,
    /// Correct what was registered, with a reason.
    Koreksi,
    /// Make a registration void, with a reason.
    Batalkan,
    /// Take the steps of a request: completeness, units, extension, decision, notice, payment, hand-over; attach files.
    Proses,
    /// Approve a refusal; which role that is, the office sets.
    SetujuiPenolakan,
    /// Take a step back or open a closed request again, with a reason.
    BatalkanLangkah,
    /// See an applicant's identity unmasked, with a reason that is recorded.
    LihatIdentitas,
    /// Print the register with identities masked.
    CetakRegister,
    /// Print the register with identities in full; recorded.
    CetakRegisterLengkap,
    /// Close the register of a month.
    TutupRegister,
    /// Accept a clock that stands before the last number.
    SetujuiJam,
    /// Change the office profile, logo, paper, number template.
    AturKantor,
    /// Change working days and office holidays.
    AturKalender,
    /// Change how the office serves: who approves a refusal, units, tariffs, letters.
    AturLayanan,
    /// Create, change, deactivate accounts.
    AturAkun,
    /// Write down, change, propose, confirm and take off entries of the list of public information.
    UsulkanInformasi,
    /// Accept proposed entries or send them back (Perki 1/2021 art. 45(3)).
    TinjauInformasi,
    /// Record exemptions and write consequence tests.
    SusunUji,
    /// Approve a consequence test in the name of the head of the public body; which role that is, the office sets.
    SetujuiUji,
    /// Set the list of public information or exemptions by decree; record what was opened.
    TetapkanDaftar,
    /// Bring a list or an old register in from a spreadsheet, and undo that.
    ImporDaftar,
    /// Go on with the numbers of an old register.
    LanjutkanSeri,
    /// Print and export the lists; publish what is in force.
    CetakDaftar,
    /// Register an objection and give its receipt (Perki 1/2021 art. 41).
    DaftarkanKeberatan,
    /// Follow an objection up: deliberation, draft of the answer, receipt, order, what the applicant says; correct it.
    ProsesKeberatan,
    /// Approve and issue the answer in the name of the Atasan PPID (Perki 1/2021 art. 8, 44).
    SetujuiTanggapan,
    /// Keep the record of a dispute at the Komisi Informasi.
    CatatSengketa,
    /// Register a complaint or an aspiration and give its receipt (UU 25/2009 art. 44).
    DaftarkanPengaduan,
    /// Follow a complaint up: completeness, units, answer, closing; correct it.
    ProsesPengaduan,
    /// See what a confidential complaint says, and with a recorded reason who made it (UU 25/2009 art. 42(5)).
    LihatPengaduanRahasia,
    /// Write the texts of the annual report (Perki 1/2021 art. 56).
    TulisLaporan,
    /// Set the annual report, or take that back as recorded in error (art. 10).
    TetapkanLaporan,
    /// Run the visitor's page of a survey and type answers in from paper (PermenPANRB 14/2017).
    JalankanSurvei,
    /// Open, change and close a survey, make an answer void, plan what is mended by it.
    KelolaSurvei,
    /// Write the standard of service (UU 25/2009 art. 20).
    TulisStandar,
    /// Set a version of it by decree, record that it was looked at again, or take that back as recorded in error.
    TetapkanStandar,
    /// Hold public consultations: invitations, those present, minutes, follow-up (PermenPANRB 16/2017).
    KelolaForum,
    /// Make a backup, look at those there are, rehearse bringing one back.
    Cadangkan,
    /// Look at the trail: who did what, who saw whose identity; hold the chain against a printed head; export it.
    LihatJejak,
    /// Set how long cases are kept (the JRA of the body, UU 43/2009 art. 48).
    AturRetensi,
    /// Propose that personal data whose time is over be destroyed.
    UsulMusnah,
    /// Approve or refuse that, with the record of it (UU 27/2022 art. 44; UU 43/2009 art. 51).
    SetujuiMusnah,
    /// Put all that is kept of one person into a file for them (UU 27/2022 art. 7).
    SusunBerkasSubjek,
    /// Note that a person asked for a correction, and what came of it (UU 27/2022 art. 6, 30).
    CatatPembetulan,
    /// Choose the second place of backups, bring one back, take that back, mend damaged data.
    AturCadangan,
}

impl Tindakan {
    /// Every action, in the order of the table.
    pub const ALL: [Self; 46] = [
        Self::Lihat,
        Self::Daftarkan,
        Self::Koreksi,
        Self::Batalkan,
        Self::Proses,
        Self::SetujuiPenolakan,
        Self::BatalkanLangkah,
        Self::LihatIdentitas,
        Self::CetakRegister,
        Self::CetakRegisterLengkap,
        Self::TutupRegister,
        Self::SetujuiJam,
        Self::AturKantor,
        Self::AturKalender,
        Self::AturLayanan,
        Self::AturAkun,
        Self::UsulkanInformasi,
        Self::TinjauInformasi,
        Self::SusunUji,
        Self::SetujuiUji,
        Self::TetapkanDaftar,
        Self::ImporDaftar,
        Self::LanjutkanSeri,
        Self::CetakDaftar,
        Self::DaftarkanKeberatan,
        Self::ProsesKeberatan,
        Self::SetujuiTanggapan,
        Self::CatatSengketa,
        Self::DaftarkanPengaduan,
        Self::ProsesPengaduan,
        Self::LihatPengaduanRahasia,
        Self::TulisLaporan,
        Self::TetapkanLaporan,
        Self::JalankanSurvei,
        Self::KelolaSurvei,
        Self::TulisStandar,
        Self::TetapkanStandar,
        Self::KelolaForum,
        Self::Cadangkan,
        Self::LihatJejak,
        Self::AturRetensi,
        Self::UsulMusnah,
        Self::SetujuiMusnah,
        Self::SusunBerkasSubjek,
        Self::CatatPembetulan,
        Self::AturCadangan,
    ];

    /// Whether `peran` may do this.
    pub fn permits(self, peran: Peran) -> bool {
        use Peran::{Admin, Pelaksana, Petugas, Pimpinan};
        match self {
            Self::Lihat
            | Self::Daftarkan
            | Self::Koreksi
            | Self::Proses
            | Self::SetujuiPenolakan
            | Self::LihatIdentitas
            | Self::CetakRegister
            | Self::UsulkanInformasi
            | Self::SusunUji
            | Self::SetujuiUji
            | Self::CetakDaftar
            | Self::DaftarkanKeberatan
            | Self::CatatPembetulan
            | Self::DaftarkanPengaduan
            | Self::JalankanSurvei
            | Self::KelolaForum
            | Self::Cadangkan => true,
            Self::Batalkan | Self::ProsesKeberatan | Self::CatatSengketa => {
                matches!(peran, Petugas | Pimpinan | Admin)
            }
            Self::SetujuiTanggapan => matches!(peran, Pimpinan),
            Self::ProsesPengaduan | Self::LihatPengaduanRahasia => matches!(peran, Petugas | Pimpinan),
            Self::BatalkanLangkah
            | Self::CetakRegisterLengkap
            | Self::TutupRegister
            | Self::SetujuiJam
            | Self::LanjutkanSeri
            | Self::AturLayanan
            | Self::TinjauInformasi
            | Self::TetapkanDaftar
            | Self::LihatJejak
            | Self::AturRetensi
            | Self::UsulMusnah
            | Self::SetujuiMusnah
            | Self::SusunBerkasSubjek
            | Self::AturCadangan
            | Self::TetapkanStandar
            | Self::TetapkanLaporan => {
                matches!(peran, Pimpinan | Admin)
            }
            Self::ImporDaftar | Self::TulisLaporan | Self::KelolaSurvei | Self::TulisStandar => {
                matches!(peran, Pelaksana | Pimpinan | Admin)
            }
            Self::AturKantor | Self::AturKalender | Self::AturAkun => matches!(peran, Admin),
        }
    }
}
