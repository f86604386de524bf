//! The two lists in an office under test: an exemption that is in force, an entry, a sheet of the consequence test, a file
//! of rows. Made-up, in the shape of published ones.

use desk::Fault;
use domain::id::{ImporId, InformasiId, PenetapanId, PengecualianId, UjiId};
use serde_json::{Value, json};

use crate::kantor::Meja;

/// The exemption that [`berlaku`] records and refusals of the journeys rest on.
pub const PENGECUALIAN: &str = "01997a3e-0000-7000-8000-00000000d1c0";

/// An exemption of a patient's history (art. 17 h 2), whole, as long as needed; fields may be set over it.
pub fn pengecualian(informasi: &str) -> Value {
    json!({
        "informasi": informasi,
        "cakupan": { "luas": "seluruh" },
        "pasal_17": [{ "huruf": "h", "angka": 2 }],
        "konsekuensi_dibuka": "Mengungkap riwayat kesehatan orang yang dapat dikenali.",
        "konsekuensi_ditutup": "Kerahasiaan pasien terjaga.",
        "jangka": { "jenis": "selama_diperlukan" },
        "unit": "Dinas Kesehatan"
    })
}

/// Writes an exemption down and gives its id.
///
/// # Errors
/// The call's fault.
pub fn catat(meja: &Meja, isi: Value) -> Result<Value, Fault> {
    let id = json!(PengecualianId::new());
    meja.call("save_pengecualian", json!({ "id": id, "isi": isi }))?;
    Ok(id)
}

/// Does something with an exemption.
///
/// # Errors
/// The call's fault.
pub fn tindak(meja: &Meja, id: &Value, tindak: Value) -> Result<Value, Fault> {
    meja.call("act_pengecualian", json!({ "id": id, "tindak": tindak }))
}

/// Writes an exemption down with the decree it has from before, and gives its id: refusals can rest on it.
///
/// # Errors
/// The call's fault.
pub fn dengan_penetapan(meja: &Meja, isi: Value) -> Result<Value, Fault> {
    let id = catat(meja, isi)?;
    tindak(meja, &id, penetapan_lama())?;
    Ok(id)
}

/// Recording the decree 12/PPID/2026 of 2 March 2026.
pub fn penetapan_lama() -> Value {
    json!({ "aksi": "catat_penetapan", "nomor": "12/PPID/2026", "tanggal": "2026-03-02" })
}

/// Puts [`PENGECUALIAN`] in force, unless it is.
///
/// # Errors
/// The call's fault.
pub fn berlaku(meja: &Meja) -> Result<(), Fault> {
    let isi = pengecualian("Riwayat kesehatan pasien");
    let one = meja.call("save_pengecualian", json!({ "id": PENGECUALIAN, "isi": isi }))?;
    if one["baris"]["status"] == "berlaku" {
        return Ok(());
    }
    tindak(meja, &json!(PENGECUALIAN), penetapan_lama()).map(drop)
}

/// An entry with title and unit; fields may be set over it.
pub fn informasi(judul: &str) -> Value {
    json!({
        "judul": judul, "ringkasan": format!("Ringkasan {judul}"), "kelas": "berkala", "unit": "Dinas Kominfo",
        "waktu": "2026", "tempat": "Sungailiat", "bentuk": { "softcopy": true, "hardcopy": false },
        "retensi": "5 tahun"
    })
}

/// Writes an entry down and gives its id.
///
/// # Errors
/// The call's fault.
pub fn tulis(meja: &Meja, isi: Value) -> Result<Value, Fault> {
    let id = json!(InformasiId::new());
    meja.call("save_informasi", json!({ "id": id, "isi": isi }))?;
    Ok(id)
}

/// Does the same with several entries.
///
/// # Errors
/// The call's fault.
pub fn giring(meja: &Meja, id: &[Value], tindak: Value) -> Result<Value, Fault> {
    meja.call("act_informasi", json!({ "id": id, "tindak": tindak }))
}

/// Sets the list by decree and gives the decree's id.
///
/// # Errors
/// The call's fault.
pub fn tetapkan(meja: &Meja, nomor: &str, tanggal: &str) -> Result<Value, Fault> {
    let id = json!(PenetapanId::new());
    let isi = json!({ "nomor": nomor, "tanggal": tanggal, "penyetuju": "Ir. Ratna Kusuma, Sekretaris Daerah" });
    meja.call("set_penetapan", json!({ "id": id, "isi": isi }))?;
    Ok(id)
}

/// A file sent to the import: looked at, or all of it taken.
#[derive(Clone, Debug)]
pub struct Berkas {
    /// What the call takes; fields may be set over it.
    pub input: Value,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Berkas {
    /// A file into the list `jenis`, under a new id of an import.
    pub fn baru(jenis: &str, nama: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let input = json!({ "id": ImporId::new(), "jenis": jenis, "nama": nama, "terima": false });
        Self { input, bytes: bytes.into() }
    }

    /// The same file with `field` set.
    #[must_use]
    pub fn dengan(mut self, field: &str, value: Value) -> Self {
        self.input[field] = value;
        self
    }

    /// Its id.
    pub fn id(&self) -> Value {
        self.input["id"].clone()
    }

    /// The rehearsal.
    ///
    /// # Errors
    /// The call's fault.
    pub fn periksa(&self, meja: &Meja) -> Result<Value, Fault> {
        meja.upload("read_impor", self.input.clone(), &self.bytes)
    }

    /// All of it taken.
    ///
    /// # Errors
    /// The call's fault.
    pub fn terima(&self, meja: &Meja) -> Result<Value, Fault> {
        let mut input = self.input.clone();
        input["terima"] = json!(true);
        meja.upload("read_impor", input, &self.bytes)
    }
}

/// New, changed, same and refused rows.
pub fn hitung(hasil: &Value) -> [u64; 4] {
    ["baru", "berubah", "sama", "ditolak"].map(|key| hasil[key].as_u64().unwrap_or(u64::MAX))
}

/// Entries of the working list by title: what each stands for and says.
///
/// # Errors
/// The call's fault.
pub fn butir(meja: &Meja, judul: &str) -> Result<Option<Value>, Fault> {
    let page = meja.call("list_informasi", json!({ "ukuran": 100 }))?;
    let rows = page["baris"].as_array().cloned().unwrap_or_default();
    Ok(rows.into_iter().map(|row| row["informasi"].clone()).find(|one| one["isi"]["judul"] == judul))
}

/// A sheet that tests the exemptions `id`, all that the law wants typed in; gives its id and what it says.
///
/// # Errors
/// The call's fault.
pub fn lembar_uji(meja: &Meja, id: &[Value], jenis: &str, permohonan: Option<&Value>) -> Result<(Value, Value), Fault> {
    let mut isi = meja.call("start_uji", json!({ "pengecualian": id, "jenis": jenis, "permohonan": permohonan }))?;
    for butir in isi["butir"].as_array_mut().into_iter().flatten() {
        butir["kepentingan_publik"] = json!("Menutup lebih besar kepentingannya daripada membuka.");
    }
    let uji = json!(UjiId::new());
    meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    Ok((uji, isi))
}

/// Approves a sheet.
///
/// # Errors
/// The call's fault.
pub fn setujui_uji(meja: &Meja, uji: &Value, tanggal: &str) -> Result<Value, Fault> {
    let by = json!({ "nama": "Ir. Ratna Kusuma", "jabatan": "Sekretaris Daerah", "tanggal": tanggal });
    meja.call("approve_uji", json!({ "id": uji, "persetujuan": by }))
}

/// Sets a sheet by decree.
///
/// # Errors
/// The call's fault.
pub fn tetapkan_uji(meja: &Meja, uji: &Value, nomor: &str, tanggal: &str) -> Result<Value, Fault> {
    meja.call("set_uji", json!({ "id": uji, "nomor": nomor, "tanggal": tanggal }))
}
