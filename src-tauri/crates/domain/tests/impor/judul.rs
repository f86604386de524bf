//! Headings of many lists: each column means what an officer would say it means.

use domain::impor::{
    Bidang as B, JenisDaftar, Lembar, Pilihan, read_dik, read_dip, read_keberatan, read_permohonan, read_unit,
    recognise,
};

/// The meaning of each heading of a list with one row of words below.
fn meanings(jenis: JenisDaftar, headings: &str) -> Vec<Option<B>> {
    let head: Vec<String> = headings.split('|').map(|one| one.trim().to_owned()).collect();
    let body =
        head.iter().map(|one| if one.to_lowercase().starts_with("no") { "1" } else { "Sesuatu" }.to_owned()).collect();
    let sheet = [Lembar::of_texts("", &[head.clone(), body])];
    let read = match jenis {
        JenisDaftar::Dip => read_dip(&sheet, &Pilihan::default()).lembar,
        JenisDaftar::Dik => read_dik(&sheet, &Pilihan::default()).lembar,
        JenisDaftar::Unit => read_unit(&sheet, &Pilihan::default()).lembar,
        JenisDaftar::Permohonan => read_permohonan(&sheet, &Pilihan::default(), chrono::NaiveDate::MAX).lembar,
        JenisDaftar::Keberatan => read_keberatan(&sheet, &Pilihan::default(), chrono::NaiveDate::MAX).lembar,
    };
    let mut found = vec![None; head.len()];
    for kolom in read.iter().flat_map(|one| &one.kolom) {
        if let Some(place) = found.get_mut(kolom.kolom as usize) {
            *place = kolom.bidang;
        }
    }
    found
}

fn check(jenis: JenisDaftar, cases: &[(&str, &[Option<B>])]) {
    for (headings, expected) in cases {
        assert_eq!(meanings(jenis, headings), *expected, "an officer reads these headings so: {headings}");
    }
}

const fn s(bidang: B) -> Option<B> {
    Some(bidang)
}

#[test]
fn headings_of_lists_of_public_information() {
    let law = [
        s(B::Nomor),
        s(B::Ringkasan),
        s(B::Unit),
        s(B::PenanggungJawab),
        s(B::WaktuTempat),
        s(B::Bentuk),
        s(B::Retensi),
    ];
    check(
        JenisDaftar::Dip,
        &[
            (
                "No|Ringkasan isi informasi|Pejabat/Unit/Satker yang menguasai informasi|Penanggungjawab pembuatan atau penerbitan informasi|Waktu dan tempat pembuatan informasi|Bentuk informasi yang tersedia|Jangka waktu penyimpanan atau retensi arsip",
                &law,
            ),
            (
                "No.|Ringkasan Isi Informasi|Pejabat atau Unit/Satuan Kerja yang Menguasai Informasi|Penanggung Jawab Pembuatan atau Penerbitan Informasi|Waktu dan Tempat Pembuatan Informasi|Format Informasi yang Tersedia|Jangka Waktu Penyimpanan/Retensi Arsip",
                &law,
            ),
            (
                "NO|RINGKASAN ISI INFORMASI|PEJABAT/PERANGKAT DESA YANG MENGUASAI INFORMASI|PENANGGUNGJAWAB PEMBUATAN ATAU PENERBITAN INFORMASI|WAKTU DAN TEMPAT PEMBUATAN INFORMASI|BENTUK INFORMASI YANG TERSEDIA|JANGKA WAKTU PENYIMPANAN ATAU RETENSI ARSIP",
                &law,
            ),
            (
                "Nomor|Ringkasan Isi Informsi|Pejabat/Unit yg menguasai informasi|Penangung jawab penerbitan informasi|Tempat dan Waktu Pembuatan|Bentuk Infomasi yang Tersedia|Jangka Waktu Penyimpanana",
                &law,
            ),
            (
                "No|Judul Informasi|Ringkasan Informasi|Pejabat yang menguasai informasi|Penanggungjawab Pembuatan Informasi|Waktu Pembuatan/ Penerbitan Informasi|Bentuk Informasi yang Tersedia|Jangka Waktu Penyimpanana|Jenis Media Yang Memuat Informasi",
                &[
                    s(B::Nomor),
                    s(B::Judul),
                    s(B::Ringkasan),
                    s(B::Unit),
                    s(B::PenanggungJawab),
                    s(B::Waktu),
                    s(B::Bentuk),
                    s(B::Retensi),
                    s(B::Media),
                ],
            ),
            (
                "No|Jenis Informasi|Ringkasan Isi Informasi|Pejabat/Unit/Satker Yang Menguasai Informasi|Penanggung Jawab Pembuatan atau Penerbitan Informasi|Tempat dan Waktu Pembuatan|Bentuk Informasi|Jangka Waktu Penyimpanan atau Retensi Arsip",
                &[
                    s(B::Nomor),
                    s(B::Judul),
                    s(B::Ringkasan),
                    s(B::Unit),
                    s(B::PenanggungJawab),
                    s(B::WaktuTempat),
                    s(B::Bentuk),
                    s(B::Retensi),
                ],
            ),
            (
                "kode_desa|id|satuan|nama|tgl_upload|kategori|tahun",
                &[None, s(B::Nomor), s(B::Tautan), s(B::Judul), None, s(B::Kelompok), s(B::Waktu)],
            ),
            (
                "No|Nama Dokumen|Unit Kerja|Tahun|Link Download",
                &[s(B::Nomor), s(B::Judul), s(B::Unit), s(B::Waktu), s(B::Tautan)],
            ),
            (
                "No|Nama Informasi|OPD|Masa Simpan|Tautan",
                &[s(B::Nomor), s(B::Judul), s(B::Unit), s(B::Retensi), s(B::Tautan)],
            ),
            (
                "No|Daftar Informasi Publik|Penguasa Informasi|Penerbit Informasi|Tahun Pembuatan|Softcopy|Hardcopy|Retensi Arsip",
                &[
                    s(B::Nomor),
                    s(B::Judul),
                    s(B::Unit),
                    s(B::PenanggungJawab),
                    s(B::Waktu),
                    s(B::Softcopy),
                    s(B::Hardcopy),
                    s(B::Retensi),
                ],
            ),
            (
                "NO|INFORMASI PUBLIK|DESKRIPSI|SATUAN KERJA|PENANGGUNG JAWAB|WAKTU|TEMPAT|BENTUK|JANGKA WAKTU|URL",
                &[
                    s(B::Nomor),
                    s(B::Judul),
                    s(B::Ringkasan),
                    s(B::Unit),
                    s(B::PenanggungJawab),
                    s(B::Waktu),
                    s(B::Tempat),
                    s(B::Bentuk),
                    s(B::Retensi),
                    s(B::Tautan),
                ],
            ),
            (
                "judul_informasi|ringkasan_isi|pejabat_penguasa|penanggung_jawab|waktu_pembuatan|tempat_pembuatan|bentuk_informasi|jangka_waktu|link",
                &[
                    s(B::Judul),
                    s(B::Ringkasan),
                    s(B::Unit),
                    s(B::PenanggungJawab),
                    s(B::Waktu),
                    s(B::Tempat),
                    s(B::Bentuk),
                    s(B::Retensi),
                    s(B::Tautan),
                ],
            ),
            (
                "No.|Judul Informasi|Perangkat Daerah|Bentuk|Masa Retensi|Website|Keterangan",
                &[s(B::Nomor), s(B::Judul), s(B::Unit), s(B::Bentuk), s(B::Retensi), s(B::Tautan), None],
            ),
            (
                "No|Informasi|Berkala|Serta Merta|Setiap Saat|Unit",
                &[
                    s(B::Nomor),
                    s(B::Judul),
                    s(B::KelasBerkala),
                    s(B::KelasSertaMerta),
                    s(B::KelasSetiapSaat),
                    s(B::Unit),
                ],
            ),
            (
                "No Urut|Nama Informasi/Dokumen|Isi Ringkas|Unit Pengelola|Media|Lokasi Penyimpanan",
                &[s(B::Nomor), s(B::Judul), s(B::Ringkasan), s(B::Unit), s(B::Media), s(B::TempatAsli)],
            ),
        ],
    );
}

#[test]
fn headings_of_lists_of_exempted_information() {
    let five = [s(B::Nomor), s(B::Informasi), s(B::Dasar), s(B::Konsekuensi), s(B::Jangka)];
    check(
        JenisDaftar::Dik,
        &[
            (
                "No.|Jenis Informasi yang Dikecualikan|Dasar Hukum Pengecualian|Konsekuensi/Pertimbangan bagi Publik|Jangka Waktu Pengecualian",
                &five,
            ),
            ("NO|INFORMASI|DASAR HUKUM|ALASAN PENGECUALIAN|JANGKA WAKTU", &five),
            ("No|Informasi Publik yang Dikecualikan|Dasar Hukum|Uji Konsekuensi|Batas Waktu", &five),
            (
                "No|ESENSI INFORMASI|KONTEN INFORMASI|DASAR HUKUM|KONSEKUENSI: AKIBAT BILA INFORMASI DIBUKA|KONSEKUENSI: MANFAAT BILA INFORMASI DITUTUP|BATAS WAKTU PENGECUALIAN",
                &[s(B::Nomor), s(B::Informasi), s(B::Uraian), s(B::Dasar), s(B::Dibuka), s(B::Ditutup), s(B::Jangka)],
            ),
            (
                "No|Informasi yang Dikecualikan|Dasar Hukum|Akibat Jika Dibuka|Manfaat Jika Ditutup|Masa Berlaku|Pejabat yang Menguasai Informasi",
                &[s(B::Nomor), s(B::Informasi), s(B::Dasar), s(B::Dibuka), s(B::Ditutup), s(B::Jangka), s(B::Unit)],
            ),
            (
                "No|Nama Dokumen|Pasal|Konsekuensi Jika Informasi Dibuka|Konsekuensi Jika Informasi Ditutup|Jangka Waktu Dikecualikan|OPD",
                &[s(B::Nomor), s(B::Informasi), s(B::Dasar), s(B::Dibuka), s(B::Ditutup), s(B::Jangka), s(B::Unit)],
            ),
        ],
    );
}

#[test]
fn headings_of_lists_of_units() {
    check(
        JenisDaftar::Unit,
        &[
            ("id_skpd|skpd|_jenis", &[s(B::Kode), s(B::Nama), None]),
            ("No|Nama OPD|Kepala", &[s(B::Nomor), s(B::Nama), s(B::Pejabat)]),
            ("Kode|Unit Kerja|Pejabat", &[s(B::Kode), s(B::Nama), s(B::Pejabat)]),
        ],
    );
}

#[test]
fn the_kind_of_a_list_is_told_by_its_headings() {
    let kind = |headings: &str| {
        let rows = [headings, "1|a|b|c|d"].map(|line| line.split('|').map(str::to_owned).collect());
        recognise(&[Lembar::of_texts("", &rows)])
    };
    assert_eq!(kind("No|Judul Informasi|Ringkasan|Unit|Bentuk"), Some(JenisDaftar::Dip));
    assert_eq!(kind("No|Informasi|Dasar Hukum|Konsekuensi|Jangka Waktu"), Some(JenisDaftar::Dik));
    assert_eq!(kind("Kode|Nama OPD|Pejabat"), Some(JenisDaftar::Unit));
    assert_eq!(kind("x|y|z|q|r"), None, "a sheet of something else is no list");
}

#[test]
fn headings_of_registers_of_objections() {
    const LAW: [Option<B>; 14] = [
        s(B::Nomor),
        s(B::TanggalKeberatan),
        s(B::NamaPemohon),
        s(B::Alamat),
        s(B::Kontak),
        s(B::Pekerjaan),
        s(B::NomorPermohonan),
        s(B::Rincian),
        s(B::Tujuan),
        s(B::AlasanKeberatan),
        s(B::KeputusanAtasan),
        s(B::TanggalTanggapan),
        s(B::Atasan),
        s(B::TanggapanPemohon),
    ];
    check(
        JenisDaftar::Keberatan,
        &[
            (
                "No.|Tgl|Nama|Alamat|Nomor Kontak|Pekerjaan|No. Pendaftaran Permintaan Informasi|Informasi Yang Diminta|\
                 Tujuan Penggunaan Informasi|Alasan Pengajuan Keberatan (Pasal 35 ayat (1))|Keputusan Atasan PPID|\
                 Hari dan Tanggal Pemberian tanggapan|Nama dan Posisi Atasan PPID|Tanggapan Pemohon Informasi",
                &LAW,
            ),
            // Slips of the pen and other words for the same.
            (
                "No|Tanggal Keberatan|Nama Pemohon|Alamat|No Kontak|Pekerjan|No Pendaftaran Permohonan|Informasi yg diminta|\
                 Tujuan Pengunaan Informasi|Alasan Keberatan|Keputusan Atsan PPID|Tgl Tanggapan|Atasan PPID|Tanggapan Pemohon",
                &LAW,
            ),
            (
                "No Registrasi Keberatan|Tanggal Diterima|Nama Pemohon|NIK|Penerima Kuasa|Kasus Posisi|\
                 Alasan Penolakan/Pemberian|Nama Atasan PPID|Jabatan Atasan PPID|Ket",
                &[
                    s(B::NomorKeberatan),
                    s(B::TanggalKeberatan),
                    s(B::NamaPemohon),
                    s(B::Nik),
                    s(B::Kuasa),
                    s(B::KasusPosisi),
                    s(B::AlasanKeputusan),
                    s(B::NamaAtasan),
                    s(B::JabatanAtasan),
                    s(B::Keterangan),
                ],
            ),
            // A register of requests is none of objections, alike as they are.
            ("No|Nomor Pendaftaran|Tanggal|Nama|Informasi Yang Diminta|Keputusan", &[None; 6]),
            (
                "No.|Tgl|Nama|Alamat|Nomor Kontak|Pekerjaan|Informasi Yang Diminta|Tujuan Penggunaan Informasi|\
                 Status Informasi|Keputusan|Alasan Penolakan|Hari dan Tanggal|Biaya dan Cara Pembayaran",
                &[None; 13],
            ),
        ],
    );
}
