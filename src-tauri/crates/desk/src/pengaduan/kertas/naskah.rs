//! What each letter of a complaint says. A confidential reporter is never named, not even as the addressee; a unit and another
//! body get no identity at all.

use documents::surat::bagian::{KepalaSurat, Naskah, Penerima, Pengesahan, Rupa};
use documents::surat::pengaduan::{SuratPengaduan, render};
use domain::format::tanggal;
use domain::kantor::Pejabat;
use domain::pengaduan::jam::JenisJamPengaduan;
use domain::pengaduan::{CaraSelesai, LangkahPengaduan, MelangkahPengaduan, Pengaduan};

use crate::Fault;
use crate::act::Look;
use crate::kop::{kop, signature};

/// What differs between the letters.
struct Isi {
    hal: &'static str,
    kepada: Penerima,
    pembuka: String,
    fakta: Vec<(&'static str, String)>,
    uraian: String,
    pengantar: String,
    daftar: Vec<String>,
    penutup: String,
    penanda_tangan: Pejabat,
}

const OMBUDSMAN: &str = "Bila Saudara belum puas, Saudara dapat membalas jawaban ini dalam 10 hari kerja, dan berhak mengadu kepada Ombudsman Republik Indonesia.";

/// The letter `step` issues under `nomor`, over the complaint as it stands after that step.
pub(in crate::pengaduan) fn write(
    look: &Look,
    pengaduan: &Pengaduan,
    step: &MelangkahPengaduan,
    nomor: &str,
) -> Result<Vec<u8>, Fault> {
    let jenis = step.langkah.jenis().letter().ok_or_else(|| Fault::internal("a step without a letter"))?;
    let isi = says(look, pengaduan, step)?;
    let letter = SuratPengaduan {
        naskah: Naskah {
            kop: kop(&look.kantor, look.reader)?,
            latihan: look.kantor.latihan,
            rupa: Rupa::Asli,
            dicetak: look.now,
        },
        kepala: KepalaSurat {
            tempat: look.kantor.kota.clone(),
            tanggal: Some(step.tanggal),
            nomor: nomor.to_owned(),
            sifat: if pengaduan.isi.rahasia { "Rahasia" } else { "Biasa" }.to_owned(),
            lampiran: "-".to_owned(),
            hal: isi.hal.to_owned(),
            kepada: isi.kepada,
        },
        nama: jenis.label().to_owned(),
        pembuka: isi.pembuka,
        nomor: pengaduan.nomor.teks.clone(),
        diterima: Some(pengaduan.tanggal_diterima()),
        fakta: isi.fakta.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        uraian: isi.uraian,
        pengantar: isi.pengantar,
        daftar: isi.daftar,
        penutup: isi.penutup,
        pengesahan: Pengesahan { penanda_tangan: signature("", &isi.penanda_tangan), tembusan: Vec::new() },
    };
    Ok(render(&letter, look.kantor.kertas)?.bytes)
}

fn says(look: &Look, pengaduan: &Pengaduan, step: &MelangkahPengaduan) -> Result<Isi, Fault> {
    let told = &pengaduan.isi;
    let ppid = look.kantor.ppid.clone();
    let reporter = addressee(look, pengaduan)?;
    let due = |clock| pengaduan.batas.tanggal.get(&clock).copied().or_else(|| step.batas.tanggal.get(&clock).copied());
    let pokok = ("Pokok", told.judul.clone());
    let plain = |hal, kepada, pembuka: &str| Isi {
        hal,
        kepada,
        pembuka: pembuka.to_owned(),
        fakta: vec![pokok.clone()],
        uraian: String::new(),
        pengantar: String::new(),
        daftar: Vec::new(),
        penutup: String::new(),
        penanda_tangan: ppid.clone(),
    };
    Ok(match &step.langkah {
        LangkahPengaduan::Diperiksa(event) if event.kurang.is_empty() => Isi {
            uraian: format!(
                "Materi pengaduan Saudara lengkap. {}",
                due(JenisJamPengaduan::Putusan).map_or_else(
                    || "Kami menindaklanjutinya dan menyampaikan jawabannya.".to_owned(),
                    |day| format!(
                        "Kami memutuskannya dalam 60 (enam puluh) hari sejak dinyatakan lengkap, paling lambat {} (Pasal 50 ayat (1) Undang-Undang Nomor 25 Tahun 2009).",
                        tanggal::with_day(day)
                    )
                )
            ),
            ..plain("Kelengkapan pengaduan", reporter, "Terima kasih atas pengaduan Saudara. Kami telah memeriksa kelengkapannya.")
        },
        LangkahPengaduan::Diperiksa(event) => Isi {
            pengantar: "Materi pengaduan tersebut **belum lengkap**. Yang masih perlu dilengkapi:".to_owned(),
            daftar: event.kurang.clone(),
            penutup: "Kekurangan dapat dilengkapi dalam 30 (tiga puluh) hari sejak surat ini Saudara terima (Pasal 44 ayat (4) Undang-Undang Nomor 25 Tahun 2009). Bila tidak dilengkapi dalam waktu itu, pengaduan dianggap dicabut (ayat (5)); Saudara dapat mengadu kembali.".to_owned(),
            ..plain("Kelengkapan pengaduan", reporter, "Terima kasih atas pengaduan Saudara. Kami telah memeriksa kelengkapannya.")
        },
        LangkahPengaduan::Didisposisikan(event) => Isi {
            fakta: vec![
                pokok.clone(),
                ("Klasifikasi", told.kelas.label().to_owned()),
                ("Tanggal kejadian", told.kejadian.map(tanggal::long).unwrap_or_default()),
                ("Lokasi", told.lokasi.clone().unwrap_or_default()),
                ("Terlapor", told.terlapor.clone().unwrap_or_default()),
                ("Harapan pelapor", told.harapan.clone().unwrap_or_default()),
                ("Batas penyelesaian", pengaduan.batas_jawaban().map(tanggal::with_day).unwrap_or_default()),
            ],
            uraian: [told.uraian.as_str(), event.instruksi.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n"),
            penutup: format!(
                "Jawaban tertulis unit kami tunggu paling lambat {}. Identitas pelapor tidak dicantumkan dan tidak perlu diketahui untuk menindaklanjuti pengaduan ini.",
                tanggal::with_day(event.sampai)
            ),
            ..plain(
                "Disposisi pengaduan",
                Penerima { nama: event.unit.clone(), alamat: String::new() },
                "Kami teruskan pengaduan berikut untuk ditindaklanjuti sesuai dengan tugas unit Saudara.",
            )
        },
        LangkahPengaduan::Dijawab(event) => Isi {
            fakta: vec![pokok.clone(), ("Hasil", event.hasil.label().to_owned())],
            uraian: event.uraian.clone(),
            penutup: OMBUDSMAN.to_owned(),
            penanda_tangan: event.penanda_tangan.clone(),
            ..plain("Jawaban atas pengaduan", reporter, "Menjawab pengaduan Saudara, kami sampaikan hal berikut.")
        },
        LangkahPengaduan::Ditutup(event) => Isi {
            uraian: match event.cara {
                CaraSelesai::TidakDilengkapi => "Kekurangan materi pengaduan tidak dilengkapi dalam 30 (tiga puluh) hari, sehingga pengaduan dianggap dicabut (Pasal 44 ayat (5) Undang-Undang Nomor 25 Tahun 2009).".to_owned(),
                CaraSelesai::DiterimaPelapor
                | CaraSelesai::TanpaBalasan
                | CaraSelesai::Dilimpahkan
                | CaraSelesai::Dicabut => "Jawaban atas pengaduan ini sudah disampaikan dan dalam 10 (sepuluh) hari kerja sesudahnya tidak ada balasan. Pengaduan kami tutup.".to_owned(),
            },
            penutup: "Penutupan ini tidak mengurangi hak Saudara untuk mengadu kembali atau mengadu kepada Ombudsman Republik Indonesia.".to_owned(),
            ..plain("Penutupan pengaduan", reporter, "Kami beritahukan hal berikut mengenai pengaduan Saudara.")
        },
        LangkahPengaduan::Dilimpahkan(event) => Isi {
            fakta: vec![pokok.clone(), ("Mengenai", event.dugaan.map_or_else(String::new, |one| one.label().to_owned()))],
            uraian: event.uraian.clone(),
            penutup: "Pelapor kami arahkan untuk menghubungi lembaga Saudara. Identitas pelapor tidak kami cantumkan dalam surat ini.".to_owned(),
            ..plain(
                "Pelimpahan pengaduan",
                Penerima { nama: event.ke.clone(), alamat: String::new() },
                "Kami menerima laporan yang menurut pokoknya merupakan kewenangan lembaga Saudara, dan melimpahkannya.",
            )
        },
        LangkahPengaduan::KelengkapanDiterima(_)
        | LangkahPengaduan::Dilengkapi(_)
        | LangkahPengaduan::UnitMembalas(_)
        | LangkahPengaduan::Ditindaklanjuti(_)
        | LangkahPengaduan::JawabanDisampaikan(_)
        | LangkahPengaduan::PelaporMenanggapi(_)
        | LangkahPengaduan::DicatatLapor(_)
        | LangkahPengaduan::StatusLaporDicatat(_)
        | LangkahPengaduan::DijawabLapor(_)
        | LangkahPengaduan::DijadikanPermohonan(_)
        | LangkahPengaduan::Dicabut(_) => return Err(Fault::internal("a step without a letter")),
    })
}

/// Whoever reported, as a letter may name them.
fn addressee(look: &Look, pengaduan: &Pengaduan) -> Result<Penerima, Fault> {
    let named = pengaduan.pelapor.as_ref().filter(|_| !pengaduan.isi.rahasia);
    let identitas = named.map(|one| look.reader.identitas(one.id)).transpose()?.flatten();
    Ok(identitas.map_or_else(
        || Penerima { nama: format!("Pelapor pengaduan nomor {}", pengaduan.nomor.teks), alamat: String::new() },
        |identitas| Penerima { nama: identitas.nama, alamat: identitas.alamat },
    ))
}
