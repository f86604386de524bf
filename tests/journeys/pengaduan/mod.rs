//! Complaints (UU 25/2009, SP4N-LAPOR!), walked through the calls: every status and clock, both regimes side by side, and what a
//! confidential or anonymous reporter may rely on.

mod angka;
mod kehidupan;
mod lapor;
mod rahasia;

use domain::id::{LangkahId, PengaduanId};
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, Kantor, Meja};
use tests::window::Outcome;

/// A complaint about a service, as somebody at the desk tells it.
pub fn aduan(nama: &str) -> Value {
    json!({
        "id": PengaduanId::new(), "saluran": "tatap_muka", "kelas": "tidak_berkadar_pengawasan",
        "judul": "Antrean loket panjang", "uraian": "Loket tutup sebelum jam layanan berakhir.",
        "kejadian": "2026-11-20", "lokasi": "Loket 2", "terlapor": "Bagian pelayanan",
        "harapan": "Loket dibuka sesuai jadwal",
        "pelapor": { "nama": nama, "alamat": "Jalan Sunyi 7", "telepon": "081234500077", "nik": "3201014503900007" }
    })
}

/// Registers; gives what registering gave.
pub fn daftarkan(meja: &Meja, aduan: &Value) -> Outcome<Value> {
    meja.call("register_pengaduan", aduan.clone()).map_err(|fault| format!("{aduan}: {fault:?}").into())
}

/// The complaint, whole.
pub fn lihat(meja: &Meja, id: &Value) -> Outcome<Value> {
    Ok(meja.call("get_pengaduan", json!({ "id": id }))?)
}

/// Takes a step; gives the complaint, whole.
pub fn ambil(meja: &Meja, id: &Value, perintah: &Value) -> Outcome<Value> {
    let input = json!({ "pengaduan": id, "id": LangkahId::new(), "perintah": perintah });
    meja.call("take_langkah_pengaduan", input).map_err(|fault| format!("{perintah}: {fault:?}").into())
}

/// How the clock `jenis` stands: its day and its state.
pub fn jam(whole: &Value, jenis: &str) -> Outcome<(String, String)> {
    let clocks = whole["jam"].as_array().cloned().unwrap_or_default();
    let clock = clocks.iter().find(|one| one["jenis"] == jenis).ok_or_else(|| format!("no clock {jenis}: {whole}"))?;
    let counted = clock["tenggat"]["dihitung"].as_array().map_or(0, Vec::len);
    assert_eq!(Some(counted as u64), clock["tenggat"]["hari"].as_u64(), "every day of {jenis} is told: why this date");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok((text(&clock["batas"]), text(&clock["status"]["status"])))
}

/// An account of each role.
pub fn peran(kantor: &Kantor) -> Outcome {
    let meja = kantor.buka()?;
    for role in ["petugas", "pelaksana", "pimpinan"] {
        let account = json!({ "nama": role, "masuk": role, "peran": role, "kata_sandi": KATA_SANDI });
        meja.call("create_akun", account)?;
    }
    Ok(())
}

/// A desk at `waktu` with `masuk` at work.
pub fn pada(kantor: &Kantor, waktu: &str, masuk: &str) -> Outcome<Meja> {
    let meja = kantor.meja(waktu)?;
    meja.masuk(masuk)?;
    Ok(meja)
}
