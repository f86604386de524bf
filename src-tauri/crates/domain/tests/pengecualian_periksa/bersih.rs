//! False alarms: a well-made exemption gives no warning at all.

use domain::pengecualian::{Cakupan, IsiPengecualian, Jangka};

use super::{careful, check, day};

/// Description, basis, consequence if opened.
const WHOLE: [(&str, &str, &str); 26] = [
    (
        "Berkas penyelidikan pelanggaran perda ketertiban umum",
        "Pasal 17 huruf a angka 1",
        "Pelaku dapat menghilangkan barang bukti",
    ),
    (
        "Identitas pelapor dugaan pungutan liar",
        "Pasal 17 huruf a angka 2",
        "Pelapor dapat diancam dan warga enggan melapor",
    ),
    (
        "Rencana razia narkotika satuan polisi pamong praja",
        "Pasal 17 huruf a angka 3",
        "Operasi bocor sebelum dilaksanakan",
    ),
    (
        "Alamat rumah petugas penyidik dan keluarganya",
        "Pasal 17 huruf a angka 4",
        "Keselamatan petugas dan keluarganya terancam",
    ),
    (
        "Rincian harga perkiraan sendiri sebelum penawaran dibuka",
        "Pasal 17 huruf b",
        "Penawaran dapat diatur dan persaingan usaha terganggu",
    ),
    (
        "Kode sumber aplikasi perizinan",
        "UU 14/2008 Pasal 17 huruf b; UU 30/2000 Rahasia Dagang",
        "Karya dapat disalin pihak lain",
    ),
    (
        "Resep pakan hasil penelitian sebelum paten didaftarkan",
        "Pasal 17 huruf b",
        "Hak paten dapat diambil pihak lain",
    ),
    ("Denah pengamanan objek vital bendungan", "Pasal 17 huruf c angka 1", "Dapat dipakai untuk sabotase"),
    (
        "Konfigurasi jaringan persandian pemerintah daerah",
        "Pasal 17 huruf c angka 6",
        "Komunikasi rahasia dapat disadap dan data pribadi warga dicuri",
    ),
    ("Koordinat sebaran satwa langka di kawasan hutan", "Pasal 17 huruf d", "Perburuan liar meningkat"),
    ("Data cadangan mineral hasil eksplorasi", "Pasal 17 huruf d", "Kekayaan alam dijarah sebelum dikelola negara"),
    ("Rencana awal pembelian tanah untuk rumah sakit", "Pasal 17 huruf e angka 4", "Harga tanah dinaikkan spekulan"),
    (
        "Hasil pengawasan bank perkreditan rakyat daerah",
        "Pasal 17 huruf e angka 6",
        "Nasabah panik dan menarik simpanan",
    ),
    (
        "Posisi tawar perundingan kerja sama kota kembar",
        "Pasal 17 huruf f angka 1",
        "Posisi daerah melemah di hadapan pihak asing",
    ),
    ("Minuta akta notaris hibah tanah warga", "Pasal 17 huruf g", "Isi akta pribadi tersebar"),
    (
        "Surat wasiat yang dititipkan pada balai harta peninggalan",
        "Pasal 17 huruf g",
        "Kemauan terakhir seseorang terungkap",
    ),
    (
        "Rekam medis pasien puskesmas",
        "UU 14/2008 Pasal 17 huruf h angka 2; UU 17/2023 Kesehatan",
        "Rahasia kesehatan pasien tersebar",
    ),
    ("Riwayat keluarga anak asuh panti sosial", "Pasal 17 huruf h angka 1", "Anak mendapat stigma"),
    ("Rekening bank penerima bantuan sosial", "Pasal 17 huruf h angka 3", "Rekening dapat dipakai penipu"),
    ("Hasil psikotes pegawai", "Pasal 17 huruf h angka 4", "Pegawai dirugikan dalam karier dan pergaulan"),
    ("Rapor dan catatan konseling siswa", "Pasal 17 huruf h angka 5", "Siswa dipermalukan"),
    (
        "Nota dinas pertimbangan mutasi sebelum diputuskan",
        "Pasal 17 huruf i",
        "Pengambilan kebijakan terganggu tekanan",
    ),
    ("Draf telaahan staf tentang rancangan tarif retribusi", "Pasal 17 huruf i", "Pembahasan internal terganggu"),
    ("Data wajib pajak daerah", "UU 14/2008 Pasal 17 huruf j; UU 28/2007 Pasal 34", "Melanggar larangan undang-undang"),
    (
        "Data rinci responden sensus",
        "UU 14/2008 Pasal 17 huruf j, Pasal 21 UU 16/1997",
        "Responden menolak memberi data",
    ),
    (
        "Dokumen usulan hukuman disiplin pegawai yang masih diperiksa",
        "Pasal 17 huruf h angka 4",
        "Nama baik pegawai rusak sebelum terbukti",
    ),
];

fn well_made() -> Vec<IsiPengecualian> {
    let mut all: Vec<IsiPengecualian> =
        WHOLE.iter().map(|(informasi, dasar, dibuka)| careful(informasi, dasar, dibuka)).collect();
    let part = |informasi: &str, dasar: &str, tertutup: &str, terbuka: &str| {
        let mut isi = careful(informasi, dasar, "Data dapat dipakai menipu pemiliknya");
        isi.cakupan = Cakupan::Sebagian { tertutup: tertutup.to_owned(), terbuka: terbuka.to_owned() };
        isi
    };
    all.push(part(
        "Kontrak pengadaan kendaraan dinas",
        "Pasal 17 huruf b, huruf h angka 3",
        "nomor rekening penyedia",
        "isi kontrak lain",
    ));
    all.push(part(
        "Surat Keputusan pengangkatan pegawai",
        "Pasal 17 huruf h angka 1",
        "NIK dan alamat rumah",
        "nama dan jabatan",
    ));
    all.push(part("Daftar gaji pegawai", "Pasal 17 huruf h angka 3", "rincian per orang", "rekap total"));
    let mut renja = careful("Rancangan Renja sebelum ditetapkan", "Pasal 17 huruf i", "Pembahasan kebijakan terganggu");
    renja.jangka = Jangka::Peristiwa { peristiwa: "ditetapkannya Renja".to_owned(), terjadi: None };
    renja.tinjau = Some(day(2026, 12, 1));
    all.push(renja);
    let mut needed = careful("Rencana pengamanan VVIP", "Pasal 17 huruf c angka 1", "Strategi pengamanan terbaca");
    needed.jangka = Jangka::SelamaDiperlukan;
    needed.jangka_asli = "Tidak terbatas".to_owned();
    needed.tinjau = Some(day(2026, 12, 1));
    all.push(needed);
    let mut years =
        careful("Berkas perkara sebelum putusan pengadilan", "Pasal 17 huruf a angka 1", "Penyidikan terganggu");
    years.jangka = Jangka::Tahun { tahun: 30, sejak: day(2025, 1, 1) };
    all.push(years);
    all
}

#[test]
fn a_well_made_exemption_gives_no_warning() {
    let all = well_made();
    let alarms: Vec<_> = all
        .iter()
        .flat_map(|isi| {
            check(isi).into_iter().map(move |warning| (isi.informasi.as_str(), warning.kode, warning.pesan))
        })
        .collect();
    assert!(all.len() >= 25, "false alarms are measured on at least 25 sheets");
    assert!(
        alarms.is_empty(),
        "{} alarms on {} well-made sheets; a checker that cries wolf is not read: {alarms:#?}",
        alarms.len(),
        all.len()
    );
}
