//! The one table of calls. Adding a call is adding one line: it feeds the dispatcher, and through ts-rs the map the page
//! is typed by. A call that gives a file stands in the second part, one that takes a file in the third; both cross as raw bytes.

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use domain::akun::Akun;
use domain::dip::{BerkasInformasi, ButirWajib};
use domain::forum::Forum;
use domain::kalender::{Muatan, Tenggat};
use domain::kantor::Kantor;
use domain::keberatan::NewKeberatan;
use domain::laporan::Angka;
use domain::layanan::PengaturanLayanan;
use domain::pemohon::Identitas;
use domain::pengaduan::NewPengaduan;
use domain::pengecualian::IsiUji;
use domain::pengecualian::periksa::Peringatan;
use domain::permohonan::NewPermohonan;
use domain::sengketa::NewSengketa;
use domain::skm::NewJawaban;
use domain::surat::PengaturanSurat;
use domain::tamu::{NewTamu, Tamu};

use crate::akun::wire::{AkunRef, ChangePassword, NewAkun, Prove, ResetPassword, UpdateAkun, Wewenang};
use crate::beranda::wire::{Beranda, BerandaUntuk};
use crate::cadangan::wire::{
    BatalkanPemulihan, CadanganRef, DaftarCadangan, HasilPerbaikan, HasilPulih, HasilUjiPulih, KemajuanCadangan,
    MintaRencanaPulih, PerbaikiData, PulihkanCadangan, RencanaPulih,
};
use crate::cari::wire::{Cari, HasilCari};
use crate::daftar::wire::CetakDaftar;
use crate::draf::wire::{Draf, DrafRef, SaveDraf};
use crate::fault::Fault;
use crate::forum::wire::{
    CatatHadir, CetakForum, ForumBeralasan, ForumLengkap, ForumRef, LaksanakanKesepakatan, MintaTetapkanForum,
    RencanakanForum, TulisBeritaAcara, UbahForum,
};
use crate::impor::wire::{
    BacaImpor, BarisCatatanImpor, BatalkanImpor, HasilImpor, LanjutkanSeri, SaringanImpor, TawaranSeri,
};
use crate::informasi::wire::{
    DaftarLayak, HalamanInformasi, HalamanLayak, InformasiLengkap, InformasiRef, Jumlah, KaitkanButir,
    RingkasanInformasi, SaringanInformasi, SimpanInformasi, TindakInformasi, UnggahBerkasInformasi,
};
use crate::kalender::wire::{
    CountDays, KalenderTahun, PerubahanKalender, PreviewKalender, ReadKalenderCsv, Rencana, Tahun, UpdateKalender,
};
use crate::kantor::wire::{ApproveClock, RecoverySheet, SetLogo, SetUp, SetUpDone};
use crate::keberatan::langkah::wire::{AmbilLangkahKeberatan, BatalkanLangkahKeberatan};
use crate::keberatan::wire::{
    CetakKeberatan, CetakSuratKeberatan, CorrectKeberatan, HalamanKeberatan, KeberatanBeralasan, KeberatanLengkap,
    KeberatanRef, KeberatanTerdaftar, PemeriksaanKeberatan, SaringanKeberatan,
};
use crate::lampiran::wire::{
    AddLampiran, AddLampiranKeberatan, AddLampiranPengaduan, AddLampiranSengketa, RemoveLampiran,
    RemoveLampiranKeberatan, RemoveLampiranPengaduan, RemoveLampiranSengketa, ShowLampiran, ShowLampiranKeberatan,
    ShowLampiranPengaduan, ShowLampiranSengketa,
};
use crate::laporan::wire::{
    BatalkanLaporan, CetakAngka, CetakLaporan, CetakRingkasan, Kasus, LaporanLengkap, MintaAngka, MintaKasus,
    SimpanLaporan, TahunLaporan, TetapkanLaporanTahunan,
};
use crate::layanan::wire::LayananKantor;
use crate::penetapan::wire::{
    Bandingkan, BatalkanPenetapan, PenetapanRef, PenetapanRingkas, Perbandingan, RencanaPenetapan, TetapkanDip,
};
use crate::pengaduan::langkah::wire::{AmbilLangkahPengaduan, BatalkanLangkahPengaduan};
use crate::pengaduan::wire::{
    CetakAngkaPengaduan, CetakPengaduan, CetakSlipPengaduan, CetakSuratPengaduan, CorrectPengaduan, HalamanPengaduan,
    HasilLapor, ImporLapor, IsianLapor, MintaAngkaPengaduan, PemeriksaanPengaduan, PengaduanBeralasan,
    PengaduanLengkap, PengaduanRef, PengaduanTerdaftar, RekapPengaduan, SaringanPengaduan,
};
use crate::pengecualian::wire::{
    HalamanPengecualian, HurufPasal17, PengecualianLengkap, PengecualianRef, PeriksaPengecualian,
    RingkasanPengecualian, SaringanPengecualian, SimpanPengecualian, TindakPengecualian, UjiRingkas,
};
use crate::permohonan::langkah::wire::{AmbilLangkah, BatalkanLangkah, CetakDisposisi, CetakSurat, PratinjauLangkah};
use crate::permohonan::wire::{
    CetakDokumen, CorrectPermohonan, Halaman, Pemeriksaan, PermohonanLengkap, PermohonanRef, RecallPemohon, Saringan,
    Terdaftar, WithReason,
};
use crate::privasi::wire::{
    AturRetensi, BarisPembetulan, CariSubjek, CetakJejak, HalamanJejak, HasilKepala, JawabPembetulan,
    MintaBerkasSubjek, MintaPembetulan, PemusnahanRef, PeriksaKepala, RetensiKantor, SaringanJejak, SetujuiMusnah,
    Subjek, TolakMusnah, UsulMusnah, UsulkanMusnah,
};
use crate::progress::Progress;
use crate::reading::read;
use crate::register::wire::{
    BulanRegister, CetakRegister, DaftarBulan, JumlahBaris, LihatRegister, MintaJumlah, RegisterTerlihat, TutupRef,
    TutupRegister,
};
use crate::saran::wire::{MintaSaran, Saran};
use crate::sengketa::langkah::wire::{AmbilLangkahSengketa, BatalkanLangkahSengketa};
use crate::sengketa::wire::{
    CorrectSengketa, HalamanSengketa, PemeriksaanSengketa, SaringanSengketa, SengketaBeralasan, SengketaLengkap,
    SengketaRef, SengketaTercatat,
};
use crate::sesi::wire::{Empty, LogIn, Recover, Sesi, Status, SwitchOffice};
use crate::skm::wire::{
    BukaSurvei, CetakPosterSkm, CetakSkm, JawabanBeralasan, JawabanLayar, LaksanakanRencana, LayarSurvei,
    SurveiBeralasan, SurveiLengkap, SurveiRef, SurveiRingkas, SusunRencana, UbahSurvei,
};
use crate::standar::wire::{
    BatalkanStandar, CetakStandar, MintaTetapkanStandar, SimpanStandar, StandarLengkap, TinjauStandar,
};
use crate::tamu::wire::{
    BacaPintu, CetakSlip, HalamanTamu, MejaTamu, PintuTerbaca, SaringanTamu, TamuBeralasan, TamuRef,
};
use crate::uji::wire::{
    BatalkanUji, CetakUji, MulaiUji, PemeriksaanUji, PeriksaUji, SaringanUji, SetujuiUji, SimpanUji, TetapkanUji,
    UjiLengkap, UjiRef,
};
use crate::{
    Desk, akun, beranda, cadangan, cari, daftar, draf, forum, impor, informasi, kalender, kantor, keberatan, lampiran,
    laporan, layanan, penetapan, pengaduan, pengecualian, permohonan, privasi, register, saran, sengketa, sesi, skm,
    standar, tamu, terbitan, uji,
};

/// A file made for the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileOut {
    /// Suggested name, without a path.
    pub name: String,
    /// Media type.
    pub mime: &'static str,
    /// Content.
    pub bytes: Vec<u8>,
}

#[macro_use]
mod dispatch;

calls! {
    calls {
        status                = sesi::status:            Empty             => Status;
        log_in                = sesi::log_in:            LogIn             => Sesi;
        lock                  = sesi::lock:              Empty             => Empty;
        stay                  = sesi::stay:              Empty             => Empty;
        recover               = sesi::recover:           Recover           => Sesi;
        switch_office         = sesi::switch_office:     SwitchOffice      => Status;

        set_up                = kantor::set_up:          SetUp             => SetUpDone;
        create_practice       = kantor::create_practice: Empty             => Status;
        get_kantor            = kantor::get:             Empty             => Kantor;
        update_kantor         = kantor::update:          Kantor            => Kantor;
        set_logo              = kantor::set_logo:        SetLogo           => Empty;
        approve_clock         = kantor::approve_clock:   ApproveClock      => Empty;

        list_akun             = akun::list:              Empty             => Vec<Akun>;
        list_wewenang         = akun::list_wewenang:     Empty             => Vec<Wewenang>;
        create_akun           = akun::create:            NewAkun           => Akun;
        update_akun           = akun::update:            UpdateAkun        => Akun;
        deactivate_akun       = akun::deactivate:        AkunRef           => Akun;
        reset_password        = akun::reset_password:    ResetPassword     => Akun;
        change_password       = akun::change_password:   ChangePassword    => Empty;
        renew_recovery        = akun::renew_recovery:    Prove             => SetUpDone;

        get_kalender          = kalender::year:          Tahun             => KalenderTahun;
        update_kalender       = kalender::update:        UpdateKalender    => KalenderTahun;
        read_kalender_csv     = kalender::read_csv:      ReadKalenderCsv   => Muatan;
        preview_kalender      = kalender::preview:       PreviewKalender   => Rencana;
        list_pergeseran       = kalender::changes:       Empty             => Vec<PerubahanKalender>;
        count_days            = kalender::count:         CountDays         => Tenggat;

        get_layanan           = layanan::get:            Empty             => LayananKantor;
        update_layanan        = layanan::update:         PengaturanLayanan => PengaturanLayanan;
        list_pasal_17         = pengecualian::list_pasal_17: Empty         => Vec<HurufPasal17>;

        list_informasi        = informasi::list:         SaringanInformasi => HalamanInformasi;
        ringkasan_informasi   = informasi::summary:      Empty             => RingkasanInformasi;
        get_informasi         = informasi::get:          InformasiRef      => InformasiLengkap;
        save_informasi        = informasi::save:         SimpanInformasi   => InformasiLengkap;
        act_informasi         = informasi::act:          TindakInformasi   => Jumlah;
        checklist_wajib       = informasi::checklist:    Empty             => Vec<ButirWajib>;
        list_layak            = informasi::layak:        HalamanLayak      => DaftarLayak;
        link_informasi        = informasi::link:         KaitkanButir      => Empty;

        list_penetapan        = penetapan::list:         Empty             => Vec<PenetapanRingkas>;
        plan_penetapan        = penetapan::plan:         Empty             => RencanaPenetapan;
        cancel_penetapan      = penetapan::cancel:       BatalkanPenetapan => Vec<PenetapanRingkas>;
        compare_penetapan     = penetapan::compare:      Bandingkan        => Perbandingan;
        set_penetapan         = penetapan::set:          TetapkanDip       => Vec<PenetapanRingkas>;

        list_pengecualian     = pengecualian::list:      SaringanPengecualian => HalamanPengecualian;
        ringkasan_pengecualian = pengecualian::summary:  Empty             => RingkasanPengecualian;
        get_pengecualian      = pengecualian::get:       PengecualianRef   => PengecualianLengkap;
        save_pengecualian     = pengecualian::save:      SimpanPengecualian => PengecualianLengkap;
        act_pengecualian      = pengecualian::act:       TindakPengecualian => PengecualianLengkap;
        check_pengecualian    = pengecualian::check:     PeriksaPengecualian => Vec<Peringatan>;

        list_uji              = uji::list:               SaringanUji       => Vec<UjiRingkas>;
        start_uji             = uji::start:              MulaiUji          => IsiUji;
        get_uji               = uji::get:                UjiRef            => UjiLengkap;
        check_uji             = uji::check:              PeriksaUji        => PemeriksaanUji;
        save_uji              = uji::save:               SimpanUji         => UjiLengkap;
        approve_uji           = uji::approve:            SetujuiUji        => UjiLengkap;
        set_uji               = uji::decree:             TetapkanUji       => UjiLengkap;
        cancel_uji            = uji::cancel:             BatalkanUji       => UjiLengkap;

        list_impor            = impor::list:             SaringanImpor     => Vec<BarisCatatanImpor>;
        undo_impor            = impor::undo:             BatalkanImpor     => Jumlah;
        continue_series       = impor::continue_series:  LanjutkanSeri     => TawaranSeri;
        suggest               = saran::suggest:          MintaSaran        => Saran;

        check_permohonan      = permohonan::check:       NewPermohonan     => Pemeriksaan;
        recall_pemohon        = permohonan::recall:      RecallPemohon     => Identitas;
        register_permohonan   = permohonan::register:    NewPermohonan     => Terdaftar;
        list_permohonan       = permohonan::list:        Saringan          => Halaman;
        get_permohonan        = permohonan::get:         PermohonanRef     => PermohonanLengkap;
        correct_permohonan    = permohonan::correct:     CorrectPermohonan => PermohonanLengkap;
        cancel_permohonan     = permohonan::cancel:      WithReason        => PermohonanLengkap;
        take_langkah          = permohonan::langkah::take: AmbilLangkah    => PermohonanLengkap;
        undo_langkah          = permohonan::langkah::undo: BatalkanLangkah => PermohonanLengkap;
        reveal_identitas      = permohonan::reveal:      WithReason        => Identitas;
        remove_lampiran       = lampiran::remove:        RemoveLampiran    => PermohonanLengkap;
        remove_lampiran_keberatan = lampiran::remove_keberatan: RemoveLampiranKeberatan => KeberatanLengkap;
        remove_lampiran_sengketa = lampiran::remove_sengketa: RemoveLampiranSengketa => SengketaLengkap;

        check_keberatan       = keberatan::check:        NewKeberatan      => PemeriksaanKeberatan;
        register_keberatan    = keberatan::register:     NewKeberatan      => KeberatanTerdaftar;
        list_keberatan        = keberatan::list:         SaringanKeberatan => HalamanKeberatan;
        get_keberatan         = keberatan::get:          KeberatanRef      => KeberatanLengkap;
        correct_keberatan     = keberatan::correct:      CorrectKeberatan  => KeberatanLengkap;
        cancel_keberatan      = keberatan::cancel:       KeberatanBeralasan => KeberatanLengkap;
        take_langkah_keberatan = keberatan::langkah::take: AmbilLangkahKeberatan => KeberatanLengkap;
        undo_langkah_keberatan = keberatan::langkah::undo: BatalkanLangkahKeberatan => KeberatanLengkap;
        reveal_keberatan      = keberatan::reveal:       KeberatanBeralasan => Identitas;

        check_sengketa        = sengketa::check:         NewSengketa       => PemeriksaanSengketa;
        register_sengketa     = sengketa::register:      NewSengketa       => SengketaTercatat;
        list_sengketa         = sengketa::list:          SaringanSengketa  => HalamanSengketa;
        get_sengketa          = sengketa::get:           SengketaRef       => SengketaLengkap;
        correct_sengketa      = sengketa::correct:       CorrectSengketa   => SengketaLengkap;
        cancel_sengketa       = sengketa::cancel:        SengketaBeralasan => SengketaLengkap;
        take_langkah_sengketa = sengketa::langkah::take: AmbilLangkahSengketa => SengketaLengkap;
        undo_langkah_sengketa = sengketa::langkah::undo: BatalkanLangkahSengketa => SengketaLengkap;

        check_pengaduan       = pengaduan::check:        NewPengaduan      => PemeriksaanPengaduan;
        register_pengaduan    = pengaduan::register:     NewPengaduan      => PengaduanTerdaftar;
        list_pengaduan        = pengaduan::list:         SaringanPengaduan => HalamanPengaduan;
        get_pengaduan         = pengaduan::get:          PengaduanRef      => PengaduanLengkap;
        correct_pengaduan     = pengaduan::correct:      CorrectPengaduan  => PengaduanLengkap;
        cancel_pengaduan      = pengaduan::cancel:       PengaduanBeralasan => PengaduanLengkap;
        take_langkah_pengaduan = pengaduan::langkah::take: AmbilLangkahPengaduan => PengaduanLengkap;
        undo_langkah_pengaduan = pengaduan::langkah::undo: BatalkanLangkahPengaduan => PengaduanLengkap;
        lapor_fields          = pengaduan::lapor_fields: PengaduanRef      => Vec<IsianLapor>;
        get_angka_pengaduan   = pengaduan::figures:      MintaAngkaPengaduan => RekapPengaduan;
        reveal_pengaduan      = pengaduan::reveal:       PengaduanBeralasan => Identitas;
        remove_lampiran_pengaduan = lampiran::remove_pengaduan: RemoveLampiranPengaduan => PengaduanLengkap;

        tamu_questions        = tamu::questions:         Empty             => MejaTamu;
        register_tamu         = tamu::register:          NewTamu           => Tamu;
        list_tamu             = tamu::list:              SaringanTamu      => HalamanTamu;
        end_tamu              = tamu::end:               TamuRef           => Tamu;
        cancel_tamu           = tamu::cancel:            TamuBeralasan     => Tamu;

        save_draf             = draf::save:              SaveDraf          => Empty;
        list_draf             = draf::list:              Empty             => Vec<Draf>;
        delete_draf           = draf::delete:            DrafRef           => Empty;

        beranda               = beranda::show:           BerandaUntuk      => Beranda;
        list_cadangan         = cadangan::list:          Empty             => DaftarCadangan;
        make_cadangan         = cadangan::make_now:      Empty             => DaftarCadangan;
        progress_cadangan     = cadangan::progress:      Empty             => KemajuanCadangan;
        discard_cadangan      = cadangan::discard:       Empty             => DaftarCadangan;
        forget_tempat_kedua   = cadangan::forget_second: Empty             => DaftarCadangan;
        rehearse_cadangan     = cadangan::rehearse:      CadanganRef       => HasilUjiPulih;
        plan_pemulihan        = cadangan::plan:          MintaRencanaPulih => RencanaPulih;
        restore_cadangan      = cadangan::bring_back:    PulihkanCadangan  => HasilPulih;
        undo_pemulihan        = cadangan::take_back:     BatalkanPemulihan => HasilPulih;
        repair_data           = cadangan::repair:        PerbaikiData      => HasilPerbaikan;
        search                = cari::search:            Cari              => Vec<HasilCari>;
        count_register        = register::count:         MintaJumlah       => JumlahBaris;
        view_register         = register::view:          LihatRegister     => RegisterTerlihat;
        list_bulan            = register::months:        BulanRegister     => DaftarBulan;
        close_register        = register::close:         TutupRegister     => DaftarBulan;
        list_survei           = skm::list:               Empty             => Vec<SurveiRingkas>;
        get_survei            = skm::get:                SurveiRef         => SurveiLengkap;
        open_survei           = skm::open:               BukaSurvei        => SurveiLengkap;
        change_survei         = skm::change:             UbahSurvei        => SurveiLengkap;
        close_survei          = skm::close:              SurveiRef         => SurveiLengkap;
        reopen_survei         = skm::reopen:             SurveiBeralasan   => SurveiLengkap;
        cancel_survei         = skm::cancel:             SurveiBeralasan   => SurveiLengkap;
        questions_survei      = skm::questions:          SurveiRef         => LayarSurvei;
        record_jawaban        = skm::jawaban::record:    NewJawaban        => SurveiLengkap;
        cancel_jawaban        = skm::jawaban::cancel:    JawabanBeralasan  => SurveiLengkap;
        plan_survei           = skm::plan:               SusunRencana      => SurveiLengkap;
        carry_out_rencana     = skm::carry_out:          LaksanakanRencana => SurveiLengkap;
        start_layar           = skm::layar::start:       SurveiRef         => Empty;
        get_layar             = skm::layar::get:         Empty             => LayarSurvei;
        send_layar            = skm::layar::send:        JawabanLayar      => Empty;
        get_standar           = standar::get:            Empty             => StandarLengkap;
        save_standar          = standar::save:           SimpanStandar     => StandarLengkap;
        set_standar           = standar::set:            MintaTetapkanStandar => StandarLengkap;
        review_standar        = standar::review:         TinjauStandar     => StandarLengkap;
        unset_standar         = standar::unset:          BatalkanStandar   => StandarLengkap;
        list_forum            = forum::list:             Empty             => Vec<Forum>;
        get_forum             = forum::get:              ForumRef          => ForumLengkap;
        plan_forum            = forum::plan:             RencanakanForum   => ForumLengkap;
        change_forum          = forum::change:           UbahForum         => ForumLengkap;
        cancel_forum          = forum::cancel:           ForumBeralasan    => ForumLengkap;
        attend_forum          = forum::attend:           CatatHadir        => ForumLengkap;
        minute_forum          = forum::minute:           TulisBeritaAcara  => ForumLengkap;
        set_forum             = forum::set:              MintaTetapkanForum => ForumLengkap;
        unset_forum           = forum::unset:            ForumBeralasan    => ForumLengkap;
        carry_out_kesepakatan = forum::carry_out:        LaksanakanKesepakatan => ForumLengkap;
        get_angka             = laporan::figures:        MintaAngka        => Angka;
        list_kasus            = laporan::cases:          MintaKasus        => Kasus;
        get_laporan_tahunan   = laporan::get:            TahunLaporan      => LaporanLengkap;
        save_laporan_tahunan  = laporan::save:           SimpanLaporan     => LaporanLengkap;
        set_laporan_tahunan   = laporan::set:            TetapkanLaporanTahunan => LaporanLengkap;
        cancel_laporan_tahunan = laporan::cancel:        BatalkanLaporan   => LaporanLengkap;

        list_jejak            = privasi::trail:          SaringanJejak     => HalamanJejak;
        verify_kepala         = privasi::verify:         PeriksaKepala     => HasilKepala;
        get_retensi           = privasi::get_retensi:    Empty             => RetensiKantor;
        set_retensi           = privasi::set_retensi:    AturRetensi       => RetensiKantor;
        list_musnah           = privasi::list_musnah:    Empty             => UsulMusnah;
        propose_musnah        = privasi::propose:        UsulkanMusnah     => UsulMusnah;
        approve_musnah        = privasi::approve:        SetujuiMusnah     => UsulMusnah;
        refuse_musnah         = privasi::refuse:         TolakMusnah       => UsulMusnah;
        list_pembetulan       = privasi::list_pembetulan: Empty            => Vec<BarisPembetulan>;
        ask_pembetulan        = privasi::ask:            MintaPembetulan   => Vec<BarisPembetulan>;
        answer_pembetulan     = privasi::answer:         JawabPembetulan   => Vec<BarisPembetulan>;
        find_subjek           = privasi::find_subjek:    CariSubjek        => Vec<Subjek>;
    }
    files {
        recovery_sheet        = kantor::recovery_sheet:  RecoverySheet;
        logo                  = kantor::logo:            Empty;
        tanda_bukti           = permohonan::tanda_bukti: CetakDokumen;
        formulir              = permohonan::formulir:    CetakDokumen;
        tanda_bukti_keberatan = keberatan::tanda_bukti:  CetakKeberatan;
        formulir_keberatan    = keberatan::formulir:     CetakKeberatan;
        pratinjau_tanggapan   = keberatan::preview:      KeberatanRef;
        surat_keberatan       = keberatan::surat:        CetakSuratKeberatan;
        tanda_terima_pengaduan = pengaduan::tanda_terima: CetakPengaduan;
        slip_tamu             = tamu::slip:              CetakSlip;
        slip_pengaduan        = pengaduan::slip:         CetakSlipPengaduan;
        lembar_lapor          = pengaduan::lapor_page:   PengaduanRef;
        angka_pengaduan       = pengaduan::print_figures: CetakAngkaPengaduan;
        surat_pengaduan       = pengaduan::surat:        CetakSuratPengaduan;
        lampiran_pengaduan    = lampiran::show_pengaduan: ShowLampiranPengaduan;
        preview_surat         = permohonan::langkah::preview: PratinjauLangkah;
        surat                 = permohonan::surat:       CetakSurat;
        disposisi_hari_ini    = permohonan::disposisi_hari_ini: CetakDisposisi;
        lampiran              = lampiran::show:          ShowLampiran;
        lampiran_keberatan    = lampiran::show_keberatan: ShowLampiranKeberatan;
        lampiran_sengketa     = lampiran::show_sengketa: ShowLampiranSengketa;
        register              = register::print:         CetakRegister;
        register_ditutup      = register::show_closed:   TutupRef;
        sample_surat          = layanan::sample:         PengaturanSurat;
        berkas_informasi      = informasi::berkas:       InformasiRef;
        daftar                = daftar::print:           CetakDaftar;
        preview_penetapan     = penetapan::preview:      TetapkanDip;
        penetapan             = penetapan::show:         PenetapanRef;
        dokumen_uji           = uji::print:              CetakUji;
        terbitan              = terbitan::zip:           Empty;
        angka                 = laporan::print_figures:  CetakAngka;
        laporan_tahunan       = laporan::print:          CetakLaporan;
        laporan_ringkasan     = laporan::print_summary:  CetakRingkasan;
        bukti_monev           = laporan::evidence:       TahunLaporan;
        jejak                 = privasi::export:         CetakJejak;
        berita_acara          = privasi::record:         PemusnahanRef;
        berkas_subjek         = privasi::file:           MintaBerkasSubjek;
        laporan_skm           = skm::print:              CetakSkm;
        poster_skm            = skm::poster:             CetakPosterSkm;
        kuesioner_skm         = skm::questionnaire:      SurveiRef;
        standar               = standar::print:          CetakStandar;
        kertas_forum          = forum::print:            CetakForum;
    }
    uploads {
        add_lampiran          = lampiran::add:           AddLampiran       => PermohonanLengkap;
        add_lampiran_keberatan = lampiran::add_keberatan: AddLampiranKeberatan => KeberatanLengkap;
        add_lampiran_sengketa = lampiran::add_sengketa:  AddLampiranSengketa => SengketaLengkap;
        add_lampiran_pengaduan = lampiran::add_pengaduan: AddLampiranPengaduan => PengaduanLengkap;
        read_lapor            = pengaduan::import_lapor: ImporLapor        => HasilLapor;
        read_pintu            = tamu::read_pintu:        BacaPintu         => PintuTerbaca;
        upload_informasi      = informasi::upload:       UnggahBerkasInformasi => BerkasInformasi;
        read_impor            = impor::read:             BacaImpor         => HasilImpor;
    }
}

fn write<T: Serialize>(output: &T) -> Result<Value, Fault> {
    serde_json::to_value(output).map_err(Fault::internal)
}
