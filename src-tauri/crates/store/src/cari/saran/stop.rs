//! Words that say nothing of what is asked: those of Indonesian sentences, of politeness and of the request itself.

/// Words without any weight.
#[rustfmt::skip]
const STOP: &[&str] = &[
    "ada", "adalah", "adapun", "agar", "akan", "alaikum", "aku", "anda", "antara", "apa", "apabila", "apakah", "assalamualaikum",
    "atas", "atau", "bagaimana", "bagi", "bagaimanakah", "bahwa", "bapak", "bawah", "beberapa", "begini", "begitu",
    "beliau", "belum", "bentuk", "berapa", "berdasarkan", "berikan", "berikut", "beritahu", "berkenan", "bersama", "beserta",
    "bertanda", "bila", "bilamana", "bisa", "boleh", "bp", "bu", "buat", "bukan", "cari", "carikan", "cek", "coba", "cukup",
    "dalam", "dan", "dapat", "dari", "daripada", "data", "datanya", "demikian", "dengan", "deh", "di", "dia", "diberikan",
    "dilakukan", "dimana", "dimaksud", "diperlukan", "disampaikan", "dong", "dst", "dsb", "dll", "fotokopi", "gimana",
    "guna", "hal", "halo", "hanya", "harap", "hari", "hardcopy", "hormat", "ia", "ialah", "ibu", "info", "infonya", "informasi",
    "informasinya", "ingin", "ini", "itu", "iya", "izinkan", "jadi", "jika", "juga", "kah", "kalau", "kami", "kamu", "kan",
    "karena", "kasih", "kata", "ke", "kebutuhan", "kemudian", "kepada", "keperluan", "ketika", "ketahui", "kiranya", "kita", "kok",
    "kopi", "lagi", "lah", "lain", "lainnya", "lalu", "lihat", "maka", "maksud", "malam", "mana", "masih", "mas", "mau", "mbak",
    "melalui", "melihat", "memberi", "memberikan", "memerlukan", "meminta", "memohon", "memperoleh", "mencari", "mendapat",
    "mendapatkan", "mengajukan", "mengenai", "mengetahui", "menjadi", "menyampaikan", "merupakan", "minta", "mohon", "mungkin",
    "namun", "nah", "nanti", "nih", "nya", "oleh", "pada", "pagi", "pak", "para", "per", "perihal", "perkenankan", "perlu",
    "permintaan", "pernah", "pun", "punya", "saat", "saja", "salam", "salinan", "salinannya", "sampai", "sangat", "saya", "sebagai",
    "sebagaimana", "sebelum", "sebuah", "sedang", "sehubungan", "sejak", "sekarang", "selama", "selamat", "seluruh", "semua",
    "seperti", "serta", "sesuai", "sesudah", "setelah", "setiap", "siang", "siapa", "softcopy", "sore", "suatu", "sudah", "sungguh",
    "supaya", "surel", "tadi", "tahu", "tahun", "tangan", "tanpa", "tanya", "tapi", "tentang", "terhadap", "terima", "terkait",
    "terkini", "tersebut", "tetapi", "tiap", "tidak", "tolong", "untuk", "waalaikumsalam", "wabarakatuh", "warahmatullahi", "wr",
    "wb", "ya", "yaitu", "yakni", "yang", "yg", "utk", "dgn", "dg", "th", "thn", "tsb", "krn", "dr", "pd", "tdk", "sy", "bpk",
];

/// Words that tell little: they stand in many texts and titles for no reason of their own.
#[rustfmt::skip]
const LIGHT: &[&str] = &[
    "dokumen", "dokumennya", "berkas", "file", "daftar", "detail", "rincian", "lengkap", "terbaru", "jumlah", "cara", "nama",
    "kabupaten", "kota", "provinsi", "daerah", "pemerintah", "pemda", "pemkab", "pemkot", "dinas", "kantor", "ppid", "pelaksana",
    "mahasiswa", "skripsi", "penelitian", "peneliti", "tugas", "kuliah", "tesis", "kampus", "universitas", "warga", "masyarakat",
    "permohonan", "nomor", "no", "bulan", "minggu", "periode", "terakhir", "alamat", "negeri", "umum", "publik", "lsm", "wartawan",
    "media", "semester", "menyusun", "kerja", "sama", "perhatian", "menerima", "nilai", "nilainya", "sumber", "dulu", "akhir",
    "baru", "jam", "tinggal", "desa", "rt", "rw", "berada", "milik", "anggota",
];

/// How much `word` counts: 0, little, or 1.
pub(super) fn weight(word: &str) -> f64 {
    if STOP.contains(&word) {
        0.0
    } else if LIGHT.contains(&word) {
        0.4
    } else {
        1.0
    }
}

/// Whether `word` only joins others inside a name, so that *Pendapatan dan Belanja* is the same without it.
pub(super) fn joins(word: &str) -> bool {
    matches!(word, "dan" | "atas" | "yang" | "di" | "ke" | "dari" | "untuk" | "pada" | "serta" | "dengan")
}
