//! Steps the law or the register does not allow where a case stands, each with its sentence.

use chrono::NaiveDate;
use thiserror::Error;

use super::mutu::RefusalMutu;
use crate::format::tanggal;

/// A step the law or the register does not allow in the state the case is in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The registration was already made void.
    #[error(
        "Pendaftaran ini sudah dibatalkan; nomornya tetap tercatat dan tidak dipakai lagi. Daftarkan permohonan baru bila perlu."
    )]
    AlreadyCancelled,
    /// A correction that changes nothing.
    #[error("Tidak ada isian yang berubah, jadi tidak ada yang dikoreksi.")]
    NothingChanged,
    /// The clock stands before the last number issued.
    #[error(
        "Jam komputer ({now}) mundur dari nomor terakhir ({last}). Betulkan jam, atau minta pimpinan menyetujui jam ini sebelum nomor berikutnya terbit."
    )]
    ClockBack {
        /// What the clock says, as shown.
        now: String,
        /// When the last number was issued, as shown.
        last: String,
    },
    /// The clock stands more than a year after the last number issued.
    #[error(
        "Jam komputer ({now}) lebih dari setahun sesudah nomor terakhir ({last}). Betulkan jam, atau minta pimpinan menyetujui jam ini sebelum nomor berikutnya terbit."
    )]
    ClockAhead {
        /// What the clock says, as shown.
        now: String,
        /// When the last number was issued, as shown.
        last: String,
    },
    /// The same id was used for another content.
    #[error(
        "Permohonan dengan id ini sudah terdaftar dengan isi yang berbeda. Untuk mengubahnya, pakai koreksi; untuk permohonan lain, pakai id baru."
    )]
    IdTaken,
    /// The only active administrator cannot be taken away.
    #[error("Harus selalu ada satu admin yang aktif. Angkat admin lain lebih dahulu.")]
    LastAdmin,
    /// A login name that another account has.
    #[error("Nama masuk ini sudah dipakai akun lain.")]
    LoginTaken,
    /// A request taken over from an old register is as that register tells it.
    #[error(
        "Permohonan ini dipindahkan dari register lama: tidak ada batas waktu, langkah, atau suratnya di sini. Untuk membetulkannya, perbaiki berkas registernya lalu masukkan lagi."
    )]
    RegisterLama,
    /// The numbers of an imported register cannot be gone on with.
    #[error("Penomoran tahun {tahun} tidak dapat dilanjutkan dari register lama: {sebab}")]
    SeriTidakLanjut {
        /// The year of the series.
        tahun: i32,
        /// Why, as a clause.
        sebab: String,
    },
    /// The step does not belong to the state the request is in.
    #[error("Langkah ini tidak berlaku: permohonan ini {state}. Lihat langkah berikutnya pada halamannya.")]
    WrongState {
        /// Where the request stands.
        state: &'static str,
    },
    /// Nobody has checked completeness yet.
    #[error(
        "Kelengkapan permohonan belum diperiksa. Nyatakan lengkap lebih dahulu, atau kirim surat keterangan tidak lengkap (Perki 1/2021 Pasal 31 ayat (2))."
    )]
    NotChecked,
    /// The 3 working days of the check are over.
    #[error("Pemeriksaan kelengkapan berakhir {}, 3 hari kerja sejak dicatat (Perki 1/2021 Pasal 31 ayat (2)). Permohonan ini dianggap lengkap; lanjutkan memprosesnya.", tanggal::long(*.due))]
    CheckTooLate {
        /// Last day of the check.
        due: NaiveDate,
    },
    /// The 3 working days of the repair are over.
    #[error("Perbaikan paling lambat {}, 3 hari kerja setelah surat diterima pemohon (Perki 1/2021 Pasal 33 ayat (3)). Tutup dengan catatan; pemohon dapat mengajukan permohonan baru.", tanggal::long(*.due))]
    RepairTooLate {
        /// Last day of the repair.
        due: NaiveDate,
    },
    /// The letter's receipt is not recorded, so that no clock runs.
    #[error(
        "Tanggal surat diterima pemohon belum dicatat, jadi waktu perbaikan belum berjalan (Perki 1/2021 Pasal 33 ayat (3)). Catat tanggal diterimanya lebih dahulu."
    )]
    RepairNotStarted,
    /// The applicant may still repair.
    #[error("Pemohon masih berhak melengkapi sampai {} (Perki 1/2021 Pasal 33 ayat (3)).", tanggal::long(*.due))]
    RepairStillRuns {
        /// Last day of the repair.
        due: NaiveDate,
    },
    /// The register of a month that is not over.
    #[error("Bulan ini belum berakhir; register dapat ditutup sesudah {}.", tanggal::long(*.last))]
    MonthRuns {
        /// Its last day.
        last: NaiveDate,
    },
    /// The register of that month was closed.
    #[error("Register bulan ini sudah ditutup pada {}. Perubahan sesudahnya dicatat sebagai koreksi dan tampak pada cetakan berikutnya.", tanggal::long(*.on))]
    MonthClosed {
        /// When it was closed.
        on: NaiveDate,
    },
    /// Setting the report of a year that is not over.
    #[error(
        "Tahun {tahun} belum berakhir; laporannya ditetapkan sesudah 31 Desember {tahun} dan paling lambat 31 Maret tahun berikutnya (Perki 1/2021 Pasal 56 ayat (1))."
    )]
    YearRuns {
        /// The year.
        tahun: i32,
    },
    /// Changing the report of a year that was set.
    #[error(
        "Laporan tahun {tahun} sudah ditetapkan dengan nomor {nomor} dan tidak dapat diubah lagi. Bila dicatat keliru, pimpinan membatalkan penetapannya lebih dahulu."
    )]
    ReportSet {
        /// The year.
        tahun: i32,
        /// The number it was set with.
        nomor: String,
    },
    /// Taking back the setting of a report that was not set.
    #[error("Laporan tahun {tahun} belum ditetapkan, jadi tidak ada penetapan yang dibatalkan.")]
    ReportNotSet {
        /// The year.
        tahun: i32,
    },
    /// A second extension.
    #[error("Jawaban sudah pernah diperpanjang; perpanjangan kedua dilarang (Perki 1/2021 Pasal 36).")]
    ExtensionTwice,
    /// An extension after the tenth working day.
    #[error("Perpanjangan harus diberitahukan paling lambat hari kerja ke-10, {} (UU 14/2008 Pasal 22 ayat (8)). Sampaikan jawaban segera; pemohon dapat mengajukan keberatan karena tidak ditanggapi atau terlambat (Pasal 35 huruf c dan g).", tanggal::long(*.due))]
    ExtensionTooLate {
        /// The tenth working day.
        due: NaiveDate,
    },
    /// An extension once the notice is out.
    #[error(
        "Pemberitahuan tertulis sudah disampaikan, jadi tidak ada lagi waktu yang dapat diperpanjang (UU 14/2008 Pasal 22 ayat (8))."
    )]
    ExtensionAfterNotice,
    /// A notice without decisions.
    #[error("Belum ada keputusan. Putuskan setiap butir lebih dahulu.")]
    NotDecided,
    /// A notice with a refusal nobody approved.
    #[error(
        "Ada informasi yang ditolak tetapi belum disetujui. Penolakan memerlukan persetujuan Atasan PPID (Perki 1/2021 Pasal 10 ayat (2) huruf f)."
    )]
    RefusalNotApproved,
    /// An approval by another role than the office set.
    #[error(
        "Di kantor ini penolakan disetujui oleh {penyetuju} (Perki 1/2021 Pasal 10 ayat (2) huruf f; Pengaturan layanan)."
    )]
    NotApprover {
        /// The role that approves.
        penyetuju: &'static str,
    },
    /// An approval where nothing is refused.
    #[error("Tidak ada penolakan yang menunggu persetujuan.")]
    NothingToApprove,
    /// An approval of a decision that was replaced.
    #[error("Keputusan sudah diubah sejak halaman ini dibuka. Baca keputusan yang baru, lalu setujui.")]
    DecidedMeanwhile,
    /// A second approval.
    #[error("Penolakan ini sudah disetujui.")]
    ApprovedAlready,
    /// No disposition that waits for a reply.
    #[error("Tidak ada disposisi ke unit itu yang masih menunggu jawaban.")]
    UnitNotWaiting,
    /// A payment where nothing is charged.
    #[error("Pemberitahuan tidak memuat biaya, jadi tidak ada yang dibayar.")]
    NothingToPay,
    /// A second payment.
    #[error("Biaya sudah tercatat lunas.")]
    PaidAlready,
    /// A hand-over that waits for a payment.
    #[error("Pemberitahuan menyatakan penyerahan menunggu pembayaran, dan biaya belum dibayar.")]
    NotPaid,
    /// Making a registration void whose notice is out.
    #[error(
        "Pemberitahuan tertulis sudah disampaikan, jadi pendaftarannya tidak dapat dibatalkan. Bila pemberitahuan itu salah, batalkan langkah itu lebih dahulu."
    )]
    AnsweredAlready,
    /// A letter that is not there or void.
    #[error("Surat itu tidak ada pada permohonan ini, atau sudah dibatalkan.")]
    NoSuchLetter,
    /// The receipt of a letter recorded twice.
    #[error("Tanggal diterima surat ini sudah dicatat. Bila salah, batalkan langkah itu.")]
    LetterReceived,
    /// Taking back another step than the last.
    #[error("Hanya langkah terakhir yang dapat dibatalkan, yaitu: {last}. Batalkan berurutan dari yang terakhir.")]
    NotLastStep {
        /// The last step.
        last: &'static str,
    },
    /// Taking back where there is nothing.
    #[error("Belum ada langkah yang dapat dibatalkan.")]
    NoStep,
    /// The same step id with another content.
    #[error("Langkah dengan id ini sudah tercatat dengan isi lain. Muat ulang halaman.")]
    StepTaken,
    /// Another change came between reading and writing.
    #[error("Isinya sudah diubah petugas lain sejak halaman ini dibuka. Muat ulang, lalu ulangi perubahan Anda.")]
    ChangedMeanwhile,
    /// Changing an entry that is off the list.
    #[error("Butir ini sudah ditarik dari daftar. Pulihkan lebih dahulu bila masih diperlukan.")]
    InformasiDitarik,
    /// Something that cannot be done where an entry stands.
    #[error("Tindakan ini tidak berlaku: butir ini berkeadaan {keadaan}.")]
    InformasiKeadaan {
        /// Where it stands.
        keadaan: &'static str,
    },
    /// A decree taken back twice.
    #[error("Penetapan ini sudah dibatalkan.")]
    PenetapanBatal,
    /// A decree over nothing.
    #[error(
        "Belum ada butir yang diterima, jadi tidak ada yang ditetapkan. Tinjau dan terima usulan lebih dahulu (Perki 1/2021 Pasal 45)."
    )]
    NothingToDecree,
    /// Publishing before anything was set.
    #[error(
        "Belum ada penetapan Daftar Informasi Publik yang berlaku, jadi belum ada yang diterbitkan. Tetapkan daftar lebih dahulu (Perki 1/2021 Pasal 45 ayat (5))."
    )]
    NothingDecreed,
    /// Changing by hand what a decree fixed.
    #[error(
        "Pengecualian ini sudah diuji atau ditetapkan; klasifikasinya hanya berubah melalui uji konsekuensi baru (PP 61/2010 Pasal 10; Perki 1/2021 Pasal 53). Susun lembar uji pengubahan."
    )]
    PengecualianTetap,
    /// Doing something with an exemption that was opened or recorded in error.
    #[error("Pengecualian ini sudah dibuka atau ditarik, jadi tidak ada lagi yang dapat diubah padanya.")]
    PengecualianSelesai,
    /// Recording an event for a period that waits for none.
    #[error("Jangka waktu pengecualian ini tidak menunggu peristiwa; ubah jangka waktunya melalui uji konsekuensi.")]
    BukanPeristiwa,
    /// Something that cannot be done where a sheet stands.
    #[error("Tindakan ini tidak berlaku: lembar uji ini berkeadaan {keadaan}.")]
    UjiKeadaan {
        /// Where it stands.
        keadaan: &'static str,
    },
    /// An import undone twice.
    #[error("Impor ini sudah dibatalkan.")]
    ImporBatal,
    /// A step that does not belong to the state an objection is in.
    #[error("Langkah ini tidak berlaku: keberatan ini berkeadaan {keadaan}. Lihat langkah berikutnya pada halamannya.")]
    KeberatanKeadaan {
        /// Where it stands.
        keadaan: &'static str,
    },
    /// Making an objection void that was answered.
    #[error(
        "Keberatan ini sudah ditanggapi, jadi pendaftarannya tidak dapat dibatalkan. Bila tanggapan itu salah, batalkan langkah itu lebih dahulu."
    )]
    KeberatanDitanggapi,
    /// The same id with another content.
    #[error(
        "Keberatan atau sengketa dengan id ini sudah tercatat dengan isi yang berbeda. Untuk mengubahnya, pakai koreksi; untuk yang lain, pakai id baru."
    )]
    PerkaraIdTaken,
    /// Deliberation over ground a alone.
    #[error(
        "Keberatan atas penolakan (huruf a) tidak diselesaikan dengan musyawarah; hanya huruf b sampai g (UU 14/2008 Pasal 35 ayat (2))."
    )]
    MusyawarahAlasanA,
    /// An answer without a draft.
    #[error("Tanggapan belum disusun. Susun konsepnya lebih dahulu, lalu mintakan persetujuan Atasan PPID.")]
    TanggapanBelumDisusun,
    /// Carrying out where nothing was ordered.
    #[error("Tidak ada perintah Atasan PPID yang menunggu pelaksanaan.")]
    TanpaPerintah,
    /// Taking an answer back though the request it opened went on.
    #[error(
        "Permohonan yang dibuka kembali oleh tanggapan ini sudah diproses lagi. Batalkan langkah-langkah permohonan itu lebih dahulu, lalu tanggapan ini."
    )]
    PermohonanBerlanjut,
    /// A step that does not belong to the state a dispute is in.
    #[error("Langkah ini tidak berlaku: sengketa ini berkeadaan {keadaan}. Lihat langkah berikutnya pada halamannya.")]
    SengketaKeadaan {
        /// Where it stands.
        keadaan: &'static str,
    },
    /// Doing something with a void record of a dispute.
    #[error("Catatan sengketa ini sudah dibatalkan.")]
    SengketaBatal,
    /// A stage out of its order.
    #[error(
        "{tahap} tidak dapat dimulai sekarang. Urutannya: mediasi, ajudikasi, keberatan di pengadilan, kasasi; akhiri tahap yang berjalan lebih dahulu (UU 14/2008 Pasal 40 sampai 50)."
    )]
    TahapUrutan {
        /// The stage.
        tahap: &'static str,
    },
    /// Mediation over ground a alone.
    #[error("Sengketa atas penolakan (huruf a) tidak dimediasi; langsung ajudikasi (UU 14/2008 Pasal 40 ayat (2)).")]
    MediasiAlasanA,
    /// Approving one's own proposal to destroy.
    #[error(
        "Usul musnah disetujui oleh orang lain daripada pengusulnya. Minta pimpinan atau admin lain masuk dan memeriksanya."
    )]
    OwnProposal,
    /// Deciding over a proposal twice.
    #[error("Usul musnah ini sudah diputus.")]
    ProposalDecided,
    /// Going on with a case whose personal data are destroyed.
    #[error(
        "Data diri perkara ini telah dimusnahkan menurut jadwal retensi; perkaranya tidak dapat dilanjutkan atau diubah lagi."
    )]
    DataDimusnahkan,
    /// A step that does not belong to the state a complaint is in.
    #[error("Langkah ini tidak berlaku: pengaduan ini berkeadaan {keadaan}. Lihat langkah berikutnya pada halamannya.")]
    PengaduanKeadaan {
        /// Where it stands.
        keadaan: &'static str,
    },
    /// A step of a complaint out of its order.
    #[error("Langkah ini belum atau tidak lagi berlaku untuk pengaduan ini. Lihat langkah berikutnya pada halamannya.")]
    PengaduanLangkah,
    /// Following up here what another body is competent for.
    #[error(
        "Laporan ini dugaan korupsi, pidana, atau penyimpangan pengadaan: limpahkan ke lembaga yang berwenang, tidak ditindaklanjuti di sini."
    )]
    PengaduanDilimpahkan,
    /// Closing before the time of whoever reported is over.
    #[error("Pelapor masih dapat membalas atau melengkapi sampai {sampai}. Tutup sesudah hari itu.")]
    PengaduanMenunggu {
        /// The last day.
        sampai: String,
    },
    /// Making a complaint void that was answered.
    #[error("Pengaduan ini sudah dijawab, jadi pendaftarannya tidak dapat dibatalkan.")]
    PengaduanDijawab,
    /// A letter that named a reporter who became anonymous since.
    #[error(
        "Surat ini menyebut nama pelapor dan dihapus ketika pelapor menjadi anonim. Nomor dan tanggalnya tetap tercatat."
    )]
    SuratMenyebutPelapor,
    /// A step over a survey, a standard of service or a public consultation.
    #[error(transparent)]
    Mutu(#[from] RefusalMutu),
}
