//! Registers of requests under the headings offices have them (of published forms and programs); every row is made up.

/// Perki 1/2010, two rows of headings.
pub fn kabupaten() -> String {
    "BUKU REGISTER PERMOHONAN INFORMASI;;;;;;;;;;;;;;;;;;;
No;Tgl;Nama;Alamat;Nomor Kontak;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan;Status Informasi;;Bentuk Informasi Yang Dikuasai;;Jenis Permohonan;;Keputusan;Alasan Penolakan;Hari dan Tanggal;;Biaya & Cara Pembayaran;
;;;;;;;;Ya;Tdk;Soft copy;Hard copy;Melihat/ Mengetahui;Meminta Salinan;;;Pemberitahuan Tertulis;Pemberian Informasi;Biaya;Cara
1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20
1;12/01/2023;Ahmad Fauzi;Jl. Melati 1;081234567890;Petani;Data pupuk bersubsidi;Penelitian;√;;√;;;√;Diberikan;;Senin, 16 Januari 2023;18/01/2023;Rp. 5.000,-;Tunai
2;20/02/2023;CV Maju;Jl. Kenanga 2;maju@contoh.id;Wiraswasta;Dokumen lelang;Usaha;;Dinas PUPR;;√;√;;Tidak dikuasai;Bukan kewenangan;27/02/2023;;-;
4;03/04/2023;Citra;Jl. Mawar 3;-;Pelajar;Notula rapat;Tugas;√;;;√;;√;Ditolak;Pasal 17 huruf i UU 14/2008;10/04/2023;;;
Jumlah;3;;;;;;;;;;;;;;;;;;
"
    .to_owned()
}

/// PER-032/A/J.A/08/2010, one row of headings, columns that join facts.
pub fn kejaksaan() -> String {
    "No;Tanggal;Nama;Alamat;Nomor Kontak;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan Informasi;Status Informasi;Bentuk Informasi Yang Dikuasai;Jenis Permohonan;Keputusan;Alasan Penolakan;Hari dan Tanggal;Biaya & Cara Pembayaran
1;5 Maret 2015;Budi;Jl. Kenanga 2;0217247564;Wartawan;Perkembangan perkara;Pemberitaan;Di bawah penguasaan;Softcopy;Melihat;Menerima;;\"Pemberitahuan: 12 Maret 2015
Pemberian: 13 Maret 2015\";Gratis
2;9 Maret 2015;Sari;Jl. Cempaka 4;;Mahasiswa;Berkas penyidikan;Skripsi;Dikuasai;Hardcopy;Meminta salinan;Menolak;Pasal 17 huruf a;16 Maret 2015;Rp10.000 / tunai
2;10 Maret 2015;Tono;;;;Data pegawai;;;;;;;;
"
    .to_owned()
}

/// A village program: little is known.
pub fn desa() -> String {
    "#,Tanggal,Nomor,Nama,Alamat,Kontak,Status
1,2022-03-01,001/PPID-DESA/2022,Wati,Dusun I,081234567890,Selesai
2,2022-03-04,002/PPID-DESA/2022,Joko,Dusun II,joko@contoh.id,Ditolak
3,2022-03-09,,Rini,Dusun I,,Diproses
"
    .to_owned()
}

/// The export of a program on the web.
pub fn pengawas() -> String {
    "tiket,no_registrasi,tanggal_permohonan,platform,nama_pemohon,pekerjaan_pemohon,pendidikan_pemohon,telp_pemohon,email_pemohon,alamat_pemohon,rincian,tujuan,cara_terima,cara_dapat,status_permohonan
T1,001/PPID/III/2021,2021-03-01T02:12:00.000Z,Website,Ani,Guru,S1,081234567890,ani@contoh.id,Jl. Anggrek 1,Data pengawas TPS,Penelitian,Melihat/Membaca,Email,Dikabulkan
T2,002/PPID/III/2021,2021-03-05 10:00:00,Langsung,Bayu,,SMA,,,Jl. Dahlia 2,Laporan dana kampanye,Berita,Mendapatkan salinan,Mengambil langsung,Ditolak
"
    .to_owned()
}

/// A draft of another program.
pub fn portal() -> String {
    "nomor_permohonan,nama_pemohon,rincian_informasi,format_informasi,cara_pengiriman,status,alasan_penolakan,tanggal_permohonan,batas_waktu_tanggapan,tanggal_tanggapan,ditangani_oleh,tampil_di_register_publik
PPID-2024-0001,Dodi,Laporan tahunan,Softcopy,Email,Dikabulkan sebagian,,2024-01-08,2024-01-22,2024-01-17,Siti,ya
PPID-2024-0003,Lina,Kontrak pengadaan,Hardcopy,Pos,Ditolak,Rahasia dagang (Pasal 17 huruf b),2024-01-10,2024-01-24,2024-01-20,Siti,ya
"
    .to_owned()
}

/// Perki 1/2021 Lampiran VIII, three rows of headings.
pub fn perki_2021() -> String {
    "No;Tgl;Nama;Alamat;Nomor Kontak;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan Informasi;Status Informasi;;;Bentuk Informasi Yang Dikuasai;;Jenis Permohonan;;Keputusan;Alasan Penolakan;Hari dan Tanggal;;Biaya & Cara Pembayaran;
;;;;;;;;Dibawah Penguasaan;;Belum Didokumentasikan;Softcopy;Hardcopy;Melihat/Mengetahui;Meminta Salinan;;;Pemberitahuan Tertulis;Pemberian Informasi;Biaya;Cara
;;;;;;;;Ya;Tdk;;;;;;;;;;;
1;3 Januari 2022;Eko;Jl. Flamboyan 5;08123456789;PNS;Rencana kerja;Studi;√;;;√;;√;;Dikabulkan;;10 Januari 2022;10 Januari 2022;Gratis;
2;4 Januari 2022;Fitri;Jl. Seroja 6;;Dosen;Kajian banjir;Studi;;;√;;;;√;Tidak dapat diberikan;Belum didokumentasikan;11 Januari 2022;;;
"
    .to_owned()
}
