//! One request walked through its life, step by step and day by day, by officers of different roles.

use desk::Fault;
use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::daftar::{PENGECUALIAN, berlaku};
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, Terdaftar};
use tests::window::Outcome;

use crate::paper::text_of;

/// A request, and the desk that works on it today.
pub struct Perjalanan<'k> {
    kantor: &'k Kantor,
    pub meja: Meja,
    oleh: &'static str,
    pub permohonan: Terdaftar,
}

impl<'k> Perjalanan<'k> {
    /// Registers `form` at [`tests::kantor::PAGI`], 23 November 2026: its tenth working day is 7 December, its
    /// seventeenth 16 December. One exemption is in force, the one that [`dasar`] rests on.
    pub fn mulai(kantor: &'k Kantor, form: Value) -> Outcome<Self> {
        let meja = kantor.buka()?;
        berlaku(&meja)?;
        let permohonan = meja.daftar(form)?;
        Ok(Self { kantor, meja, oleh: MASUK, permohonan })
    }

    /// Accounts `petugas` and `pimpinan` beside the administrator.
    pub fn dengan_peran(self) -> Outcome<Self> {
        for role in ["petugas", "pimpinan"] {
            let account = json!({ "nama": role, "masuk": role, "peran": role, "kata_sandi": KATA_SANDI });
            self.meja.call("create_akun", account)?;
        }
        Ok(self)
    }

    /// The morning of another day; the same officer works on.
    pub fn pada(&mut self, tanggal: &str) -> Outcome {
        self.meja = self.kantor.meja(&format!("{tanggal}T09:12:00+07:00"))?;
        self.sebagai(self.oleh)
    }

    /// Another officer sits down.
    pub fn sebagai(&mut self, masuk: &'static str) -> Outcome {
        self.meja.masuk(masuk)?;
        self.oleh = masuk;
        Ok(())
    }

    /// Takes a step under `id`.
    pub fn kirim(&self, id: LangkahId, perintah: &Value) -> Result<Value, Fault> {
        self.meja.call("take_langkah", json!({ "permohonan": self.permohonan.id, "id": id, "perintah": perintah }))
    }

    /// Takes a step the law allows; gives the request as it stands then.
    pub fn ambil(&self, perintah: Value) -> Outcome<Value> {
        let whole = self.kirim(LangkahId::new(), &perintah).map_err(|fault| format!("{perintah}: {fault:?}"))?;
        Ok(whole["permohonan"].clone())
    }

    /// Asks for a step the law does not allow: the reason's code and its sentence. Nothing is written.
    pub fn ditolak(&self, perintah: Value) -> Outcome<(String, String)> {
        match self.gagal(&perintah)? {
            Fault::Refused { reason, message } => Ok((reason, message)),
            fault => Err(format!("{perintah}: {fault:?}").into()),
        }
    }

    /// Asks for a step that is typed wrongly: the fields at fault. Nothing is written.
    pub fn keliru(&self, perintah: Value) -> Outcome<Vec<String>> {
        match self.gagal(&perintah)? {
            Fault::Invalid { fields } => Ok(fields.into_iter().map(|fault| fault.field).collect()),
            fault => Err(format!("{perintah}: {fault:?}").into()),
        }
    }

    /// The fault of a step that cannot be taken.
    pub fn gagal(&self, perintah: &Value) -> Outcome<Fault> {
        let before = (self.meja.baris_jurnal()?, self.lihat()?);
        let answer = self.kirim(LangkahId::new(), perintah);
        assert_eq!((self.meja.baris_jurnal()?, self.lihat()?), before, "{perintah}: a refusal changes nothing");
        answer.err().ok_or_else(|| format!("{perintah}: it was taken").into())
    }

    /// Takes the last step back.
    pub fn batalkan(&self, alasan: &str) -> Result<Value, Fault> {
        let whole = self.lihat()?;
        let steps = whole["permohonan"]["langkah"].as_array().cloned().unwrap_or_default();
        let last = steps.iter().rev().find(|step| step["dibatalkan"].is_null()).map(|step| step["id"].clone());
        let input = json!({ "permohonan": self.permohonan.id, "langkah": last, "alasan": alasan });
        self.meja.call("undo_langkah", input)
    }

    /// The request, whole.
    pub fn lihat(&self) -> Result<Value, Fault> {
        self.meja.call("get_permohonan", json!({ "id": self.permohonan.id }))
    }

    /// Titles of the history, oldest first.
    pub fn riwayat(&self) -> Outcome<Vec<String>> {
        let whole = self.lihat()?;
        Ok(each(&whole["riwayat"], "judul").into_iter().rev().collect())
    }

    /// What the history says beside its newest line called `judul`.
    pub fn keterangan(&self, judul: &str) -> Outcome<String> {
        let whole = self.lihat()?;
        let lines = whole["riwayat"].as_array().cloned().unwrap_or_default();
        let line = lines.iter().find(|line| line["judul"] == judul).ok_or_else(|| format!("no {judul}"))?;
        Ok(line["keterangan"].as_str().unwrap_or_default().to_owned())
    }

    /// How the clock `jenis` stands: its deadline and its state.
    pub fn jam(&self, jenis: &str) -> Outcome<(String, String)> {
        let whole = self.lihat()?;
        let clocks = whole["jam"].as_array().cloned().unwrap_or_default();
        let clock = clocks.iter().find(|clock| clock["jenis"] == jenis).ok_or_else(|| format!("no clock {jenis}"))?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok((text(&clock["batas"]), text(&clock["status"]["status"])))
    }

    /// Text of the newest letter of a kind, as kept.
    pub fn surat(&self, jenis: &str) -> Outcome<String> {
        let id = self.id_surat(jenis)?;
        let input = json!({ "permohonan": self.permohonan.id, "surat": id, "cetak": false });
        text_of(&self.meja.file("surat", input)?.bytes)
    }

    /// Id of the newest letter of a kind.
    pub fn id_surat(&self, jenis: &str) -> Outcome<Value> {
        let whole = self.lihat()?;
        let letters = whole["permohonan"]["surat"].as_array().cloned().unwrap_or_default();
        let letter = letters.iter().rev().find(|letter| letter["jenis"] == jenis);
        Ok(letter.ok_or_else(|| format!("no {jenis}"))?["id"].clone())
    }

    /// Kinds of the letters so far, oldest first, each with its number.
    pub fn nomor_surat(&self) -> Outcome<Vec<(String, String)>> {
        let whole = self.lihat()?;
        let letters = &whole["permohonan"]["surat"];
        let numbers = letters.as_array().into_iter().flatten().map(|letter| letter["nomor"]["teks"].to_string());
        Ok(each(letters, "jenis").into_iter().zip(numbers.map(|text| text.trim_matches('"').to_owned())).collect())
    }

    /// The request's line in the register, heading by heading, identity masked.
    pub fn register(&self) -> Outcome<Register> {
        let input = json!({
            "dari": "2026-11-01", "sampai": "2027-12-31", "samarkan": true, "bentuk": "csv", "cetak": false,
        });
        let file = self.meja.file("register", input)?.bytes;
        let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_slice());
        let head: Vec<String> = table.headers()?.iter().map(str::to_owned).collect();
        for row in table.records() {
            let row = row?;
            if row.get(1).is_some_and(|nomor| nomor.starts_with(&self.permohonan.nomor)) {
                return Ok(Register(head.into_iter().zip(row.iter().map(str::to_owned)).collect()));
            }
        }
        Err("the register has no line of this request".into())
    }

    /// The journal, every letter and every projection are whole.
    pub fn utuh(&self) -> Outcome {
        let report = desk::periksa::periksa(&self.meja.0)?;
        assert!(report.is_sound(), "the office is whole afterwards: {report:?}");
        Ok(())
    }
}

/// A line of the register.
#[derive(Debug)]
pub struct Register(Vec<(String, String)>);

impl Register {
    /// The cell under the heading that ends in `judul`.
    pub fn sel(&self, judul: &str) -> &str {
        self.0.iter().find(|(head, _)| head.ends_with(judul)).map_or("", |(_, cell)| cell.as_str())
    }
}

/// The text under `key` of each.
pub fn each(list: &Value, key: &str) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|one| one[key].as_str().map(str::to_owned)).collect()
}

/// `text` says every one of `words`.
pub fn memuat(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "it says “{word}”: {text}");
    }
}

/// Both forms.
pub fn bentuk() -> Value {
    json!({ "softcopy": true, "hardcopy": false })
}

/// Granted.
pub fn diberikan() -> Value {
    json!({ "keputusan": "diberikan", "bentuk": bentuk() })
}

/// The basis of a refusal: the exemption in force. Its facts are taken from there.
pub fn dasar() -> Value {
    dasar_dari(&json!(PENGECUALIAN))
}

/// A refusal that rests on this exemption.
pub fn dasar_dari(pengecualian: &Value) -> Value {
    json!({ "pasal_17": [], "konsekuensi": "", "pengecualian": pengecualian })
}

/// Refused.
pub fn tidak_diberikan() -> Value {
    json!({ "keputusan": "ditolak", "bentuk": bentuk(), "dasar": dasar() })
}

/// A notice without cost.
pub fn gratis() -> Value {
    json!({ "perintah": "beritahukan", "waktu_penyediaan": 3 })
}

/// A notice of a copy that costs Rp12.000; whether the hand-over waits for it.
pub fn berbayar(bayar_dulu: bool) -> Value {
    let baris = json!([{
        "jenis": "penyalinan", "uraian": "Fotokopi", "jumlah": 24, "satuan": "lembar", "rupiah": 500
    }]);
    let biaya = json!({ "baris": baris, "dasar": "SK Bupati 1/2026", "cara_bayar": "Tunai", "bayar_dulu": bayar_dulu });
    json!({ "perintah": "beritahukan", "waktu_penyediaan": 3, "biaya": biaya })
}

/// Fetched by the applicant.
pub fn serahkan(tanggal: &str) -> Value {
    json!({
        "perintah": "serahkan", "tanggal": tanggal, "cara": "salinan", "kirim": "ambil_langsung",
        "penerima": "pemohon", "jumlah": "24 lembar"
    })
}

/// Complete, and every item decided as `butir`.
pub fn putuskan(walk: &Perjalanan, butir: Value) -> Outcome<Value> {
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    walk.ambil(json!({ "perintah": "putuskan", "butir": butir }))
}

/// Every kind of step there is but closing ones, in an order the law allows, every text filled; what an earlier step
/// made is named as it is by now.
pub fn semua_langkah(walk: &Perjalanan) -> Outcome<Vec<Value>> {
    let now = walk.lihat()?["permohonan"].clone();
    let disposisi = &now["disposisi"][0]["id"];
    let elsewhere = json!({ "keputusan": "tidak_dikuasai", "badan_publik": "BPS", "penjelasan": "Ada di BPS" });
    let later = json!({ "keputusan": "belum_didokumentasikan", "hari": 5, "penjelasan": "Sedang disusun" });
    let refused = dasar();
    let part = json!({
        "keputusan": "sebagian", "bentuk": bentuk(), "penghitaman": "Nama pasien dihitamkan", "dasar": refused
    });
    let granted = json!({ "keputusan": "diberikan", "bentuk": bentuk(), "keterangan": "Dua berkas" });
    let mut notice = berbayar(true);
    notice["catatan"] = json!("Dapat diambil pada jam layanan");
    let mut over = serahkan("2026-11-23");
    over["resi"] = json!("JNE 123");
    over["catatan"] = json!("Diambil sendiri");
    Ok(vec![
        json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP"] }),
        json!({
            "perintah": "catat_surat_diterima", "surat": walk.id_surat("tidak_lengkap").unwrap_or_default(),
            "tanggal": "2026-11-23", "bukti": "Tanda terima"
        }),
        json!({ "perintah": "catat_perbaikan", "tanggal": "2026-11-23", "masih_kurang": ["Surat kuasa"], "catatan": "KTP ada" }),
        json!({ "perintah": "nyatakan_lengkap", "catatan": "Lengkap tanpa surat kuasa" }),
        json!({ "perintah": "teruskan", "unit": "Dinas Pendidikan", "instruksi": "Siapkan", "batas": "2026-11-27" }),
        json!({ "perintah": "ingatkan_unit", "disposisi": disposisi, "catatan": "Ditelepon" }),
        json!({ "perintah": "catat_jawaban_unit", "disposisi": disposisi, "tanggal": "2026-11-23", "ringkasan": "Ada" }),
        json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Arsip dipindahkan" }),
        json!({ "perintah": "putuskan", "butir": [elsewhere] }),
        json!({ "perintah": "putuskan", "butir": [later] }),
        json!({ "perintah": "putuskan", "butir": [part] }),
        json!({ "perintah": "setujui_penolakan", "keputusan": now["keputusan"]["id"], "catatan": "Setuju" }),
        json!({ "perintah": "putuskan", "butir": [granted] }),
        notice,
        json!({ "perintah": "minta_salinan", "rangkap": 1, "catatan": "Jilid" }),
        json!({ "perintah": "catat_pembayaran", "tanggal": "2026-11-23", "cara": "tunai", "jumlah": 12_000 }),
        over,
        json!({ "perintah": "buka_kembali", "alasan": "Kurang satu halaman" }),
    ])
}
