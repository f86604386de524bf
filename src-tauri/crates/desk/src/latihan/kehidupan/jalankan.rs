//! Carrying an entry of the agenda out: the same steps a desk takes, at their own moment, by the role that may.

use domain::fault::Refusal;
use domain::id::{KeberatanId, LangkahId, SuratId, TutupBukuId};
use domain::keberatan::answer::SetujuiTanggapan;
use domain::keberatan::draft_answer::SusunTanggapan;
use domain::peran::Tindakan;
use domain::permohonan::approve_refusal::SetujuiPenolakan;
use domain::permohonan::biaya::CaraBayar;
use domain::permohonan::decide::Putuskan;
use domain::permohonan::hand_over::{Penerima, Serahkan};
use domain::permohonan::input::Isian;
use domain::permohonan::keputusan::{BentukDikuasai, DasarPenolakan};
use domain::permohonan::pay::CatatPembayaran;
use domain::permohonan::receive_letter::CatatSuratDiterima;
use domain::permohonan::remind_unit::IngatkanUnit;
use domain::permohonan::unit_reply::CatatJawabanUnit;
use domain::permohonan::{CaraMemperoleh, CaraMengirim, Keputusan, Permohonan};
use domain::register::JenisRegister;
use domain::surat::JenisSurat;
use store::Store;

use super::bahan::{BADAN_LAIN, Bahan, TERTUTUP};
use super::jadwal::{Acara, Janji, Lakukan, Putusan, Tanggapi};
use crate::act::Deed;
use crate::keberatan::langkah::wire::{AmbilLangkahKeberatan, PerintahKeberatan};
use crate::permohonan::langkah::wire::{AmbilLangkah, BerikanLangsung, Perintah};
use crate::register::wire::TutupRegister;
use crate::sengketa::langkah::wire::AmbilLangkahSengketa;
use crate::{Fault, keberatan, permohonan, register, sengketa};

/// Carries it out; `deed` is the transaction all of it is written in.
pub(super) fn jalankan(deed: &Deed, store: &Store, bahan: &Bahan, janji: Janji) -> Result<(), Fault> {
    let deed = &Deed {
        tx: deed.tx,
        akun: bahan.akun(janji.oleh).clone(),
        now: janji.pada,
        kantor: deed.kantor.clone(),
        kalender: deed.kalender.clone(),
    };
    match janji.acara {
        Acara::Permohonan(new) => permohonan::register_one(deed, store.genesis(), &new).map(drop),
        Acara::Langkah(id, lakukan) => {
            let now = permohonan::find(deed.tx, id)?;
            let perintah = perintah(deed, bahan, &now, lakukan)?;
            may(deed, perintah.tindakan())?;
            let step = AmbilLangkah { permohonan: id, id: LangkahId::new(), perintah };
            permohonan::langkah::take_in(deed, store, &step)
        }
        Acara::Keberatan(mut new, permohonan) => {
            may(deed, Tindakan::DaftarkanKeberatan)?;
            if let Some(id) = permohonan {
                new.nomor_permohonan = Isian::from(permohonan::find(deed.tx, id)?.nomor.teks.as_str());
            }
            keberatan::register_one(deed, store.genesis(), &new).map(drop)
        }
        Acara::LangkahKeberatan(id, tanggapi) => {
            let perintah = tanggapan(deed, bahan, id, tanggapi)?;
            may(deed, perintah.tindakan())?;
            let step = AmbilLangkahKeberatan { keberatan: id, id: LangkahId::new(), perintah };
            keberatan::langkah::take_in(deed, store, &step)
        }
        Acara::Sengketa(new) => {
            may(deed, Tindakan::CatatSengketa)?;
            sengketa::register_one(deed, &new).map(drop)
        }
        Acara::LangkahSengketa(id, perintah) => {
            may(deed, perintah.tindakan())?;
            sengketa::langkah::take_in(deed, &AmbilLangkahSengketa { sengketa: id, id: LangkahId::new(), perintah })
        }
        Acara::Pelayanan(pelayanan) => super::pelayanan::jalankan(deed, store, pelayanan),
        Acara::TutupBuku(bulan) => {
            may(deed, Tindakan::TutupRegister)?;
            let catatan = "Diperiksa dan ditutup.".to_owned();
            let jenis = JenisRegister::Permohonan;
            register::close_in(deed, store, &TutupRegister { id: TutupBukuId::new(), jenis, bulan, catatan })
        }
    }
}

pub(super) fn may(deed: &Deed, tindakan: Tindakan) -> Result<(), Fault> {
    if tindakan.permits(deed.akun.peran) { Ok(()) } else { Err(Fault::NotAllowed) }
}

/// The command, with what it names on the request as it stands.
fn perintah(deed: &Deed, bahan: &Bahan, now: &Permohonan, lakukan: Lakukan) -> Result<Perintah, Fault> {
    let tanggal = deed.now.date_naive();
    let catatan = String::new();
    Ok(match lakukan {
        Lakukan::Perintah(perintah) => *perintah,
        Lakukan::SuratTiba(jenis) => {
            let surat = letter(now, jenis)?;
            let (cara, bukti) = match now.isi.cara_mengirim {
                Some(CaraMengirim::Surel) => (CaraMengirim::Surel, "Balasan surel pemohon"),
                Some(
                    CaraMengirim::AmbilLangsung | CaraMengirim::Kurir | CaraMengirim::Pos | CaraMengirim::Faksimili,
                )
                | None => (CaraMengirim::AmbilLangsung, "Tanda terima bertanda tangan pemohon"),
            };
            let (bukti, cara) = (bukti.to_owned(), Some(cara));
            Perintah::CatatSuratDiterima(CatatSuratDiterima { surat, tanggal, bukti, cara })
        }
        Lakukan::UnitMenjawab => {
            let disposisi = waiting(now)?;
            let ringkasan = "Informasi dikuasai dan sudah disiapkan.".to_owned();
            Perintah::CatatJawabanUnit(CatatJawabanUnit { disposisi, tanggal, ringkasan })
        }
        Lakukan::Ingatkan => Perintah::IngatkanUnit(IngatkanUnit { disposisi: waiting(now)?, catatan }),
        Lakukan::Putuskan(putusan) => {
            let each = now.isi.butir.iter().map(|butir| decision(bahan, putusan, &butir.rincian)).collect();
            Perintah::Putuskan(Putuskan { butir: each })
        }
        Lakukan::Setujui => {
            let keputusan = now.keputusan.as_ref().ok_or(Refusal::NotDecided)?.id;
            Perintah::SetujuiPenolakan(SetujuiPenolakan { keputusan, catatan })
        }
        Lakukan::Bayar => {
            let jumlah = now.notice().map(|notice| notice.biaya.total()).unwrap_or_default();
            Perintah::CatatPembayaran(CatatPembayaran { tanggal, cara: CaraBayar::Tunai, jumlah })
        }
        Lakukan::Serahkan => Perintah::Serahkan(hand_over(now, tanggal)),
        Lakukan::Langsung => {
            let informasi = now.isi.butir.iter().map(|butir| bahan.informasi(&butir.rincian)).collect();
            Perintah::BerikanLangsung(BerikanLangsung { bentuk: BENTUK, serahkan: hand_over(now, tanggal), informasi })
        }
    })
}

const BENTUK: BentukDikuasai = BentukDikuasai { softcopy: true, hardcopy: true };

fn decision(bahan: &Bahan, putusan: Putusan, rincian: &str) -> Keputusan {
    let dasar = |topic| DasarPenolakan { pengecualian: bahan.pengecualian(topic), ..DasarPenolakan::default() };
    match putusan {
        Putusan::Diberikan => {
            Keputusan::Diberikan { bentuk: BENTUK, keterangan: String::new(), informasi: bahan.informasi(rincian) }
        }
        Putusan::Sebagian(topic) => {
            let penghitaman = TERTUTUP.get(topic).map(|one| one.penghitaman.to_owned()).unwrap_or_default();
            Keputusan::Sebagian { bentuk: BENTUK, penghitaman, dasar: dasar(topic) }
        }
        Putusan::Ditolak(topic) => Keputusan::Ditolak { bentuk: BENTUK, dasar: dasar(topic) },
        Putusan::TidakDikuasai => {
            let begins = |asked: &str| asked.split('{').next().is_some_and(|begin| rincian.starts_with(begin));
            let holder = BADAN_LAIN.iter().find(|(asked, _)| begins(asked)).map(|(_, holder)| *holder);
            let penjelasan = "Informasi ini tidak dikuasai Pemerintah Kabupaten Contoh.".to_owned();
            Keputusan::TidakDikuasai { badan_publik: holder.unwrap_or_default().to_owned(), penjelasan }
        }
    }
}

/// Handed over the way it was asked for.
fn hand_over(now: &Permohonan, tanggal: chrono::NaiveDate) -> Serahkan {
    let cara = now.isi.cara_memperoleh.unwrap_or(CaraMemperoleh::Salinan);
    let kirim = match cara {
        CaraMemperoleh::Melihat => None,
        CaraMemperoleh::Salinan => Some(now.isi.cara_mengirim.unwrap_or(CaraMengirim::AmbilLangsung)),
    };
    let penerima = match kirim {
        Some(CaraMengirim::Surel | CaraMengirim::Faksimili) => Penerima::Elektronik,
        Some(CaraMengirim::Pos | CaraMengirim::Kurir) => Penerima::Pengirim,
        Some(CaraMengirim::AmbilLangsung) | None if now.pemohon.melalui_kuasa => Penerima::Kuasa,
        Some(CaraMengirim::AmbilLangsung) | None => Penerima::Pemohon,
    };
    let paid = now.pembayaran.is_some();
    let jumlah = if paid { "1 jilid fotokopi".to_owned() } else { "1 berkas PDF".to_owned() };
    let (resi, catatan) = (String::new(), String::new());
    Serahkan { tanggal, butir: Vec::new(), cara, kirim, penerima, jumlah, resi, catatan }
}

fn letter(now: &Permohonan, jenis: JenisSurat) -> Result<SuratId, Fault> {
    let sent = now.surat.iter().rev().find(|surat| surat.jenis == jenis && surat.dibatalkan.is_none());
    Ok(sent.ok_or(Refusal::NoSuchLetter)?.id)
}

fn waiting(now: &Permohonan) -> Result<LangkahId, Fault> {
    Ok(now.waiting_units().next().ok_or(Refusal::UnitNotWaiting)?.id)
}

fn tanggapan(deed: &Deed, bahan: &Bahan, id: KeberatanId, tanggapi: Tanggapi) -> Result<PerintahKeberatan, Fault> {
    Ok(match tanggapi {
        Tanggapi::Perintah(perintah) => *perintah,
        Tanggapi::Susun(mut isi, tertutup) => {
            let named = tertutup.and_then(|topic| bahan.pengecualian(topic));
            isi.dasar = named
                .map(|named| DasarPenolakan { pengecualian: Some(named), ..DasarPenolakan::default() })
                .into_iter()
                .collect();
            PerintahKeberatan::SusunTanggapan(SusunTanggapan { isi: *isi })
        }
        Tanggapi::Setujui => {
            let konsep = keberatan::find(deed.tx, id)?.konsep.ok_or(Refusal::TanggapanBelumDisusun)?.id;
            PerintahKeberatan::SetujuiTanggapan(SetujuiTanggapan { konsep })
        }
    })
}
