//! The complaints of a practice office: at every status, one anonymous, one confidential, one another body must hear, some in
//! SP4N-LAPOR! with and without its id, one late, one that became a request; and the visitors in the guest book.

use chrono::{Days, NaiveDate};
use domain::id::{PengaduanId, PermohonanId, TamuId};
use domain::pemohon::JenisPemohon;
use domain::pengaduan::answer::{CatatBalasanPelapor, HasilPengaduan, JawabPengaduan, SampaikanJawaban};
use domain::pengaduan::check::{CatatKelengkapanDiterima, LengkapiPengaduan, PeriksaPengaduan};
use domain::pengaduan::close::{CabutPengaduan, LimpahkanPengaduan, TutupPengaduan};
use domain::pengaduan::follow_up::{CatatTindakLanjut, DisposisikanPengaduan};
use domain::pengaduan::lapor::{CatatJawabanLapor, CatatLapor};
use domain::pengaduan::{Dugaan, KelasPengaduan, NewPengaduan, SaluranPengaduan};
use domain::permohonan::input::{Isian, NewPemohon};
use domain::tamu::{NewTamu, PintuTamu};
use rand::Rng;
use rand_chacha::ChaCha8Rng;

use super::super::isi;
use super::jadwal::{Acara, Hari, Janji, Oleh, Penulis};
use super::pelayanan::{Adukan, Pelayanan};
use crate::pengaduan::langkah::wire::PerintahPengaduan;

/// Words of a made-up matter: what in short, what happened, where, what is hoped for.
type Kisah = (&'static str, &'static str, &'static str, &'static str);

const KISAH: [Kisah; 8] = [
    (
        "Loket tutup sebelum waktunya",
        "Saya datang pukul 14.30, loket sudah tutup padahal jam layanan sampai 15.30.",
        "Loket 2",
        "Loket dibuka sesuai jam layanan",
    ),
    (
        "Antrean tanpa nomor",
        "Antrean tidak memakai nomor, yang datang belakangan dilayani lebih dulu.",
        "Ruang tunggu",
        "Ada mesin atau kartu antrean",
    ),
    (
        "Lampu jalan padam dua minggu",
        "Lampu jalan di depan sekolah padam sejak dua minggu lalu, sudah dua kali dilaporkan ke ketua RT.",
        "Jalan Kartini",
        "Lampu diperbaiki",
    ),
    (
        "Petugas menolak berkas tanpa alasan",
        "Berkas saya dikembalikan tanpa dijelaskan apa yang kurang.",
        "Meja pelayanan perizinan",
        "Diberi tahu apa yang kurang",
    ),
    (
        "Sampah pasar tidak diangkut",
        "Sampah di belakang pasar menumpuk lima hari dan berbau sampai ke rumah warga.",
        "Pasar Pagi",
        "Sampah diangkut setiap hari",
    ),
    (
        "Ruang tunggu tidak ramah kursi roda",
        "Pintu masuk bertangga dan tidak ada bidang miring.",
        "Gedung A",
        "Dibuatkan bidang miring",
    ),
    (
        "Keterlambatan surat keterangan",
        "Surat keterangan yang dijanjikan tiga hari baru selesai sembilan hari.",
        "Kantor kecamatan",
        "Waktu pelayanan ditepati",
    ),
    (
        "Parkir mobil dinas menutup jalan masuk",
        "Mobil dinas diparkir di jalan masuk Puskesmas setiap pagi.",
        "Puskesmas Rangkui",
        "Tempat parkir ditertibkan",
    ),
];

/// Writes one complaint: the days count from the one it is received on.
struct Kasus<'a, 'b> {
    penulis: &'a mut Penulis<'b>,
    id: PengaduanId,
}

impl Kasus<'_, '_> {
    fn langkah(&mut self, hari: usize, menit: u32, perintah: impl FnOnce(NaiveDate) -> PerintahPengaduan) {
        let Some(tanggal) = self.penulis.tanggal(hari) else { return };
        self.adukan(hari, menit, Adukan::Perintah(Box::new(perintah(tanggal))));
    }

    fn adukan(&mut self, hari: usize, menit: u32, adukan: Adukan) {
        self.penulis.catat(hari, menit, Oleh::Atasan, Acara::Pelayanan(Pelayanan::Langkah(self.id, adukan)));
    }

    fn periksa(&mut self, hari: usize, kurang: &[&str]) {
        let kurang: Vec<_> = kurang.iter().map(|one| (*one).to_owned()).collect();
        let lacks = !kurang.is_empty();
        self.langkah(hari, 60, |_| PerintahPengaduan::Periksa(PeriksaPengaduan { kurang }));
        if lacks {
            let uraian = "Diambil pelapor di meja layanan".to_owned();
            let received = |tanggal| CatatKelengkapanDiterima { tanggal, uraian };
            self.langkah(hari, 75, |tanggal| PerintahPengaduan::CatatKelengkapanDiterima(received(tanggal)));
        }
    }

    fn disposisi(&mut self, hari: usize, unit: &str, instruksi: &str) {
        let (unit, instruksi) = (unit.to_owned(), instruksi.to_owned());
        self.langkah(hari, 90, |tanggal| {
            let batas = tanggal.checked_add_days(Days::new(7)).unwrap_or(tanggal);
            PerintahPengaduan::Disposisikan(DisposisikanPengaduan { unit, instruksi, batas })
        });
    }

    fn dibalas_unit(&mut self, hari: usize, uraian: &'static str) {
        self.adukan(hari, 150, Adukan::UnitMembalas(uraian));
    }

    fn jawab(&mut self, hari: usize, hasil: HasilPengaduan, uraian: &str) {
        let (uraian, penanda_tangan) = (uraian.to_owned(), Default::default());
        self.langkah(hari, 200, |_| PerintahPengaduan::Jawab(JawabPengaduan { hasil, uraian, penanda_tangan }));
    }

    fn sampaikan(&mut self, hari: usize) {
        let uraian = "Diambil pelapor di meja layanan".to_owned();
        self.langkah(hari, 240, |tanggal| PerintahPengaduan::Sampaikan(SampaikanJawaban { tanggal, uraian }));
    }

    fn dibalas_pelapor(&mut self, hari: usize, puas: bool, uraian: &str) {
        let uraian = uraian.to_owned();
        self.langkah(hari, 300, |tanggal| {
            PerintahPengaduan::CatatBalasanPelapor(CatatBalasanPelapor { tanggal, puas, uraian })
        });
    }

    fn lapor(&mut self, hari: usize, tracking: &str) {
        let tracking = tracking.to_owned();
        self.langkah(hari, 120, |tanggal| PerintahPengaduan::CatatLapor(CatatLapor { tanggal, tracking }));
    }

    fn tutup(&mut self, hari: usize) {
        self.langkah(hari, 30, |_| PerintahPengaduan::Tutup(TutupPengaduan {}));
    }
}

/// Every made-up complaint.
pub(super) fn semua(hari: &Hari, janji: &mut Vec<Janji>, random: &mut ChaCha8Rng) {
    selesai(hari, janji, random);
    berjalan(hari, janji, random);
    lain(hari, janji, random);
    tautan(hari, janji, random);
}

/// Those that are over: accepted, silent, answered twice, an aspiration, never completed, withdrawn.
fn selesai(hari: &Hari, janji: &mut Vec<Janji>, random: &mut ChaCha8Rng) {
    let (unit, puas) = ("Diskominfo", "Terima kasih, sudah sesuai.");
    mulai(hari, janji, random, 40, 0, biasa, |kasus| {
        kasus.periksa(1, &[]);
        kasus.disposisi(1, unit, "Periksa jadwal petugas loket.");
        kasus.dibalas_unit(4, "Jadwal petugas diperbaiki dan diawasi kepala bidang.");
        kasus.jawab(
            6,
            HasilPengaduan::Ditindaklanjuti,
            "Jadwal petugas loket sudah diperbaiki; loket dibuka sampai pukul 15.30.",
        );
        kasus.sampaikan(7);
        kasus.dibalas_pelapor(9, true, puas);
    });
    mulai(hari, janji, random, 38, 2, biasa, |kasus| {
        kasus.periksa(1, &[]);
        kasus.disposisi(1, "Dinas Perhubungan", "");
        kasus.dibalas_unit(5, "Lampu diganti.");
        kasus.jawab(7, HasilPengaduan::Ditindaklanjuti, "Lampu jalan sudah diganti dan menyala.");
        kasus.sampaikan(8);
        kasus.tutup(20);
    });
    mulai(hari, janji, random, 29, 6, biasa, |kasus| {
        kasus.periksa(1, &[]);
        kasus.jawab(4, HasilPengaduan::Dijelaskan, "Surat memerlukan tanda tangan camat yang sedang dinas luar.");
        kasus.sampaikan(5);
        kasus.dibalas_pelapor(7, false, "Tidak ada pemberitahuan bahwa suratnya terlambat.");
        kasus.jawab(
            9,
            HasilPengaduan::Ditindaklanjuti,
            "Kantor kecamatan kini memberi tahu pemohon bila surat terlambat.",
        );
        kasus.sampaikan(10);
        kasus.dibalas_pelapor(11, true, puas);
    });
    let aspirasi = |new: &mut NewPengaduan| {
        new.kelas = KelasPengaduan::Aspirasi.into();
        new.saluran = SaluranPengaduan::Kotak.into();
    };
    mulai(hari, janji, random, 30, 1, aspirasi, |kasus| {
        kasus.jawab(3, HasilPengaduan::Dijelaskan, "Kartu antrean disiapkan untuk semester depan.");
        kasus.sampaikan(4);
        kasus.dibalas_pelapor(5, true, "");
    });
    mulai(hari, janji, random, 48, 3, biasa, |kasus| {
        kasus.periksa(1, &["Nama layanan dan tanggal kejadian", "Bukti pengembalian berkas bila ada"]);
        // Thirty days are never more than twenty-six working days.
        kasus.tutup(27);
    });
    mulai(hari, janji, random, 20, 7, biasa, |kasus| {
        kasus.periksa(1, &[]);
        let uraian = "Pelapor mencabut dengan surat: mobil sudah dipindahkan.".to_owned();
        kasus.langkah(4, 100, |tanggal| PerintahPengaduan::Cabut(CabutPengaduan { tanggal, uraian }));
    });
}

/// Those on the desk: late, in process, waiting to be completed, not yet touched.
fn berjalan(hari: &Hari, janji: &mut Vec<Janji>, random: &mut ChaCha8Rng) {
    mulai(hari, janji, random, 22, 4, biasa, |kasus| {
        kasus.periksa(1, &[]);
        kasus.disposisi(2, "Dinas Lingkungan Hidup", "Angkut sampah dan atur jadwalnya.");
    });
    let pengawasan = |new: &mut NewPengaduan| new.kelas = KelasPengaduan::BerkadarPengawasan.into();
    mulai(hari, janji, random, 25, 3, pengawasan, |kasus| {
        kasus.periksa(2, &[]);
        kasus.disposisi(2, "DPMPTSP", "Periksa mengapa berkas dikembalikan.");
        let uraian = "Petugas dan pelapor dimintai keterangan.".to_owned();
        kasus.langkah(6, 120, |tanggal| PerintahPengaduan::CatatTindakLanjut(CatatTindakLanjut { tanggal, uraian }));
    });
    mulai(hari, janji, random, 9, 5, biasa, |kasus| {
        kasus.periksa(1, &["Hari dan jam kedatangan"]);
        let uraian = "Pelapor menyebut hari Senin pagi.".to_owned();
        kasus.langkah(3, 45, |tanggal| PerintahPengaduan::Lengkapi(LengkapiPengaduan { tanggal, uraian }));
        kasus.disposisi(3, "Diskominfo", "");
        kasus.dibalas_unit(6, "Bidang miring dianggarkan pada perubahan APBD.");
    });
    mulai(hari, janji, random, 7, 7, biasa, |kasus| kasus.periksa(1, &["Nomor polisi atau jam kejadian"]));
    let telepon = |new: &mut NewPengaduan| new.saluran = SaluranPengaduan::Telepon.into();
    mulai(hari, janji, random, 1, 1, telepon, |_| {});
    mulai(hari, janji, random, 2, 6, biasa, |_| {});
}

/// A confidential one, an anonymous one, two in SP4N-LAPOR!, one for another body.
fn lain(hari: &Hari, janji: &mut Vec<Janji>, random: &mut ChaCha8Rng) {
    let rahasia = |new: &mut NewPengaduan| {
        new.kelas = KelasPengaduan::BerkadarPengawasan.into();
        new.rahasia = true;
    };
    mulai(hari, janji, random, 8, 3, rahasia, |kasus| {
        kasus.periksa(1, &[]);
        kasus.disposisi(2, "Bagian Organisasi", "Periksa tanpa menyebut pelapor.");
    });
    let anonim = |new: &mut NewPengaduan| {
        new.saluran = SaluranPengaduan::Kotak.into();
        new.anonim = true;
        new.pelapor = NewPemohon::default();
    };
    mulai(hari, janji, random, 12, 4, anonim, |kasus| {
        kasus.periksa(1, &[]);
        kasus.disposisi(2, "Dinas Lingkungan Hidup", "");
        kasus.dibalas_unit(5, "Jadwal angkut ditambah.");
    });
    mulai(hari, janji, random, 15, 2, biasa, |kasus| {
        kasus.periksa(1, &[]);
        kasus.lapor(1, "9012345");
        let uraian = "Petugas lapangan sudah memperbaiki lampu pada hari yang sama.".to_owned();
        kasus.langkah(9, 30, |tanggal| PerintahPengaduan::CatatJawabanLapor(CatatJawabanLapor { tanggal, uraian }));
        kasus.sampaikan(10);
    });
    mulai(hari, janji, random, 5, 0, biasa, |kasus| {
        kasus.periksa(1, &[]);
        kasus.lapor(1, "");
    });
    let dugaan = |new: &mut NewPengaduan| {
        new.dugaan = Dugaan::Korupsi.into();
        new.judul = Isian::from("Dugaan pungutan liar");
        for told in [&mut new.uraian, &mut new.kejadian, &mut new.lokasi, &mut new.harapan] {
            *told = Isian::default();
        }
    };
    mulai(hari, janji, random, 18, 3, dugaan, |kasus| {
        let ke = "Komisi Pemberantasan Korupsi (KPK)".to_owned();
        kasus.langkah(0, 200, |_| {
            PerintahPengaduan::Limpahkan(LimpahkanPengaduan {
                ke,
                dugaan: Some(Dugaan::Korupsi),
                uraian: String::new(),
            })
        });
    });
}

/// A question through SP4N-LAPOR! that asks for documents: the newest request of one person becomes its other half.
fn tautan(hari: &Hari, janji: &mut Vec<Janji>, random: &mut ChaCha8Rng) {
    let asked = janji.iter().filter_map(|one| {
        let Acara::Permohonan(new) = &one.acara else { return None };
        let person = new.pemohon.jenis.choice() == Ok(Some(JenisPemohon::Perorangan));
        person.then(|| Some((one.pada, new.id?, new.pemohon.clone())))?
    });
    let Some((pada, id, pelapor)) = asked.max_by_key(|(pada, ..)| *pada) else { return };
    let day = (0..hari.len()).rev().find(|at| hari.tanggal(*at).is_some_and(|day| day <= pada.date_naive()));
    let Some(day) = day else { return };
    let menit = hari.pada(day, 0).map_or(0, |begin| (pada - begin).num_minutes());
    let menit = u32::try_from(menit).unwrap_or(0);
    let question = |new: &mut NewPengaduan| {
        new.kelas = KelasPengaduan::PermintaanInformasi.into();
        new.saluran = SaluranPengaduan::Lapor.into();
        new.judul = Isian::from("Menanyakan dokumen melalui SP4N-LAPOR!");
        new.uraian =
            Isian::from("Pelapor meminta salinan dokumen, sehingga didaftarkan juga sebagai permohonan informasi.");
        new.kejadian = Isian::default();
        new.lokasi = Isian::default();
        new.harapan = Isian::default();
        new.pelapor = pelapor;
    };
    let link = |kasus: &mut Kasus, id: PermohonanId| kasus.adukan(0, menit + 4, Adukan::Permohonan(id));
    let age = hari.len().saturating_sub(1).saturating_sub(day);
    at(hari, janji, random, (age, menit + 2), 0, question, |kasus| link(kasus, id));
}

/// An ordinary complaint.
fn biasa(_: &mut NewPengaduan) {}

fn mulai(
    hari: &Hari,
    janji: &mut Vec<Janji>,
    random: &mut ChaCha8Rng,
    umur: usize,
    kisah: usize,
    change: impl FnOnce(&mut NewPengaduan),
    life: impl FnOnce(&mut Kasus),
) {
    let menit = random.random_range(5..35);
    at(hari, janji, random, (umur, menit), kisah, change, life);
}

/// Enters the complaint received `umur` working days ago, so many minutes after the desk opened, and its life.
fn at(
    hari: &Hari,
    janji: &mut Vec<Janji>,
    random: &mut ChaCha8Rng,
    (umur, menit): (usize, u32),
    kisah: usize,
    change: impl FnOnce(&mut NewPengaduan),
    life: impl FnOnce(&mut Kasus),
) {
    let Some(tempat) = hari.len().checked_sub(umur + 1) else { return };
    let Some(pada) = hari.pada(tempat, menit * 60) else { return };
    let (judul, uraian, lokasi, harapan) = KISAH.get(kisah).copied().unwrap_or(KISAH[0]);
    let id = PengaduanId(isi::uuid(random, pada));
    let happened = pada.date_naive().checked_sub_days(Days::new(random.random_range(0..6)));
    let mut new = NewPengaduan {
        id: Some(id),
        diterima: Isian::from(pada.to_rfc3339().as_str()),
        saluran: SaluranPengaduan::TatapMuka.into(),
        kelas: KelasPengaduan::TidakBerkadarPengawasan.into(),
        judul: Isian::from(judul),
        uraian: Isian::from(uraian),
        kejadian: happened.map(|day| Isian::from(day.to_string().as_str())).unwrap_or_default(),
        lokasi: Isian::from(lokasi),
        harapan: Isian::from(harapan),
        pelapor: isi::pemohon(random, JenisPemohon::Perorangan),
        ..NewPengaduan::default()
    };
    change(&mut new);
    let mut penulis = Penulis { hari, mulai: tempat, janji };
    penulis.catat(0, menit, Oleh::Petugas, Acara::Pelayanan(Pelayanan::Pengaduan(Box::new(new))));
    life(&mut Kasus { penulis: &mut penulis, id });
}

/// What visitors of the guest book came for.
const TAMU: [(PintuTamu, &str, &str); 8] = [
    (PintuTamu::Permohonan, "Salinan dokumen anggaran", ""),
    (PintuTamu::MengambilJawaban, "Mengambil jawaban permohonan", ""),
    (PintuTamu::Konsultasi, "Cara memohon informasi", ""),
    (PintuTamu::BukanDiSini, "Mengurus kartu keluarga", "Dinas Kependudukan dan Pencatatan Sipil"),
    (PintuTamu::Pengaduan, "Pelayanan loket", ""),
    (PintuTamu::Konsultasi, "Menanyakan sampai mana permohonannya", ""),
    (PintuTamu::BukanDiSini, "Pelayanan kantor lain", "SP4N-LAPOR!"),
    (PintuTamu::Keberatan, "Jawaban belum diterima", ""),
];

/// Two or three visitors a day in the last weeks.
pub(super) fn tamu(hari: &Hari, janji: &mut Vec<Janji>, random: &mut ChaCha8Rng) {
    for tempat in hari.len().saturating_sub(24)..hari.len() {
        for turn in 0..random.random_range(2..=3_u32) {
            let menit = 12 + turn * 110 + random.random_range(0..60);
            let Some(pada) = hari.pada(tempat, menit * 60) else { continue };
            let waited = chrono::TimeDelta::minutes(random.random_range(1..12));
            let (pintu, keperluan, arah) = TAMU[random.random_range(0..TAMU.len())];
            let id = TamuId(isi::uuid(random, pada));
            let helped = random.random_range(0..20) == 0;
            let new = NewTamu {
                id: Some(id),
                tiba: Isian::from((pada - waited).to_rfc3339().as_str()),
                pintu: pintu.into(),
                keperluan: Isian::from(keperluan),
                arah: Isian::from(arah),
                bantuan: if helped { Isian::from("Dituntun dan dibacakan, tunanetra") } else { Isian::default() },
            };
            let mut penulis = Penulis { hari, mulai: tempat, janji };
            penulis.catat(0, menit, Oleh::Petugas, Acara::Pelayanan(Pelayanan::Tamu(new)));
            let stay = menit + random.random_range(5..25);
            penulis.catat(0, stay, Oleh::Petugas, Acara::Pelayanan(Pelayanan::Pulang(id)));
        }
    }
}
