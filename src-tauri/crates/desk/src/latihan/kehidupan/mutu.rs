//! The quality of a practice office: its standard under a decree, one survey that is over with its plan and one that runs, a
//! consultation whose agreements are not all carried out.

use chrono::{Datelike, Days, NaiveDate};
use domain::format::tanggal;
use domain::forum::{BeritaAcara, Hadir, IsiForum, Kesepakatan, TetapkanBeritaAcara};
use domain::id::{ButirRencanaId, ForumId, JawabanSkmId, SurveiId};
use domain::skm::{
    IsiSurvei, Kelamin, KelompokUmur, NewJawaban, Pekerjaan, Pendidikan, RencanaTertulis, Responden, Terlaksana, Unsur,
};
use domain::standar::{Komponen, TetapkanStandar};
use rand::Rng;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;

use super::super::isi;
use super::jadwal::{Acara, Hari, Janji, Oleh, Penulis};
use super::pelayanan::Pelayanan;
use crate::act::Deed;

/// What the standard lacks and only an office knows.
const STANDAR: &[(Komponen, &str)] = &[
    (
        Komponen::Sarana,
        "1. Meja layanan dengan kursi tunggu dan jalur kursi roda\n2. Dua komputer, satu di antaranya untuk melihat Daftar Informasi Publik\n3. Mesin fotokopi dan pencetak slip",
    ),
    (
        Komponen::Kompetensi,
        "1. Memahami UU 14/2008 dan UU 25/2009\n2. Terlatih melayani penyandang disabilitas\n3. Dapat mengoperasikan komputer",
    ),
    (Komponen::Pelaksana, "Dua petugas meja layanan, satu PPID pelaksana pada setiap unit, dan satu PPID."),
];

/// Services that are judged.
const LAYANAN: [&str; 2] = ["Permohonan informasi", "Pengaduan"];
/// How high each element is judged, in the order of [`Unsur::ALL`]: out of ten, so many give the higher of 3 and 4.
const CONDONG: [u8; 9] = [6, 5, 2, 9, 6, 6, 8, 4, 3];

/// All of it.
pub(super) fn semua(deed: &Deed, hari: &Hari, janji: &mut Vec<Janji>, random: &mut ChaCha8Rng) {
    let from = |umur: usize| hari.len().saturating_sub(umur + 1);
    let atasan = deed.kantor.atasan_ppid.clone();
    let mut penulis = Penulis { hari, mulai: from(104), janji };
    penulis.catat(0, 60, Oleh::Atasan, Acara::Pelayanan(Pelayanan::TulisStandar(STANDAR)));
    if let Some(day) = penulis.tanggal(2) {
        let set = TetapkanStandar { nomor: format!("188.45/71/{}", day.year()), tanggal: Some(day), penetap: atasan };
        penulis.catat(2, 120, Oleh::Atasan, Acara::Pelayanan(Pelayanan::TetapkanStandar(set)));
    }
    penulis.mulai = from(70);
    survey(&mut penulis, Some(30), 44, random);
    penulis.mulai = from(12);
    survey(&mut penulis, None, 14, random);
    penulis.mulai = from(60);
    consultation(deed, &mut penulis, random);
}

/// A survey of so many working days, or one that still runs; with its answers, and a plan once it is over.
fn survey(penulis: &mut Penulis, lama: Option<usize>, jawaban: u32, random: &mut ChaCha8Rng) {
    let (Some(dari), saat) = (penulis.tanggal(0), penulis.saat()) else { return };
    let last = lama.and_then(|days| penulis.tanggal(days));
    let sampai = last.or_else(|| dari.checked_add_days(Days::new(60))).unwrap_or(dari);
    let id = SurveiId(isi::uuid(random, saat));
    let isi = IsiSurvei {
        judul: format!("Survei Kepuasan Masyarakat {} {}", tanggal::month_name(dari.month()), dari.year()),
        dari,
        sampai,
        layanan: LAYANAN.map(str::to_owned).to_vec(),
        populasi: None,
    };
    penulis.catat(0, 10, Oleh::Atasan, Acara::Pelayanan(Pelayanan::Survei(id, isi)));
    let days = lama.unwrap_or(12);
    for _ in 0..jawaban {
        let (day, menit) = (random.random_range(0..days), random.random_range(20..400));
        let answer = answer(id, penulis.saat(), random);
        let kertas = random.random_range(0..3) == 0;
        penulis.catat(day, menit, Oleh::Petugas, Acara::Pelayanan(Pelayanan::Jawaban { jawaban: answer, kertas }));
    }
    if let Some(days) = lama {
        penulis.catat(days + 1, 30, Oleh::Atasan, Acara::Pelayanan(Pelayanan::TutupSurvei(id)));
        plan(penulis, id, days + 3, random);
    }
}

fn answer(survei: SurveiId, saat: chrono::DateTime<chrono::FixedOffset>, random: &mut ChaCha8Rng) -> NewJawaban {
    let nilai = CONDONG.map(|high| {
        let given = if random.random_range(0..10) < high { 4 } else { 3 };
        // One in twelve is less content.
        Some(if random.random_range(0..12) == 0 { given - 1 } else { given })
    });
    NewJawaban {
        id: JawabanSkmId(isi::uuid(random, saat)),
        survei,
        layanan: LAYANAN[usize::from(random.random_range(0..4) == 0)].to_owned(),
        tanggal: None,
        nilai: nilai.to_vec(),
        responden: Responden {
            umur: KelompokUmur::ALL.choose(random).copied(),
            kelamin: Kelamin::ALL.choose(random).copied(),
            pendidikan: Pendidikan::ALL.choose(random).copied(),
            pekerjaan: Pekerjaan::ALL.choose(random).copied(),
        },
    }
}

/// What is mended after a survey: one point carried out, one with its time still to come.
fn plan(penulis: &mut Penulis, id: SurveiId, hari: usize, random: &mut ChaCha8Rng) {
    let (Some(day), saat) = (penulis.tanggal(hari), penulis.saat()) else { return };
    let in_days = |days| day.checked_add_days(Days::new(days));
    let mut point = |unsur, tindakan: &str, batas: Option<NaiveDate>| RencanaTertulis {
        id: ButirRencanaId(isi::uuid(random, saat)),
        unsur,
        tindakan: tindakan.to_owned(),
        penanggung_jawab: "PPID".to_owned(),
        batas,
    };
    let butir = vec![
        point(Unsur::Waktu, "Tambah satu petugas pada jam sibuk", in_days(30)),
        point(Unsur::Sarana, "Pasang bidang miring dan kursi tunggu", in_days(150)),
    ];
    let done = butir.first().map(|one| one.id);
    penulis.catat(hari, 90, Oleh::Atasan, Acara::Pelayanan(Pelayanan::Rencana(id, butir)));
    if let (Some(butir), Some(tanggal)) = (done, penulis.tanggal(hari + 12)) {
        let selesai = Terlaksana { tanggal, uraian: "Loket 2 dibuka pukul 10.00 sampai 13.00".to_owned() };
        let done = Pelayanan::RencanaSelesai(id, butir, selesai);
        penulis.catat(hari + 12, 90, Oleh::Atasan, Acara::Pelayanan(done));
    }
}

/// A consultation: invited, held, minuted, one agreement carried out, one late, one still to come.
fn consultation(deed: &Deed, penulis: &mut Penulis, random: &mut ChaCha8Rng) {
    let (Some(invited), Some(held)) = (penulis.tanggal(0), penulis.tanggal(6)) else { return };
    let id = ForumId(isi::uuid(random, penulis.saat()));
    let texts = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
    let isi = IsiForum {
        judul: format!("FKP Standar Pelayanan {}", held.year()),
        pokok: "Rancangan perubahan standar pelayanan informasi publik dan jam layanannya.".to_owned(),
        tanggal: held,
        waktu: "09.00–12.00".to_owned(),
        tempat: "Aula Dinas Komunikasi dan Informatika".to_owned(),
        undangan: texts(&[
            "Camat Taman Sari",
            "Ketua Perkumpulan Pantau Anggaran Contoh",
            "Pemimpin Redaksi Media Warta Contoh",
            "Ketua Forum Warga Kampung Bukit",
        ]),
        nomor_undangan: format!("005/118/{}", invited.year()),
        tanggal_undangan: Some(invited),
    };
    penulis.catat(0, 60, Oleh::Atasan, Acara::Pelayanan(Pelayanan::Forum(id, Box::new(isi))));
    let unsur = ["Kecamatan Taman Sari", "Perkumpulan Pantau Anggaran Contoh", "Media Warta Contoh", "Warga", "Warga"];
    let present = unsur.map(|unsur| {
        let person = isi::pemohon(random, domain::pemohon::JenisPemohon::Perorangan);
        let nama = person.nama.text().ok().flatten().unwrap_or_default().to_owned();
        Hadir { nama, unsur: unsur.to_owned() }
    });
    penulis.catat(6, 250, Oleh::Atasan, Acara::Pelayanan(Pelayanan::Hadir(id, present.to_vec())));
    let saat = penulis.saat();
    let mut agreed = |isi: &str, penanggung_jawab: &str, days| Kesepakatan {
        id: ButirRencanaId(isi::uuid(random, saat)),
        isi: isi.to_owned(),
        penanggung_jawab: penanggung_jawab.to_owned(),
        batas: held.checked_add_days(Days::new(days)),
    };
    let kesepakatan = vec![
        agreed("Jam layanan diumumkan di pintu masuk dan laman", "PPID", 14),
        agreed("Formulir permohonan tersedia dalam huruf besar", "Bagian Organisasi", 45),
        agreed("Jam layanan dicoba sampai pukul 16.00 selama satu semester", "PPID", 200),
    ];
    let done = kesepakatan.first().map(|one| one.id);
    let pembahasan = "Peserta meminta jam layanan yang lebih panjang dan formulir yang mudah dibaca lansia. PPID menjelaskan jumlah petugas dan anggaran yang ada.";
    let minutes = BeritaAcara { pembahasan: pembahasan.to_owned(), kesepakatan };
    if let Some(day) = penulis.tanggal(7) {
        let set = TetapkanBeritaAcara {
            nomor: format!("BA/12/{}", day.year()),
            tanggal: Some(day),
            penanda: deed.kantor.ppid.clone(),
        };
        penulis.catat(7, 120, Oleh::Atasan, Acara::Pelayanan(Pelayanan::BeritaAcara(id, minutes, set)));
    }
    if let (Some(butir), Some(tanggal)) = (done, penulis.tanggal(14)) {
        let selesai = Terlaksana { tanggal, uraian: "Papan jam layanan dipasang dan laman diperbarui".to_owned() };
        penulis.catat(14, 60, Oleh::Atasan, Acara::Pelayanan(Pelayanan::KesepakatanSelesai(id, butir, selesai)));
    }
}
