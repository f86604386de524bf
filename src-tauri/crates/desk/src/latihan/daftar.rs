//! Made-up lists: entries of public information, a decree over them, exemptions. The same for the same seed, and drawn apart
//! from the requests, which stay as they are.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate};
use domain::dip::{self, InformasiEvent, IsiInformasi, Kelas, Penetapan, PenetapanEvent};
use domain::fault::Denied;
use domain::id::{InformasiId, LampiranId, PenetapanId};
use domain::jurnal::Event;
use domain::pengecualian::{self, Cakupan, Huruf, IsiPengecualian, Jangka, Pasal17, PengecualianEvent};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use store::Store;
use uuid::{Builder, Uuid};

use crate::Fault;
use crate::act::Deed;
use crate::kantor::sha256;
use crate::penetapan::document;

/// Days before now on which the list was written, and on which it was set.
const DITULIS: u64 = 170;
pub(super) const DITETAPKAN: u64 = 120;

/// Title (`{t}` is the year), class, unit, time, retention.
const INFORMASI: &[(&str, Kelas, &str, &str, &str)] = &[
    ("Profil badan publik dan struktur organisasi", Kelas::Berkala, "Diskominfo", "{t}", "Selama berlaku"),
    ("Ringkasan DPA-SKPD {t}", Kelas::Berkala, "BPKAD", "{t}", "5 tahun"),
    ("Laporan Realisasi Anggaran Dinas Pendidikan {t}", Kelas::Berkala, "Dinas Pendidikan", "{t}", "5 tahun"),
    ("Laporan Kinerja Instansi Pemerintah (LKjIP) {t}", Kelas::Berkala, "Bagian Organisasi", "{t}", "5 tahun"),
    ("Neraca dan Catatan atas Laporan Keuangan {t} (audited)", Kelas::Berkala, "BPKAD", "{t}", "10 tahun"),
    ("Rencana Umum Pengadaan (RUP) {t}", Kelas::Berkala, "Bagian Pengadaan", "{t}", "5 tahun"),
    ("Rencana Kerja (Renja) {t}", Kelas::Berkala, "Bappeda", "{t}", "5 tahun"),
    ("LHKPN pejabat eselon II", Kelas::Berkala, "Inspektorat", "{t}", "5 tahun"),
    ("Tata cara permohonan informasi publik", Kelas::Berkala, "Diskominfo", "{t}", "Selama berlaku"),
    ("Tata cara pengaduan dan SP4N-LAPOR!", Kelas::Berkala, "Diskominfo", "{t}", "Selama berlaku"),
    ("Ringkasan laporan akses informasi publik {t}", Kelas::Berkala, "Diskominfo", "{t}", "5 tahun"),
    ("Peringatan dini banjir Sungai Rangkui", Kelas::SertaMerta, "BPBD", "{t}", "Selama keadaan"),
    ("Peta jalur evakuasi dan titik kumpul", Kelas::SertaMerta, "BPBD", "{t}", "Selama berlaku"),
    ("Daftar aset tetap pemerintah daerah", Kelas::SetiapSaat, "BPKAD", "{t}", "10 tahun"),
    ("Daftar izin usaha pertambangan yang berlaku", Kelas::SetiapSaat, "DPMPTSP", "{t}", "10 tahun"),
    ("Perjanjian kerja sama dengan pihak ketiga", Kelas::SetiapSaat, "Bagian Kerja Sama", "{t}", "10 tahun"),
    ("Peraturan Daerah tentang Rencana Tata Ruang Wilayah", Kelas::SetiapSaat, "Bagian Hukum", "{t}", "Permanen"),
    ("Rencana Strategis (Renstra) perangkat daerah", Kelas::SetiapSaat, "Bappeda", "{t}", "5 tahun"),
    ("Data penerima pupuk bersubsidi per kecamatan {t}", Kelas::SetiapSaat, "Dinas Pertanian", "{t}", "5 tahun"),
    ("Data stunting per kelurahan {t}", Kelas::SetiapSaat, "Dinas Kesehatan", "{t}", "5 tahun"),
    ("Standar pelayanan dan maklumat Puskesmas", Kelas::SetiapSaat, "Dinas Kesehatan", "{t}", "Selama berlaku"),
    ("Daftar Informasi Publik {t}", Kelas::SetiapSaat, "Diskominfo", "{t}", "Selama berlaku"),
];

/// One made-up exemption.
struct Tertutup {
    informasi: &'static str,
    huruf: Huruf,
    angka: Option<u8>,
    dibuka: &'static str,
    ditutup: &'static str,
    /// Days from now until it ends; none as long as needed.
    hari: Option<u64>,
    unit: &'static str,
}

const DIKECUALIKAN: &[Tertutup] = &[
    Tertutup {
        informasi: "Identitas pelapor dalam pengaduan masyarakat",
        huruf: Huruf::A,
        angka: Some(2),
        dibuka: "Pelapor dapat diintimidasi dan orang enggan melapor",
        ditutup: "Pelapor terlindungi dan pelanggaran dapat ditangani",
        hari: Some(900),
        unit: "Inspektorat",
    },
    Tertutup {
        informasi: "Dokumen penawaran peserta tender yang sedang dievaluasi",
        huruf: Huruf::B,
        angka: None,
        dibuka: "Peserta lain dapat menyesuaikan penawarannya dan persaingan tidak sehat",
        ditutup: "Persaingan tetap sehat sampai pemenang ditetapkan",
        hari: Some(50),
        unit: "Bagian Pengadaan",
    },
    Tertutup {
        informasi: "Riwayat kesehatan pasien Puskesmas",
        huruf: Huruf::H,
        angka: Some(2),
        dibuka: "Rahasia pribadi pasien terungkap dan dapat disalahgunakan",
        ditutup: "Pasien percaya bahwa rahasianya dijaga",
        hari: None,
        unit: "Dinas Kesehatan",
    },
];

/// Writes them.
pub(super) fn fill(deed: &Deed, store: &Store, random: &mut ChaCha8Rng) -> Result<(), Fault> {
    let now = deed.now;
    let year = before(now, DITULIS).year();
    let mut butir = Vec::with_capacity(INFORMASI.len());
    let mut contents = Vec::with_capacity(INFORMASI.len());
    let written = at(deed, before(now, DITULIS));
    for row in INFORMASI {
        let id = InformasiId(id(random));
        let isi = entry(row, year);
        record(&written, id.0, dip::record(isi.clone(), None).map(Event::Informasi))?;
        written.record(id.0, &Event::Informasi(InformasiEvent::Diterima))?;
        butir.push(dip::ButirTetap { id, revisi: 1 });
        contents.push(isi);
    }
    for row in DIKECUALIKAN {
        let id = id(random);
        let set = before(now, DITETAPKAN);
        record(&written, id, pengecualian::record(exemption(row, now.date_naive()), None).map(Event::Pengecualian))?;
        let nomor = format!("{:02}/PPID/KLAS/{}", random.random_range(1..60), set.year());
        let decree = PengecualianEvent::Ditetapkan { uji: None, nomor, tanggal: set.date_naive() };
        at(deed, set).record(id, &Event::Pengecualian(decree))?;
    }
    let set = at(deed, before(now, DITETAPKAN));
    let (nomor, tanggal) = (format!("188.4/212/{}", set.now.year()), set.now.date_naive());
    let bytes = document(&set.page()?, None, &contents, &nomor, Some(tanggal))?;
    let berkas = LampiranId(id(random));
    store.put_berkas(berkas.0, &bytes)?;
    let atasan = &deed.kantor.atasan_ppid;
    let penyetuju = format!("{}, {}", atasan.nama, atasan.jabatan);
    let decree = Penetapan { nomor, tanggal, penyetuju, butir, berkas, sha256: sha256(&bytes) };
    let event = Event::PenetapanDip(PenetapanEvent::Ditetapkan(Box::new(decree)));
    set.record(PenetapanId(id(random)).0, &event)?;
    Ok(())
}

fn entry((judul, kelas, unit, waktu, retensi): &(&str, Kelas, &str, &str, &str), year: i32) -> IsiInformasi {
    let dated = |text: &str| text.replace("{t}", &year.to_string());
    let mut isi = IsiInformasi::new(dated(judul), *kelas, *unit);
    isi.penanggung_jawab = format!("Kepala {unit}");
    isi.waktu = dated(waktu);
    isi.tempat = "Contoh".to_owned();
    isi.bentuk.softcopy = true;
    isi.bentuk.hardcopy = *kelas != Kelas::SertaMerta;
    isi.retensi = (*retensi).to_owned();
    isi
}

fn exemption(row: &Tertutup, today: NaiveDate) -> IsiPengecualian {
    let mut isi = IsiPengecualian::new(row.informasi);
    isi.pasal_17 = Pasal17::new(row.huruf, row.angka).into_iter().collect();
    isi.konsekuensi_dibuka = row.dibuka.to_owned();
    isi.konsekuensi_ditutup = row.ditutup.to_owned();
    isi.unit = row.unit.to_owned();
    isi.cakupan =
        Cakupan::Sebagian { tertutup: row.informasi.to_owned(), terbuka: "Rekapitulasi tanpa identitas".to_owned() };
    match row.hari.and_then(|days| today.checked_add_days(Days::new(days))) {
        Some(sampai) => isi.jangka = Jangka::Tanggal { sampai },
        None => {
            isi.jangka = Jangka::SelamaDiperlukan;
            isi.tinjau = today.checked_add_days(Days::new(180));
        }
    }
    isi
}

fn record(deed: &Deed, id: Uuid, event: Result<Event, Denied>) -> Result<(), Fault> {
    deed.record(id, &event?).map(drop)
}

/// The same deed at another moment.
fn at<'a>(deed: &Deed<'a>, now: DateTime<FixedOffset>) -> Deed<'a> {
    Deed { tx: deed.tx, akun: deed.akun.clone(), now, kantor: deed.kantor.clone(), kalender: deed.kalender.clone() }
}

fn before(now: DateTime<FixedOffset>, days: u64) -> DateTime<FixedOffset> {
    now.checked_sub_days(Days::new(days)).unwrap_or(now)
}

fn id(random: &mut ChaCha8Rng) -> Uuid {
    Builder::from_random_bytes(random.random()).into_uuid()
}
