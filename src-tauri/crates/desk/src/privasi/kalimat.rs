//! Each row of the trail as a sentence, with the case or thing it happened to and its place in the window.

use domain::akun::AkunEvent;
use domain::dip::{InformasiEvent, PenetapanEvent};
use domain::format::tanggal;
use domain::forum::ForumEvent;
use domain::id::{KeberatanId, PengaduanId, PermohonanId, SengketaId};
use domain::impor::ImporEvent;
use domain::jurnal::{Entitas, Event, Stamped};
use domain::kantor::KantorEvent;
use domain::laporan::tahunan::LaporanTahunanEvent;
use domain::pengecualian::{PengecualianEvent, UjiEvent};
use domain::privasi::{HasilPembetulan, JenisBerkas, PemusnahanEvent, PrivasiEvent};
use domain::register::{JenisRegister, RegisterEvent};
use domain::skm::{JawabanEvent, SurveiEvent};
use domain::standar::StandarEvent;
use domain::tamu::TamuEvent;
use domain::tutup_buku::TutupBukuEvent;
use store::{Reader, TrailRow};

use super::orang::{capital, place};
use super::pembetulan;
use super::wire::BarisJejak;
use crate::permohonan::name_of;
use crate::{Fault, keberatan, pengaduan, permohonan, sengketa};

/// A row as the screen shows it.
pub(super) fn line(reader: &Reader, row: &TrailRow) -> Result<BarisJejak, Fault> {
    let (perkara, ke) = subject(reader, row)?;
    let (judul, keterangan) = match &row.event {
        Some(stamped) => sentence(reader, row, stamped)?,
        None => ("Kejadian dari versi program yang lebih baru".to_owned(), row.kind.clone()),
    };
    let petugas = name_of(reader, row.actor)?;
    Ok(BarisJejak { urut: row.posisi, waktu: row.pada, petugas, perkara, ke, judul, keterangan })
}

/// What it happened to, and where that is seen.
fn subject(reader: &Reader, row: &TrailRow) -> Result<(String, String), Fault> {
    let id = row.entity;
    let case = |jenis: JenisBerkas, nomor: Option<String>| {
        nomor.map_or_else(
            || (capital(jenis).to_owned(), String::new()),
            |nomor| (format!("{} {nomor}", capital(jenis)), place(jenis, id)),
        )
    };
    let Some(kind) = row.kind.split_once('.').and_then(|(kind, _)| Entitas::from_name(kind)) else {
        return Ok((String::new(), String::new()));
    };
    let plain = |name: &str| (name.to_owned(), String::new());
    Ok(match kind {
        Entitas::Permohonan => {
            case(JenisBerkas::Permohonan, reader.permohonan(PermohonanId(id))?.map(|one| one.nomor.teks))
        }
        Entitas::Keberatan => {
            case(JenisBerkas::Keberatan, reader.keberatan(KeberatanId(id))?.map(|one| one.nomor.teks))
        }
        Entitas::Sengketa => case(JenisBerkas::Sengketa, reader.sengketa(SengketaId(id))?.map(|one| one.isi.nomor)),
        Entitas::Pengaduan => {
            case(JenisBerkas::Pengaduan, reader.pengaduan(PengaduanId(id))?.map(|one| one.nomor.teks))
        }
        Entitas::Tamu => ("Buku tamu".to_owned(), "tamu".to_owned()),
        Entitas::Survei => ("Survei kepuasan".to_owned(), format!("survei/{id}")),
        Entitas::JawabanSkm => ("Jawaban survei".to_owned(), "survei".to_owned()),
        Entitas::Standar => ("Standar pelayanan".to_owned(), "standar".to_owned()),
        Entitas::Forum => ("Konsultasi publik".to_owned(), format!("forum/{id}")),
        Entitas::Informasi => ("Informasi publik".to_owned(), format!("informasi/{id}")),
        Entitas::Pengecualian => ("Pengecualian".to_owned(), format!("dikecualikan/{id}")),
        Entitas::Uji => ("Uji konsekuensi".to_owned(), format!("dikecualikan/uji/{id}")),
        Entitas::PenetapanDip => ("Penetapan DIP".to_owned(), "informasi/penetapan".to_owned()),
        Entitas::Kantor => ("Kantor".to_owned(), "pengaturan/kantor".to_owned()),
        Entitas::Kalender => ("Kalender".to_owned(), "kalender".to_owned()),
        Entitas::Layanan => ("Layanan".to_owned(), "pengaturan/layanan".to_owned()),
        Entitas::Akun => ("Akun".to_owned(), "pengaturan/akun".to_owned()),
        Entitas::Register | Entitas::TutupBuku => ("Register".to_owned(), "register".to_owned()),
        Entitas::LaporanTahunan => ("Laporan tahunan".to_owned(), "laporan/tahunan".to_owned()),
        Entitas::Impor => plain("Impor"),
        Entitas::Privasi => plain("Privasi"),
        Entitas::Pemusnahan => ("Pemusnahan".to_owned(), "pengaturan/privasi/retensi".to_owned()),
    })
}

/// What happened, and why or how.
fn sentence(reader: &Reader, row: &TrailRow, stamped: &Stamped<Event>) -> Result<(String, String), Fault> {
    let told = |judul: &str, keterangan: &str| (judul.to_owned(), keterangan.to_owned());
    Ok(match &stamped.event {
        Event::Permohonan(event) => reader
            .permohonan(PermohonanId(row.entity))?
            .map_or_else(|| told("Permohonan", ""), |state| permohonan::riwayat::told(&state, stamped, event)),
        Event::Keberatan(event) => reader
            .keberatan(KeberatanId(row.entity))?
            .map_or_else(|| told("Keberatan", ""), |state| keberatan::riwayat::told(&state, stamped, event)),
        Event::Sengketa(event) => reader
            .sengketa(SengketaId(row.entity))?
            .map_or_else(|| told("Sengketa", ""), |state| sengketa::riwayat::told(&state, event)),
        Event::Pengaduan(event) => reader
            .pengaduan(PengaduanId(row.entity))?
            .map_or_else(|| told("Pengaduan", ""), |state| pengaduan::riwayat::told(&state, stamped, event)),
        Event::Tamu(event) => match event {
            TamuEvent::Dicatat { .. } => told("Tamu dicatat", ""),
            TamuEvent::Keluar { .. } => told("Tamu pulang", ""),
            TamuEvent::Dibatalkan(void) => told("Catatan tamu dibatalkan", &void.alasan),
        },
        Event::Survei(event) => of_survey(event),
        Event::JawabanSkm(JawabanEvent::Masuk(_)) => told("Jawaban survei masuk", ""),
        Event::JawabanSkm(JawabanEvent::Dibatalkan { alasan }) => told("Jawaban survei dibatalkan", alasan),
        Event::Standar(event) => match event {
            StandarEvent::Ditulis(_) => told("Naskah standar pelayanan disimpan", ""),
            StandarEvent::Ditetapkan(set) => {
                (format!("Standar pelayanan ditetapkan dengan nomor {}", set.nomor), String::new())
            }
            StandarEvent::Ditinjau { catatan, .. } => told("Standar pelayanan ditinjau ulang", catatan),
            StandarEvent::PenetapanDibatalkan { alasan } => told("Penetapan standar pelayanan dibatalkan", alasan),
        },
        Event::Forum(event) => of_consultation(event),
        Event::Kantor(event) => of_office(event),
        Event::Kalender(event) => told("Kalender kantor diatur", &event.alasan),
        Event::Layanan(_) => told("Pengaturan layanan diubah", ""),
        Event::Akun(event) => of_account(event),
        Event::Register(RegisterEvent::Dicetak { jenis, dari, sampai, baris, disamarkan, bentuk, .. }) => {
            of_print(jenis, (*dari, *sampai), *baris, *disamarkan, bentuk)
        }
        Event::Informasi(event) => of_entry(event),
        Event::PenetapanDip(PenetapanEvent::Ditetapkan(event)) => {
            (format!("Daftar Informasi Publik ditetapkan dengan nomor {}", event.nomor), String::new())
        }
        Event::PenetapanDip(PenetapanEvent::Dibatalkan { alasan, .. }) => told("Penetapan DIP dibatalkan", alasan),
        Event::Pengecualian(event) => of_exemption(event),
        Event::Uji(event) => of_test(event),
        Event::Impor(event) => of_import(event),
        Event::TutupBuku(TutupBukuEvent::Ditutup(isi)) => {
            let judul = format!("{} bulan {} ditutup", isi.jenis.label(), isi.bulan.format("%m-%Y"));
            (judul, format!("{} baris", isi.baris))
        }
        Event::LaporanTahunan(event) => match event {
            LaporanTahunanEvent::Ditulis(_) => told("Naskah laporan tahunan disimpan", ""),
            LaporanTahunanEvent::Ditetapkan(set) => {
                (format!("Laporan tahunan ditetapkan dengan nomor {}", set.nomor), String::new())
            }
            LaporanTahunanEvent::PenetapanDibatalkan { alasan } => told("Penetapan laporan tahunan dibatalkan", alasan),
        },
        Event::Privasi(event) => {
            let (judul, keterangan) = of_privacy(event);
            if pembetulan::is_secret(reader, row.entity)? { (judul, String::new()) } else { (judul, keterangan) }
        }
        Event::Pemusnahan(event) => of_destruction(event),
    })
}

fn of_survey(event: &SurveiEvent) -> (String, String) {
    let told = |judul: &str, keterangan: &str| (judul.to_owned(), keterangan.to_owned());
    match event {
        SurveiEvent::Dibuka(isi) => told("Survei kepuasan dibuka", &isi.judul),
        SurveiEvent::Diubah(isi) => told("Survei kepuasan diubah", &isi.judul),
        SurveiEvent::Ditutup {} => told("Survei kepuasan ditutup", ""),
        SurveiEvent::DibukaKembali { alasan } => told("Survei kepuasan dibuka lagi", alasan),
        SurveiEvent::Dibatalkan { alasan } => told("Survei kepuasan dibatalkan", alasan),
        SurveiEvent::RencanaDisusun { butir } => {
            ("Rencana perbaikan disusun".to_owned(), format!("{} butir", butir.len()))
        }
        SurveiEvent::RencanaDilaksanakan { selesai: Some(_), .. } => told("Butir rencana perbaikan selesai", ""),
        SurveiEvent::RencanaDilaksanakan { selesai: None, .. } => told("Butir rencana perbaikan belum selesai", ""),
    }
}

fn of_consultation(event: &ForumEvent) -> (String, String) {
    let told = |judul: &str, keterangan: &str| (judul.to_owned(), keterangan.to_owned());
    match event {
        ForumEvent::Direncanakan(_) => told("Konsultasi publik direncanakan", ""),
        ForumEvent::Diubah(_) => told("Rencana konsultasi publik diubah", ""),
        ForumEvent::HadirDicatat { jumlah, .. } => ("Daftar hadir dicatat".to_owned(), format!("{jumlah} orang")),
        ForumEvent::BeritaAcaraDitulis(_) => told("Berita acara konsultasi disimpan", ""),
        ForumEvent::BeritaAcaraDitetapkan(set) => {
            (format!("Berita acara konsultasi ditetapkan dengan nomor {}", set.nomor), String::new())
        }
        ForumEvent::PenetapanDibatalkan { alasan } => told("Penetapan berita acara dibatalkan", alasan),
        ForumEvent::KesepakatanDilaksanakan { selesai: Some(_), .. } => told("Kesepakatan selesai dilaksanakan", ""),
        ForumEvent::KesepakatanDilaksanakan { selesai: None, .. } => told("Kesepakatan belum dilaksanakan", ""),
        ForumEvent::Dibatalkan { alasan } => told("Konsultasi publik dibatalkan", alasan),
        ForumEvent::HadirDitampilkan { alasan } => told("Nama yang hadir ditampilkan", alasan),
        ForumEvent::DataDimusnahkan { berita_acara, .. } => {
            ("Nama yang hadir telah dimusnahkan".to_owned(), format!("Berita acara {berita_acara}"))
        }
    }
}

fn of_office(event: &KantorEvent) -> (String, String) {
    match event {
        KantorEvent::Diatur { .. } => ("Profil kantor diatur".to_owned(), String::new()),
        KantorEvent::LogoDiganti { .. } => ("Logo kantor diganti".to_owned(), String::new()),
        KantorEvent::JamDisetujui { alasan, .. } => ("Jam komputer disetujui".to_owned(), alasan.clone()),
        KantorEvent::Dipulihkan(event) => {
            let made = tanggal::long(event.dibuat.date_naive());
            let paper = if event.dari_kertas { "; nomor terakhir dibaca dari kertas" } else { "" };
            ("Data dipulihkan dari cadangan".to_owned(), format!("cadangan tanggal {made}{paper}"))
        }
        KantorEvent::Diperbaiki(event) => {
            let lost = match event.hilang {
                Some(0) => "tidak ada yang hilang".to_owned(),
                Some(lost) => format!("{lost} kejadian hilang"),
                None => "tidak diketahui berapa yang hilang".to_owned(),
            };
            let came = format!("{} kejadian terbaca, {} di antaranya dari cadangan", event.baris, event.dari_cadangan);
            ("Data rusak dibuat ulang dari jurnal".to_owned(), format!("{came}; {lost}"))
        }
        KantorEvent::CadanganLamaDibuang(event) => (
            "Cadangan dari sebelum pemusnahan dibuang".to_owned(),
            format!("{} di komputer ini, {} di tempat kedua", event.komputer, event.kedua),
        ),
    }
}

fn of_account(event: &AkunEvent) -> (String, String) {
    match event {
        AkunEvent::Dibuat(akun) => (format!("Akun {} dibuat", akun.nama), akun.peran.label().to_owned()),
        AkunEvent::Diubah(akun) => (format!("Akun {} diubah", akun.nama), akun.peran.label().to_owned()),
        AkunEvent::Dinonaktifkan => ("Akun dinonaktifkan".to_owned(), String::new()),
        AkunEvent::Diaktifkan => ("Akun diaktifkan lagi".to_owned(), String::new()),
        AkunEvent::KodePemulihanDiganti => ("Kode pemulihan diganti".to_owned(), String::new()),
        AkunEvent::KataSandiDiganti { dengan } => ("Kata sandi diganti".to_owned(), dengan.replace('_', " ")),
        AkunEvent::Disaksikan { untuk } => ("Menjadi saksi".to_owned(), untuk.clone()),
    }
}

fn of_print(
    jenis: &str,
    (dari, sampai): (chrono::NaiveDate, chrono::NaiveDate),
    baris: u32,
    disamarkan: bool,
    bentuk: &str,
) -> (String, String) {
    let known = JenisRegister::ALL.into_iter().find(|one| one.name() == jenis);
    let identity = if disamarkan { "identitas disamarkan" } else { "IDENTITAS LENGKAP" };
    let judul = format!("{} dicetak, {identity}", known.map_or("Register", JenisRegister::label));
    let detail = format!("{} sampai {} · {baris} baris · {bentuk}", tanggal::medium(dari), tanggal::medium(sampai));
    (judul, detail)
}

fn of_entry(event: &InformasiEvent) -> (String, String) {
    match event {
        InformasiEvent::Dicatat { isi, .. } => ("Informasi dicatat".to_owned(), isi.judul.clone()),
        InformasiEvent::Diubah { isi, .. } => ("Informasi diubah".to_owned(), isi.judul.clone()),
        InformasiEvent::Dimutakhirkan => ("Informasi dinyatakan mutakhir".to_owned(), String::new()),
        InformasiEvent::Diajukan => ("Informasi diajukan".to_owned(), String::new()),
        InformasiEvent::Diterima => ("Usulan informasi diterima".to_owned(), String::new()),
        InformasiEvent::Dikembalikan { catatan } => ("Usulan informasi dikembalikan".to_owned(), catatan.clone()),
        InformasiEvent::Ditarik { alasan } => ("Informasi ditarik dari daftar".to_owned(), alasan.clone()),
        InformasiEvent::Dipulihkan => ("Informasi dikembalikan ke daftar".to_owned(), String::new()),
        InformasiEvent::ImporDibatalkan { .. } => ("Impor informasi dibatalkan".to_owned(), String::new()),
    }
}

fn of_exemption(event: &PengecualianEvent) -> (String, String) {
    match event {
        PengecualianEvent::Dicatat { isi, .. } => ("Pengecualian dicatat".to_owned(), isi.informasi.clone()),
        PengecualianEvent::Diubah { isi, .. } => ("Pengecualian diubah".to_owned(), isi.informasi.clone()),
        PengecualianEvent::Diuji { nomor, .. } => ("Pengecualian diuji".to_owned(), nomor.clone()),
        PengecualianEvent::Ditetapkan { nomor, .. } => ("Pengecualian ditetapkan".to_owned(), nomor.clone()),
        PengecualianEvent::PeristiwaTerjadi { tanggal } => {
            ("Peristiwa pengecualian terjadi".to_owned(), tanggal::long(*tanggal))
        }
        PengecualianEvent::Dibuka { dasar, .. } => ("Pengecualian dibuka".to_owned(), dasar.clone()),
        PengecualianEvent::Ditarik { alasan } => ("Pengecualian ditarik".to_owned(), alasan.clone()),
        PengecualianEvent::ImporDibatalkan { .. } => ("Impor pengecualian dibatalkan".to_owned(), String::new()),
    }
}

fn of_test(event: &UjiEvent) -> (String, String) {
    match event {
        UjiEvent::Disusun(_) => ("Lembar uji konsekuensi disusun".to_owned(), String::new()),
        UjiEvent::Disetujui { .. } => ("Lembar uji konsekuensi disetujui".to_owned(), String::new()),
        UjiEvent::Ditetapkan { nomor, .. } => ("Uji konsekuensi ditetapkan".to_owned(), nomor.clone()),
        UjiEvent::Dibatalkan { alasan, .. } => ("Uji konsekuensi dibatalkan".to_owned(), alasan.clone()),
    }
}

fn of_import(event: &ImporEvent) -> (String, String) {
    match event {
        ImporEvent::Diterima(isi) => ("Berkas diimpor".to_owned(), isi.nama.clone()),
        ImporEvent::SeriDilanjutkan(event) => {
            ("Nomor register lama dilanjutkan".to_owned(), format!("sampai {}", event.terakhir))
        }
        ImporEvent::Dibatalkan { alasan } => ("Impor dibatalkan".to_owned(), alasan.clone()),
    }
}

fn of_privacy(event: &PrivasiEvent) -> (String, String) {
    match event {
        PrivasiEvent::RetensiDiatur { alasan, .. } => ("Masa simpan perkara diatur".to_owned(), alasan.clone()),
        PrivasiEvent::BerkasSubjekDibuat { perkara, alasan, bentuk, .. } => (
            "Berkas subjek data dibuat".to_owned(),
            format!("{perkara} perkara · {} · {alasan}", bentuk.to_uppercase()),
        ),
        PrivasiEvent::JejakDiekspor { baris, bentuk, .. } => {
            ("Jejak audit diekspor".to_owned(), format!("{baris} baris · {}", bentuk.to_uppercase()))
        }
        PrivasiEvent::PembetulanDiminta { perkara, uraian, .. } => {
            (format!("Pembetulan data diminta: {} {}", perkara.jenis.label(), perkara.nomor), uraian.clone())
        }
        PrivasiEvent::PembetulanDijawab { hasil, uraian } => {
            let done = match hasil {
                HasilPembetulan::Dibetulkan => "dibetulkan",
                HasilPembetulan::TidakDibetulkan => "tidak dibetulkan",
            };
            (format!("Permintaan pembetulan dijawab: {done}"), uraian.clone())
        }
    }
}

fn of_destruction(event: &PemusnahanEvent) -> (String, String) {
    match event {
        PemusnahanEvent::Diusulkan { berkas, .. } => {
            ("Pemusnahan diusulkan".to_owned(), format!("{} berkas", berkas.len()))
        }
        PemusnahanEvent::Ditolak { alasan } => ("Usul musnah ditolak".to_owned(), alasan.clone()),
        PemusnahanEvent::Disetujui(done) => (
            "Pemusnahan disetujui dan dijalankan".to_owned(),
            format!("Berita acara {} · {} identitas, {} berkas", done.nomor, done.identitas, done.dihapus),
        ),
    }
}
