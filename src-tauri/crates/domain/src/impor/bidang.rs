//! The fields a column of a list can mean.

/// Declares the fields with their names in files and on the wire, and as a screen names them.
macro_rules! bidang {
    ($($(#[$doc:meta])* $variant:ident $name:literal $label:literal;)*) => {
        /// What a column means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Bidang {
            $($(#[$doc])* $variant,)*
        }

        impl Bidang {
            /// Its name on the wire and in remembered mappings.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The field as a screen names it.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)* }
            }
        }
    };
}

bidang! {
    /// The row's number.
    Nomor "nomor" "Nomor";
    /// Title of an entry.
    Judul "judul" "Judul informasi";
    /// Summary of an entry.
    Ringkasan "ringkasan" "Ringkasan isi informasi";
    /// Class, in words.
    Kelas "kelas" "Kelas informasi";
    /// Marked when announced at intervals.
    KelasBerkala "kelas_berkala" "Tanda berkala";
    /// Marked when announced at once.
    KelasSertaMerta "kelas_serta_merta" "Tanda serta-merta";
    /// Marked when available at any time.
    KelasSetiapSaat "kelas_setiap_saat" "Tanda setiap saat";
    /// Heading the entry stands under.
    Kelompok "kelompok" "Kelompok";
    /// Who holds it.
    Unit "unit" "Pejabat/unit/satker yang menguasai";
    /// Who is answerable for making or publishing it.
    PenanggungJawab "penanggung_jawab" "Penanggung jawab pembuatan atau penerbitan";
    /// When it was made.
    Waktu "waktu" "Waktu pembuatan";
    /// Where it was made.
    Tempat "tempat" "Tempat pembuatan";
    /// When and where, in one cell.
    WaktuTempat "waktu_tempat" "Waktu dan tempat pembuatan";
    /// When and where as another list joined them, beside the two facts apart.
    WaktuTempatAsli "waktu_tempat_asli" "Waktu dan tempat pembuatan (asli)";
    /// Forms it can be had in, in words.
    Bentuk "bentuk" "Bentuk informasi yang tersedia";
    /// Marked when there is a soft copy.
    Softcopy "softcopy" "Tanda softcopy";
    /// Marked when there is a hard copy.
    Hardcopy "hardcopy" "Tanda hardcopy";
    /// Other forms, beside the marks of the two.
    BentukLain "bentuk_lain" "Bentuk lain";
    /// How long it is kept.
    Retensi "retensi" "Jangka waktu penyimpanan atau retensi arsip";
    /// The day the retention ends.
    RetensiSampai "retensi_sampai" "Retensi sampai tanggal";
    /// Where the original is kept.
    TempatAsli "tempat_asli" "Tempat penyimpanan asli";
    /// Address on the web, or name of the file.
    Tautan "tautan" "Tautan";
    /// Other media.
    Media "media" "Jenis media yang memuat informasi";
    /// Code of the mandatory kind it provides.
    Wajib "wajib" "Informasi wajib (kode)";
    /// What is exempted.
    Informasi "informasi" "Informasi yang dikecualikan";
    /// More about what is exempted.
    Uraian "uraian" "Uraian informasi";
    /// Whether whole or part.
    Cakupan "cakupan" "Cakupan (seluruh atau sebagian)";
    /// The part that is closed.
    Tertutup "tertutup" "Bagian yang dikecualikan";
    /// The part that stays open.
    Terbuka "terbuka" "Bagian yang tetap terbuka";
    /// Legal basis, as the list writes it.
    Dasar "dasar" "Dasar hukum pengecualian";
    /// Grounds of art. 17 alone, one a line.
    Pasal17 "pasal_17" "Dasar: Pasal 17 UU 14/2008";
    /// Other laws alone, one a line.
    DasarLain "dasar_lain" "Dasar: peraturan lain";
    /// Consequence if opened.
    Dibuka "dibuka" "Konsekuensi bila dibuka";
    /// Consequence if closed.
    Ditutup "ditutup" "Konsekuensi bila ditutup";
    /// Consequence, not said of which.
    Konsekuensi "konsekuensi" "Konsekuensi atau pertimbangan bagi publik";
    /// Period of the exemption, as the list writes it.
    Jangka "jangka" "Jangka waktu pengecualian";
    /// Kind of the period.
    JangkaJenis "jangka_jenis" "Jenis jangka waktu";
    /// Its last day.
    JangkaSampai "jangka_sampai" "Jangka waktu: sampai tanggal";
    /// Its years.
    JangkaTahun "jangka_tahun" "Jangka waktu: jumlah tahun";
    /// Its first day.
    JangkaSejak "jangka_sejak" "Jangka waktu: sejak tanggal";
    /// The event that ends it.
    JangkaPeristiwa "jangka_peristiwa" "Jangka waktu: sampai peristiwa";
    /// The day of that event.
    JangkaTerjadi "jangka_terjadi" "Jangka waktu: tanggal peristiwa terjadi";
    /// The day of the next review.
    Tinjau "tinjau" "Ditinjau kembali tanggal";
    /// Code of a unit.
    Kode "kode" "Kode unit";
    /// Name of a unit.
    Nama "nama" "Nama unit";
    /// Official of a unit.
    Pejabat "pejabat" "Pejabat";
    /// Registration number of a request.
    NomorPendaftaran "nomor_pendaftaran" "Nomor pendaftaran";
    /// The day of a request.
    Tanggal "tanggal" "Tanggal permohonan";
    /// Who asked.
    NamaPemohon "nama_pemohon" "Nama pemohon";
    /// Person, body or group.
    JenisPemohon "jenis_pemohon" "Jenis pemohon";
    /// NIK, or the number that ratifies a body.
    Nik "nik" "NIK atau nomor SK pengesahan";
    /// Address.
    Alamat "alamat" "Alamat";
    /// Telephone and e-mail in one cell.
    Kontak "kontak" "Nomor kontak";
    /// Telephone.
    Telepon "telepon" "Telepon";
    /// E-mail.
    Surel "surel" "Surel";
    /// Occupation.
    Pekerjaan "pekerjaan" "Pekerjaan";
    /// Who acts for the applicant.
    Kuasa "kuasa" "Nama kuasa";
    /// The power of attorney.
    SuratKuasa "surat_kuasa" "Surat kuasa";
    /// How a request came.
    Saluran "saluran" "Saluran";
    /// What was asked.
    Rincian "rincian" "Informasi yang diminta";
    /// Purpose of use.
    Tujuan "tujuan" "Tujuan penggunaan informasi";
    /// Whether it is held, in words.
    StatusInformasi "status_informasi" "Status informasi";
    /// Marked when it is held.
    Dikuasai "dikuasai" "Status: dikuasai";
    /// Marked when it is not held, or names who holds it.
    TidakDikuasai "tidak_dikuasai" "Status: tidak dikuasai";
    /// Marked when it is not documented.
    BelumDidokumentasikan "belum_didokumentasikan" "Status: belum didokumentasikan";
    /// Forms in which it is held, in words.
    BentukDikuasai "bentuk_dikuasai" "Bentuk informasi yang dikuasai";
    /// See it or get a copy, in words.
    CaraMemperoleh "cara_memperoleh" "Jenis permohonan";
    /// Marked when to be seen.
    Melihat "melihat" "Jenis: melihat/mengetahui";
    /// Marked when a copy is asked for.
    Salinan "salinan" "Jenis: meminta salinan";
    /// Form of the copy.
    BentukSalinan "bentuk_salinan" "Bentuk salinan";
    /// Delivery of the copy.
    CaraMengirim "cara_mengirim" "Cara mengirim salinan";
    /// The decision.
    Keputusan "keputusan" "Keputusan";
    /// Reason of refusal.
    Alasan "alasan" "Alasan penolakan";
    /// The day of the written notice.
    Pemberitahuan "pemberitahuan" "Tanggal pemberitahuan tertulis";
    /// The day the information was given.
    Pemberian "pemberian" "Tanggal pemberian informasi";
    /// Both days in one cell.
    HariTanggal "hari_tanggal" "Hari dan tanggal (pemberitahuan, pemberian)";
    /// Cost.
    Biaya "biaya" "Biaya";
    /// How it was paid.
    CaraBayar "cara_bayar" "Cara pembayaran";
    /// Cost and way in one cell.
    BiayaCara "biaya_cara" "Biaya dan cara pembayaran";
    /// Remark.
    Keterangan "keterangan" "Keterangan";
    /// Registration number of an objection.
    NomorKeberatan "nomor_keberatan" "Nomor registrasi keberatan";
    /// The day of an objection.
    TanggalKeberatan "tanggal_keberatan" "Tanggal keberatan";
    /// Number of the request an objection is about.
    NomorPermohonan "nomor_permohonan" "Nomor pendaftaran permohonan";
    /// What happened, in the applicant's words.
    KasusPosisi "kasus_posisi" "Kasus posisi";
    /// Grounds of an objection, by letter or in words.
    AlasanKeberatan "alasan_keberatan" "Alasan keberatan (huruf atau kata)";
    /// Marked when the request was refused.
    AlasanA "alasan_a" "Alasan a: permohonan ditolak";
    /// Marked when what is to be announced regularly was not provided.
    AlasanB "alasan_b" "Alasan b: informasi berkala tidak disediakan";
    /// Marked when nothing was answered.
    AlasanC "alasan_c" "Alasan c: tidak ditanggapi";
    /// Marked when it was not answered as asked.
    AlasanD "alasan_d" "Alasan d: ditanggapi tidak sebagaimana yang diminta";
    /// Marked when the request was not met.
    AlasanE "alasan_e" "Alasan e: tidak dipenuhi";
    /// Marked when the cost is unreasonable.
    AlasanF "alasan_f" "Alasan f: biaya tidak wajar";
    /// Marked when the information came late.
    AlasanG "alasan_g" "Alasan g: melebihi jangka waktu";
    /// The decision of the superior.
    KeputusanAtasan "keputusan_atasan" "Keputusan Atasan PPID";
    /// Why the superior refused, or what was given.
    AlasanKeputusan "alasan_keputusan" "Alasan penolakan atau pemberian";
    /// The day of the superior's answer.
    TanggalTanggapan "tanggal_tanggapan" "Tanggal tanggapan";
    /// Name of the superior.
    NamaAtasan "nama_atasan" "Nama Atasan PPID";
    /// Position of the superior.
    JabatanAtasan "jabatan_atasan" "Jabatan Atasan PPID";
    /// Name and position of the superior in one cell.
    Atasan "atasan" "Nama dan posisi Atasan PPID";
    /// What the applicant said to the answer.
    TanggapanPemohon "tanggapan_pemohon" "Tanggapan pemohon";
}

impl Bidang {
    /// Whether several columns of a list can mean it.
    pub(super) fn is_repeatable(self) -> bool {
        matches!(self, Self::Tautan | Self::Media)
    }

    /// Whether its column holds ticks and crosses.
    pub(super) fn is_mark(self) -> bool {
        const MARKS: [Bidang; 16] = [
            Bidang::Softcopy,
            Bidang::Hardcopy,
            Bidang::Dikuasai,
            Bidang::BelumDidokumentasikan,
            Bidang::Melihat,
            Bidang::Salinan,
            Bidang::KelasBerkala,
            Bidang::KelasSertaMerta,
            Bidang::KelasSetiapSaat,
            Bidang::AlasanA,
            Bidang::AlasanB,
            Bidang::AlasanC,
            Bidang::AlasanD,
            Bidang::AlasanE,
            Bidang::AlasanF,
            Bidang::AlasanG,
        ];
        MARKS.contains(&self)
    }
}
