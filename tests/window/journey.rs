//! From the counter to the register, as a new user goes: set-up, three walk-ins with their receipts, the register, and
//! everything still there after the application was killed.

use std::path::{Path, PathBuf};
use std::process::Command;

use fantoccini::Locator;
use tests::window::{App, Outcome, Stage, until};

const PASSWORD: &str = "meja depan pagi";

#[tokio::test]
async fn from_the_counter_to_the_register() -> Outcome {
    let stage = Stage::set("journey")?;
    let app = stage.open().await?;
    set_up(&app).await?;

    let person = walk_in(
        &app,
        Walk { jenis: None, nama: "Dewi Anggraini", nomor_diri: ("pemohon.nik", "3201015508950001"), kuasa: None },
    )
    .await?;
    receipt(&app, &stage, &person, "Dewi Anggraini").await?;
    let body = walk_in(
        &app,
        Walk {
            jenis: Some("Badan hukum"),
            nama: "Yayasan Lentera Pesisir",
            nomor_diri: ("pemohon.sk_pengesahan", "AHU-0012345.AH.01.04.Tahun 2019"),
            kuasa: Some("Yohanes Lado"),
        },
    )
    .await?;
    receipt(&app, &stage, &body, "Yayasan Lentera Pesisir").await?;
    let group = walk_in(
        &app,
        Walk {
            jenis: Some("Kelompok orang"),
            nama: "Kelompok Tani Makmur",
            nomor_diri: ("pemohon.anggota.0.nama", "Sukarno"),
            kuasa: Some("Maria Ulfa"),
        },
    )
    .await?;
    receipt(&app, &stage, &group, "Kelompok Tani Makmur").await?;
    let numbers = [person, body, group];
    for (place, number) in numbers.iter().enumerate() {
        assert!(
            number.starts_with(&format!("000{}/PPID/", place + 1)),
            "numbers follow each other without a gap: {number}"
        );
    }

    register(&app, &stage, &numbers).await?;
    app.kill();

    let app = stage.open().await?;
    app.fill("Kata sandi", PASSWORD).await?;
    app.press("Masuk").await?;
    app.read("Selamat").await?;
    app.go("#/permohonan").await?;
    for number in &numbers {
        app.read(number).await?;
    }
    app.shot("6-setelah-dimatikan").await?;
    app.close().await
}

async fn set_up(app: &App) -> Outcome {
    app.shot("1-selamat-datang").await?;
    app.press("Siapkan kantor").await?;
    for (field, text) in [
        ("kantor.badan_publik", "Pemerintah Kabupaten Contoh"),
        ("kantor.unit", "Dinas Komunikasi dan Informatika"),
        ("kantor.alamat", "Jalan Merdeka Nomor 1, Contoh 33100"),
    ] {
        app.write(field, text).await?;
    }
    app.press("Lanjut").await?;
    app.write("kantor.ppid.nama", "Drs. H. Sudirman, M.Si.").await?;
    app.press("Lanjut").await?;
    app.read("Tanda bukti permohonan").await?;
    app.press("Lanjut").await?;
    for (field, text) in [
        ("kantor.admin.nama", "Siti Rahma"),
        ("kantor.admin.masuk", "siti"),
        ("kata_sandi", PASSWORD),
        ("ulang", PASSWORD),
    ] {
        app.write(field, text).await?;
    }
    app.press("Siapkan kantor").await?;
    app.read("Kantor siap").await?;
    app.see("input[type=checkbox]").await?.click().await?;
    app.press("Mulai bekerja").await?;
    app.read("Selamat").await?;
    app.shot("2-beranda").await
}

struct Walk {
    jenis: Option<&'static str>,
    nama: &'static str,
    nomor_diri: (&'static str, &'static str),
    kuasa: Option<&'static str>,
}

/// Registers one walk-in on the form and gives its number.
async fn walk_in(app: &App, walk: Walk) -> Outcome<String> {
    app.go("#/permohonan/baru").await?;
    app.read("1 · Pemohon").await?;
    if let Some(jenis) = walk.jenis {
        app.choose("pemohon.jenis", jenis).await?;
    }
    app.write("pemohon.nama", walk.nama).await?;
    app.write("pemohon.alamat", "Jl. Merdeka No. 12, Kec. Taman Sari").await?;
    if let Some(kuasa) = walk.kuasa {
        if app.client.find(Locator::Id("pemohon.kuasa.nama")).await.is_err() {
            app.press("Melalui kuasa").await?;
        }
        app.write("pemohon.kuasa.nama", kuasa).await?;
    }
    let (field, text) = walk.nomor_diri;
    if app.client.find(Locator::Id(field)).await.is_err() {
        app.press("Tambah anggota").await?;
    }
    app.write(field, text).await?;
    app.write("butir.0.rincian", "Laporan realisasi anggaran Dinas Pendidikan tahun 2025").await?;
    app.write("tujuan", "Penelitian skripsi").await?;
    app.choose("cara_memperoleh", "Salinan").await?;
    app.choose("bentuk", "Cetak").await?;
    app.choose("cara_mengirim", "Ambil langsung").await?;
    app.shot(&format!("3-{}", walk.nama.to_lowercase().replace(' ', "-"))).await?;
    app.press("Daftarkan").await?;
    app.read("Nomor pendaftaran").await?;
    Ok(app.see("h1").await?.text().await?)
}

/// Saves the receipt as an officer would and reads the PDF back.
async fn receipt(app: &App, stage: &Stage, number: &str, name: &str) -> Outcome {
    app.see(".sheet canvas[data-drawn]").await?;
    app.shot(&format!("4-tanda-bukti-{}", &number[..4])).await?;
    app.press("Simpan PDF").await?;
    let file = stage.left().join(format!("Tanda bukti {}.pdf", number.replace('/', "-")));
    let text = saved_text(&file).await?;
    for wanted in [number, name, "Laporan realisasi anggaran", "10 hari kerja", "Siti Rahma"] {
        assert!(text.contains(wanted), "the receipt of {number} must carry {wanted:?}: {text}");
    }
    Ok(())
}

/// Saves the register of this year and finds the three lines in it, names masked.
async fn register(app: &App, stage: &Stage, numbers: &[String]) -> Outcome {
    app.go("#/register").await?;
    app.read("3 permohonan").await?;
    app.see(".sheet canvas[data-drawn]").await?;
    app.shot("5-register").await?;
    app.press("Simpan PDF").await?;
    let mut found = None;
    until("the register is saved", async || {
        found = std::fs::read_dir(stage.left())?.flatten().map(|entry| entry.path()).find(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("Register permohonan"))
                && path.extension().is_some_and(|ending| ending == "pdf")
        });
        Ok(found.is_some())
    })
    .await?;
    let text = saved_text(&found.ok_or("the register was saved")?).await?;
    for number in numbers {
        assert!(text.contains(number), "the register must have a line for {number}: {text}");
    }
    assert!(!text.contains("Anggraini"), "identities are masked unless asked for in full: {text}");
    Ok(())
}

async fn saved_text(file: &Path) -> Outcome<String> {
    until(&format!("{} is saved", file.display()), async || Ok(file.is_file())).await?;
    let file: PathBuf = file.to_owned();
    let read = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output()?;
    if !read.status.success() {
        return Err(format!("{} is no PDF: {}", file.display(), String::from_utf8_lossy(&read.stderr)).into());
    }
    Ok(String::from_utf8(read.stdout)?)
}
