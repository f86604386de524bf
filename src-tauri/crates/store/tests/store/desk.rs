//! A small desk for the tests: an office in a temporary directory that registers, corrects and makes void.

use std::error::Error;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use domain::id::{AkunId, LangkahId, PemohonId, PerangkatId, PermohonanId, SuratId, UnitId};
use domain::jurnal::Event;
use domain::pemohon::{Bukti, Identitas, JenisPemohon};
use domain::permohonan::{
    BatasTercatat, Butir, CaraMemperoleh, Dibatalkan, Didaftarkan, Dikoreksi, Isi, Langkah, Melangkah, PemohonTercatat,
    PermohonanEvent, Saluran, SuratTerbit,
};
use domain::seri::{Nomor, Seri};
use domain::surat::JenisSurat;
use store::{DataKey, Genesis, Store, StoreError, Tx};
use tempfile::TempDir;

/// What a test answers.
pub type Outcome = Result<(), Box<dyn Error>>;

/// An office in a directory that vanishes with it.
pub struct Desk {
    pub dir: TempDir,
    pub key: DataKey,
    pub store: Store,
    pub petugas: AkunId,
}

/// What is registered: the rest is the same for all.
pub struct Form {
    pub id: PermohonanId,
    pub identitas: Identitas,
    pub rincian: String,
    pub diterima: DateTime<FixedOffset>,
    pub saluran: Saluran,
}

impl Desk {
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let dir = TempDir::new()?;
        let key = DataKey::generate()?;
        let genesis = Genesis { unit: UnitId::new(), perangkat: PerangkatId::new(), kode_perangkat: "A".to_owned() };
        let store = Store::create(dir.path(), &key, &genesis)?;
        Ok(Self { dir, key, store, petugas: AkunId::new() })
    }

    /// Closes the file and opens it again, as after a restart.
    pub fn restart(self) -> Result<Self, Box<dyn Error>> {
        let Self { dir, key, store, petugas } = self;
        drop(store);
        let store = Store::open(dir.path(), &key)?;
        Ok(Self { dir, key, store, petugas })
    }

    /// A connection of SQLite's own, past everything the store keeps from happening.
    pub fn raw(&self) -> Result<rusqlite::Connection, Box<dyn Error>> {
        let connection = rusqlite::Connection::open(self.dir.path().join("kantor.db"))?;
        let key = data_encoding::HEXLOWER.encode(&self.key.derive("meja-ppid/berkas/1"));
        connection.pragma_update(None, "key", format!("x'{key}'"))?;
        Ok(connection)
    }

    pub fn seri(&self, tahun: i32) -> Seri {
        let Genesis { unit, perangkat, .. } = *self.store.genesis();
        Seri { unit, tahun, jenis: "permohonan".to_owned(), kode: String::new(), perangkat }
    }

    /// Registers and gives the number's text.
    pub fn register(&self, form: &Form) -> Result<String, StoreError> {
        self.store.write(|tx| self.register_in(tx, form))
    }

    pub fn register_in(&self, tx: &Tx<'_>, form: &Form) -> Result<String, StoreError> {
        let n = tx.bump(&self.seri(2026))?;
        let teks = format!("{n:04}/PPID/XI/2026");
        let pemohon = PemohonId::new();
        let komitmen = tx.put_identitas(pemohon, form.id, &form.identitas)?;
        let event = Didaftarkan {
            id: form.id,
            seri: self.seri(2026),
            nomor: Nomor { n, teks: teks.clone() },
            pemohon: PemohonTercatat::new(pemohon, komitmen, &form.identitas),
            isi: form.isi(),
            batas: form.batas(),
        };
        self.append(tx, form.id, PermohonanEvent::Didaftarkan(Box::new(event)), form.diterima)?;
        Ok(teks)
    }

    /// Corrects who asked and what.
    pub fn correct(&self, old: &Form, new: &Form) -> Result<(), StoreError> {
        self.store.write(|tx| {
            let pemohon = PemohonId::new();
            let komitmen = tx.put_identitas(pemohon, old.id, &new.identitas)?;
            let event = Dikoreksi {
                alasan: "salah tulis".to_owned(),
                isi: new.isi(),
                pemohon: Some(PemohonTercatat::new(pemohon, komitmen, &new.identitas)),
                batas: new.batas(),
                batas_lama: old.batas(),
                perubahan: Vec::new(),
            };
            self.append(tx, old.id, PermohonanEvent::Dikoreksi(Box::new(event)), new.diterima)
        })
    }

    pub fn cancel(&self, form: &Form) -> Result<(), StoreError> {
        let event = PermohonanEvent::Dibatalkan(Dibatalkan { alasan: "terdaftar dua kali".to_owned() });
        self.store.write(|tx| self.append(tx, form.id, event, form.diterima))
    }

    /// Takes a step at `waktu` with the letters it must issue, each under the next number of its series and with a page of
    /// its own; gives the step's id.
    pub fn step(&self, form: &Form, langkah: Langkah, waktu: &str) -> Result<LangkahId, StoreError> {
        let id = LangkahId::new();
        let waktu = at(waktu);
        self.store.write(|tx| {
            let letters = langkah.letters().into_iter().map(|jenis| self.letter(tx, jenis));
            let surat = letters.collect::<Result<_, StoreError>>()?;
            let step = Melangkah { id, tanggal: waktu.date_naive(), surat, langkah };
            self.append(tx, form.id, PermohonanEvent::Melangkah(Box::new(step)), waktu)
        })?;
        Ok(id)
    }

    fn letter(&self, tx: &Tx<'_>, jenis: JenisSurat) -> Result<SuratTerbit, StoreError> {
        let id = SuratId::new();
        let sha256 = self.store.put_berkas(id.0, format!("halaman {id}").as_bytes())?;
        let seri = Seri { jenis: jenis.seri().to_owned(), ..self.seri(2026) };
        let n = tx.bump(&seri)?;
        let nomor = Nomor { n, teks: format!("{n:03}/{}/PPID/2026", jenis.seri()) };
        Ok(SuratTerbit { id, jenis, seri, nomor, sha256 })
    }

    /// Writes an event of a request at the time it was received.
    pub fn happen(&self, form: &Form, event: PermohonanEvent) -> Result<(), StoreError> {
        self.store.write(|tx| self.append(tx, form.id, event, form.diterima))
    }

    fn append(
        &self,
        tx: &Tx<'_>,
        id: PermohonanId,
        event: PermohonanEvent,
        at: DateTime<FixedOffset>,
    ) -> Result<(), StoreError> {
        tx.append(id.0, &Event::Permohonan(event), Some(self.petugas), at).map(drop)
    }
}

impl Form {
    fn isi(&self) -> Isi {
        Isi {
            diterima: self.diterima,
            saluran: Some(self.saluran),
            butir: vec![Butir { rincian: self.rincian.clone() }],
            tujuan: Some("penelitian".to_owned()),
            cara_memperoleh: Some(CaraMemperoleh::Salinan),
            bentuk: None,
            cara_mengirim: None,
            bantuan: None,
            bukti: vec![Bukti::Ktp],
        }
    }

    /// Not the law's days, only days that follow the receipt.
    fn batas(&self) -> BatasTercatat {
        let day = self.diterima.date_naive();
        BatasTercatat::new(day + Days::new(14), day + Days::new(23), false)
    }
}

/// A form of a person on 23 November 2026 at nine.
pub fn form(nama: &str, rincian: &str) -> Form {
    Form {
        id: PermohonanId::new(),
        identitas: person(nama, None),
        rincian: rincian.to_owned(),
        diterima: at("2026-11-23T09:00:00+07:00"),
        saluran: Saluran::DatangLangsung,
    }
}

pub fn person(nama: &str, nik: Option<&str>) -> Identitas {
    Identitas {
        jenis: Some(JenisPemohon::Perorangan),
        nama: nama.to_owned(),
        nik: nik.map(str::to_owned),
        sk_pengesahan: None,
        alamat: "Jl. Melati 7, Sleman".to_owned(),
        telepon: Some("+6281234567890".to_owned()),
        surel: None,
        pekerjaan: None,
        kuasa: None,
        anggota: Vec::new(),
    }
}

/// An instant; the start of 1970 for a text that is none, which no test means.
pub fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap_or_default()
}

/// A date; the start of 1970 for a text that is none, which no test means.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}
