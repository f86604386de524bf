//! Lists in the shapes offices publish, row for row and quirk for quirk; what they say is made up.

/// The table of a portal: an id, the class under *jenis*, file names where others have addresses.
pub fn portal() -> String {
    let topics = [
        ("Berkala", "Informasi Kinerja", "Indikator Kinerja Utama"),
        ("Serta Merta", "Program dan Kegiatan", "Rencana Kerja Tahunan"),
        ("Setiap Saat", "Prosedur Akses Informasi Publik", "Prosedur Permohonan Informasi"),
        ("Berkala", "Laporan Keuangan", "Neraca Saldo"),
        ("Setiap Saat", "Regulasi", "Surat Keputusan"),
    ];
    let rows = (1..=15).map(|n| {
        let (jenis, kategori, what) = topics[n % topics.len()];
        // Ids have gaps where entries were taken off the portal.
        let id = n + usize::from(n > 1) + usize::from(n > 14);
        format!("{id},{what} Kecamatan Contoh {n} Tahun 2020,{jenis},{kategori},Camat Contoh {n},BERKAS_{n}_2020.pdf\n")
    });
    format!("id_informasi,judul,jenis,kategori,skpd,file\n{}", rows.collect::<String>())
}

/// An export of a campus: technical headings, the class first, every form of the word softcopy, some addresses.
pub fn kampus() -> String {
    let rows = (1..=34).map(|n| {
        let kategori = match n {
            1..=21 => "Berkala",
            22..=31 => "Setiap Saat",
            _ => "Serta Merta",
        };
        let bentuk = match n {
            27 => "Softcopy",
            34 => "hardcopy dan softcopy",
            _ if n % 3 == 0 => "Softcopy dan hardcopy",
            22..=31 => "Hardcopy dan Softcopy",
            _ => "Hardcopy dan softcopy",
        };
        let jangka = match n {
            7 => "Selama masih berlaku",
            11 => "5 Tahun",
            _ => "1 Tahun",
        };
        let file = if n % 2 == 0 { format!("https://contoh.ac.id/dokumen/{n}") } else { String::new() };
        format!(
            "{kategori},Dokumen Akademik Contoh Nomor {n} Tahun 2026,\"Uraian, rincian dan reviu dokumen {n}\",PPID Pelaksana Kampus Contoh,Bagian Keuangan dan Umum,{bentuk},Contoh,2026,{jangka},{file}\n"
        )
    });
    format!(
        "kategori,judul,deskripsi,pejabat_penguasa,penerbit_informasi,bentuk_informasi,tempat_pembuatan,waktu_pembuatan,jangka_waktu,file\n{}",
        rows.collect::<String>()
    )
}

/// A word processor's table: the class as a banner, numbered groups, entries counted a, b, c, summaries and addresses that
/// go on below, empty rows.
pub fn provinsi() -> String {
    let entry = |letter: &str, judul: &str, unit: &str, rest: &str| {
        format!("{letter},\"{judul}\",\"Uraian {judul}, menurut contoh\",PPID {unit},PPID {unit},Tahun 2023,{rest}\n")
    };
    let whole = |letter: &str, judul: &str, unit: &str| {
        entry(letter, judul, unit, &format!("Hard & Soft File,Selama Berlaku,https://contoh.go.id/{unit}"))
    };
    let more = |text: &str| format!(",,{text},,,,,,\n");
    let link = |at: &str| format!(",,,,,,,,https://contoh.go.id/lain/{at}\n");
    let (group, empty) = (|text: &str| format!("{text},,,,,,,,\n"), ",,,,,,,,\n");
    [
        group("A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA"),
        "No,Judul Informasi,Ringkasan Informasi,Pejabat yang menguasai informasi,Penanggungjawab Pembuatan Informasi,Waktu Pembuatan/ Penerbitan Informasi,Bentuk Informasi yang Tersedia,Jangka Waktu Penyimpanana,Jenis Media Yang Memuat Informasi\n".to_owned(),
        group("1. Informasi tentang Profil Lembaga Contoh"),
        whole("a.", "Alamat / domisili kantor", "Utama"),
        whole("b.", "Visi dan Misi", "Setda"),
        more("\"Jujur, adil dan terbuka.\""),
        more("Misi :"),
        (1..=5).map(|n| more(&format!("{n}. (misi nomor {n})"))).collect(),
        whole("c.", "Tugas dan Fungsi", "Setda"),
        whole("d.", "Struktur Organisasi, Tugas, Wewenang dan Fungsi", "Setda"),
        whole("e.", "Profil Pimpinan", "Setda"),
        entry("f. ", "Laporan Harta", "Inspektorat", ",Selama Berlaku ,https://contoh.go.id/pimpinan"),
        ["a. Gubernur", "b. Wakil Gubernur", "C. Sekretaris"].map(|who| format!(",,{who},,,,Hard & Soft File,,\n")).concat(),
        group("2. Ringkasan Program dan Kegiatan yang sedang di Jalankan"),
        whole("a.", "Nama Program dan Kegiatan", "Bappeda"),
        link("rencana"),
        empty.to_owned(),
        whole("b.", "Penanggungjawab Pelaksana Program dan Kegiatan serta Nomor Telepon dan atau alamat yang Dapat dihubungi", "Bappeda"),
        whole("c.", "Target dan/atau capaian program", "Bappeda"),
        whole("d.", "Jadwal pelaksanaan program", "Bappeda"),
        whole("e.", "Agenda Pelaksanaan tugas 2023", "Utama"),
        whole("f.", "Informasi khusus lainnya berkaitan dengan hak-hak masyarakat", "Utama").replace("Selama Berlaku", "Selama Beralku "),
        ["aduan", "ppid", "warga", "pungli"].map(link).concat(),
        empty.repeat(2),
        whole("g.", "Informasi tentang penerimaan calon pegawai", "BKD"),
        group("3. Informasi Laporan Akuntabilitas Kerja"),
        whole("a.", "Laporan Kinerja Instansi (LKIP)", "Setda"),
        group("4. Ringkasan Laporan Keuangan"),
        whole("a.", "Neraca Tahun 2022", "BPKAD"),
        entry("b.", "Catatan Atas Laporan Keuangan 2022", "BPKAD", "Hard & Soft File,Selama Berlaku,"),
    ]
    .concat()
}

/// Exemptions of a regency: a group under a Roman number, counted sentences in the cells, facts left empty.
pub fn dik_kabupaten() -> String {
    "No,ESENSI INFORMASI,KONTEN INFORMASI,DASAR HUKUM,KONSEKUENSI: AKIBAT BILA INFORMASI DIBUKA,KONSEKUENSI: MANFAAT BILA INFORMASI DITUTUP,BATAS WAKTU PENGECUALIAN\n\
     I,Informasi yang dapat menghambat pemeriksaan contoh,,,,,\n\
     1.,Laporan,Laporan Warga: 1. Nama pelapor; 2. Isi laporan,\"1. UU No. 14 Tahun 2008 Pasal 17 huruf a\n2. Permenpan PER/01/M.PAN/01/2009\",\"1. Dipakai oleh pihak yang tidak berhak\n2. Warga enggan melapor\",\"1. Pelapor terlindung\n2. Warga tidak ragu melapor\",\"1. Tidak terbatas, kecuali dengan ijin Bupati\n2. Atas persetujuan pelapor\"\n\
     2.,Sengketa Kerja,1. Nama para pihak; 2. Berkas penyelesaian,\"1. UU No. 14 Tahun 2008 Pasal 17 huruf a, c\",,,\n"
        .to_owned()
}

/// Exemptions of a campus: the article with words behind it, periods that are events, a column of a researcher.
pub fn dik_kampus() -> String {
    let rows = [
        ("Berita Acara Pemeriksaan Contoh", "huruf a (penegakan hukum)", "Selama proses pemeriksaan hingga putusan"),
        ("Hasil hukuman disiplin contoh", "\"huruf a, c\"", "5 tahun setelah keputusan disiplin"),
        ("\"Data pribadi dosen, tamu, mitra\"", "huruf h; UU 27/2022 Perlindungan Data Pribadi", "Selama data berlaku"),
        ("Data pribadi calon mahasiswa", "huruf h; UU Perlindungan Data Pribadi", "2 tahun setelah seleksi berakhir"),
        ("Nilai seleksi (perorangan)", "huruf h", "Permanen (kecuali kepada pemilik data)"),
        ("Kuitansi pembayaran (rinci)", "huruf g (stabilitas ekonomi)", "\"5 tahun, sesuai masa simpan arsip\""),
        ("Kode program layanan contoh", "huruf i (rahasia dagang)", "Selama sistem digunakan"),
        (
            "Rincian gaji (perorangan)",
            "huruf h; UU Perlindungan Data Pribadi",
            "Permanen (hanya rekap boleh diumumkan)",
        ),
    ];
    let mut text = "No.,Jenis Informasi yang Dikecualikan,Dasar Hukum Pengecualian,Konsekuensi/Pertimbangan bagi Publik,Jangka Waktu Pengecualian,_catatan_peneliti\n".to_owned();
    for (n, (what, law, period)) in rows.into_iter().enumerate() {
        let law = match law.strip_prefix('"') {
            Some(law) => format!("\"UU 14/2008 Pasal 17 {law}"),
            None => format!("UU 14/2008 Pasal 17 {law}"),
        };
        let remark = if n % 2 == 0 { "jangka waktu relatif" } else { "" };
        text.push_str(&format!("{}.,{what},{law},Merugikan pihak contoh,{period},{remark}\n", n + 1));
    }
    text
}

/// Units of a regency: an id, a name, a column of a researcher.
pub fn unit() -> String {
    let rows = (1..=53).map(|n| match n {
        1..=25 => format!("{n},Camat Contoh {n},kecamatan\n"),
        _ => format!("{n},Dinas Contoh {n},perangkat daerah\n"),
    });
    format!("id_skpd,skpd,_jenis\n{}", rows.collect::<String>())
}
