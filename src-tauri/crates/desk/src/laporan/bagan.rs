//! The charts of the printed figures: the same figures as on the screen, in the same order.

use documents::surat::laporan::{AngkaUtama, Bagan};
use domain::format::rupiah;
use domain::laporan::{Angka, Batang, Ketepatan, Potongan};

/// The figures a supervisor asks for first.
pub(super) fn first(angka: &Angka) -> Vec<AngkaUtama> {
    let of = |wanted: Ketepatan| {
        let wanted = Potongan::Ketepatan { ketepatan: wanted };
        angka.ketepatan.iter().find(|one| one.potongan == wanted).map_or(0, |one| one.jumlah)
    };
    let in_time = of(Ketepatan::Tepat) + of(Ketepatan::DalamPerpanjangan);
    let waktu = &angka.waktu;
    let days = |days: Option<f64>| days.map_or("–".to_owned(), |days| format!("{days}").replace('.', ","));
    let figure = |nilai: String, nama: &str, arti: String| AngkaUtama { nilai, nama: nama.to_owned(), arti };
    vec![
        figure(
            angka.diterima.jumlah.to_string(),
            "permohonan diterima",
            format!("{} sudah dijawab", angka.dijawab.jumlah),
        ),
        figure(
            percent(in_time, waktu.dijawab),
            "dijawab dalam batas waktu",
            format!("{in_time} dari {} jawaban", waktu.dijawab),
        ),
        figure(days(waktu.median), "hari kerja, nilai tengah", "sampai pemberitahuan pertama".to_owned()),
        figure(
            days(waktu.persen_90.map(f64::from)),
            "hari kerja untuk 90%",
            format!("paling lama {} hari kerja", days(waktu.terlama.map(f64::from))),
        ),
        figure(
            of(Ketepatan::LewatBatas).to_string(),
            "belum dijawab, lewat batas",
            "Pasal 35 ayat (1) huruf c UU 14/2008".to_owned(),
        ),
        figure(
            angka.perkara.diterima.jumlah.to_string(),
            "keberatan diterima",
            format!("{} sengketa diajukan", angka.perkara.sengketa.jumlah),
        ),
    ]
}

/// Whole percent, as the screen rounds: only all of it is 100, only nothing is 0.
fn percent(part: u32, whole: u32) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let rounded = (u64::from(part) * 200 + u64::from(whole)) / (2 * u64::from(whole));
    let shown = if part == whole { 100 } else { rounded.min(99) };
    format!("{}%", if part > 0 { shown.max(1) } else { 0 })
}

/// The charts; of one unit (`whole` false) the units are left out.
pub(super) fn charts(angka: &Angka, whole: bool) -> Vec<Bagan> {
    let perkara = &angka.perkara;
    let ended = angka.berakhir.iter().filter(|one| one.jumlah > 0);
    let decided: Vec<Batang> = angka.keputusan.iter().chain(ended).cloned().collect();
    let mut charts = vec![
        chart("Permohonan per bulan", "", "Bulan", &angka.bulan),
        chart(
            "Ketepatan jawaban",
            "10 hari kerja, ditambah 7 bila diperpanjang (UU 14/2008 Pasal 22).",
            "Ketepatan",
            &angka.ketepatan,
        ),
        chart("Keputusan", "Menurut pemberitahuan terakhir.", "Keputusan", &decided),
        chart("Lama menjawab", "Dari diterima sampai pemberitahuan pertama.", "Lama", &angka.rentang),
        Bagan {
            kosong: "Tidak ada informasi yang ditolak pada masa ini.".to_owned(),
            ..chart(
                "Penolakan menurut Pasal 17 UU 14/2008",
                "Permohonan yang ditolak karena dua huruf dihitung pada keduanya.",
                "Alasan",
                &counted(&angka.penolakan),
            )
        },
        chart("Saluran", "", "Saluran", &angka.saluran),
        chart("Jenis pemohon", "", "Pemohon", &angka.pemohon),
    ];
    if whole {
        charts.push(Bagan {
            kosong: "Belum ada permohonan yang diteruskan ke unit.".to_owned(),
            ..chart(
                "Unit yang diminta bahan",
                "Permohonan yang diteruskan ke dua unit dihitung pada keduanya.",
                "Unit",
                &angka.unit,
            )
        });
    }
    if perkara.diterima.jumlah == 0 {
        charts
            .push(Bagan { kosong: "Tidak ada keberatan pada masa ini.".to_owned(), ..chart("Keberatan", "", "", &[]) });
    } else {
        charts.push(chart(
            "Keberatan menurut alasan",
            "UU 14/2008 Pasal 35 ayat (1). Satu keberatan dapat memuat beberapa alasan, jadi jumlahnya dapat melebihi keberatan yang \
             diterima.",
            "Alasan",
            &perkara.alasan,
        ));
        charts.push(chart(
            "Ketepatan tanggapan Atasan PPID",
            "30 hari kerja (UU 14/2008 Pasal 36 ayat (2)).",
            "Ketepatan",
            &perkara.ketepatan,
        ));
        charts.push(chart("Hasil keberatan", "Menurut tanggapan Atasan PPID.", "Hasil", &perkara.hasil));
    }
    if perkara.sengketa.jumlah > 0 {
        charts.push(chart(
            "Sengketa di Komisi Informasi",
            "Yang diajukan pada masa ini, menurut keadaannya sekarang.",
            "Keadaan",
            &counted(&perkara.keadaan_sengketa),
        ));
    }
    charts
}

/// What was counted, and what was not.
pub(super) fn ending(angka: &Angka, today: &str) -> String {
    let void = match angka.dibatalkan.jumlah {
        0 => String::new(),
        n => format!(" {n} pendaftaran permohonan yang dibatalkan tidak dihitung."),
    };
    let objections = match angka.perkara.dibatalkan.jumlah {
        0 => String::new(),
        n => format!(" {n} pendaftaran keberatan yang dibatalkan tidak dihitung."),
    };
    format!(
        "Biaya yang dikenakan menurut pemberitahuan: {}. Angka dihitung dari jurnal kantor, keadaan {today}.{void}{objections}",
        rupiah::show(angka.biaya)
    )
}

/// Those that happened.
fn counted(bars: &[Batang]) -> Vec<Batang> {
    bars.iter().filter(|one| one.jumlah > 0).cloned().collect()
}

fn chart(judul: &str, arti: &str, kepala: &str, bars: &[Batang]) -> Bagan {
    Bagan {
        judul: judul.to_owned(),
        arti: arti.to_owned(),
        kepala: kepala.to_owned(),
        baris: bars.iter().map(|one| (one.label.clone(), one.jumlah)).collect(),
        kosong: String::new(),
    }
}
