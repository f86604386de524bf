//! Office, calendar, service, accounts, logo and drafts come back as they were put.

use domain::akun::{Akun, AkunEvent};
use domain::id::{AkunId, DrafId};
use domain::jurnal::{Event, KalenderDiatur};
use domain::kalender::PengaturanKalender;
use domain::kantor::{Kantor, KantorEvent, Kertas, Pejabat};
use domain::layanan::{LayananDiatur, PengaturanLayanan};
use domain::peran::Peran;
use serde_json::json;
use store::{Draft, StoreError};
use uuid::Uuid;

use crate::desk::{Desk, Outcome, at};

const NOW: &str = "2026-11-23T09:00:00+07:00";

fn kantor(unit: &str) -> Kantor {
    Kantor {
        badan_publik: "Pemerintah Kabupaten Contoh".to_owned(),
        unit: unit.to_owned(),
        kode_unit: "PPID".to_owned(),
        alamat: String::new(),
        telepon: String::new(),
        surel: String::new(),
        laman: String::new(),
        zona: domain::format::Zona::Wib,
        jam_layanan: "08.00-15.30".to_owned(),
        pola_nomor: "{n:04}/PPID/{bulan_romawi}/{tahun}".to_owned(),
        ppid: Pejabat::default(),
        atasan_ppid: Pejabat::default(),
        kertas_tanda_bukti: Kertas::A4,
        kertas: Kertas::F4,
        kunci_setelah_menit: 15,
        dasar_biaya: String::new(),
        kota: String::new(),
        latihan: false,
        penomoran: domain::kantor::PenomoranKeberatan::default(),
    }
}

fn akun(nama: &str, masuk: &str) -> Akun {
    Akun {
        id: AkunId::new(),
        nama: nama.to_owned(),
        nip: String::new(),
        masuk: masuk.to_owned(),
        peran: Peran::Petugas,
        aktif: true,
    }
}

#[test]
fn the_profile_the_calendar_and_the_service_are_those_set_last() -> Outcome {
    let desk = Desk::new()?;
    desk.store.read(|reader| -> Outcome {
        assert_eq!((reader.kantor()?, reader.kalender()?), (None, None), "nothing is invented before set-up");
        assert_eq!(reader.layanan()?, None, "nor is the service");
        Ok(())
    })?;
    let unit = desk.store.genesis().unit.0;
    let layanan = |hari_unit| PengaturanLayanan { hari_unit, ..PengaturanLayanan::default() };
    desk.store.write(|tx| -> Result<(), StoreError> {
        for hari_unit in [7, 4] {
            let diatur = LayananDiatur { pengaturan: layanan(hari_unit) };
            tx.append(unit, &Event::Layanan(diatur), None, at(NOW))?;
        }
        for unit_name in ["Dinas Kominfo", "Diskominfosantik"] {
            tx.append(
                unit,
                &Event::Kantor(KantorEvent::Diatur { kantor: Box::new(kantor(unit_name)) }),
                None,
                at(NOW),
            )?;
        }
        tx.append(unit, &Event::Kantor(KantorEvent::LogoDiganti { sha256: None }), None, at(NOW))?;
        let diatur = KalenderDiatur { alasan: "penyiapan".to_owned(), pengaturan: PengaturanKalender::default() };
        tx.append(unit, &Event::Kalender(diatur), None, at(NOW))?;
        tx.put_logo(Some(b"\x89PNG"))
    })?;
    let desk = desk.restart()?;
    desk.store.read(|reader| -> Outcome {
        assert_eq!(reader.kantor()?, Some(kantor("Diskominfosantik")), "the last profile stands");
        assert_eq!(reader.kalender()?, Some(PengaturanKalender::default()), "so does the calendar");
        assert_eq!(reader.layanan()?, Some(layanan(4)), "and the service");
        assert_eq!(reader.logo()?.as_deref(), Some(b"\x89PNG".as_slice()), "the logo survives a restart");
        Ok(())
    })?;
    desk.store.write(|tx| tx.put_logo(None))?;
    assert_eq!(desk.store.read(|reader| reader.logo())?, None, "and can be taken away");
    Ok(())
}

#[test]
fn accounts_follow_their_events() -> Outcome {
    let desk = Desk::new()?;
    let (wati, ani) = (akun("Wati", "wati"), akun("ani", "ani"));
    desk.store.write(|tx| -> Result<(), StoreError> {
        for akun in [&wati, &ani] {
            tx.append(akun.id.0, &Event::Akun(AkunEvent::Dibuat(akun.clone())), None, at(NOW))?;
        }
        tx.append(wati.id.0, &Event::Akun(AkunEvent::Dinonaktifkan), Some(ani.id), at(NOW)).map(drop)
    })?;
    desk.store.read(|reader| -> Outcome {
        let names: Vec<_> = reader.akun_all()?.into_iter().map(|akun| (akun.nama, akun.aktif)).collect();
        assert_eq!(
            names,
            [("ani".to_owned(), true), ("Wati".to_owned(), false)],
            "by name, and who left stays in the list"
        );
        assert_eq!(reader.akun(ani.id)?, Some(ani.clone()), "an account is found by id");
        assert_eq!(reader.akun(AkunId::new())?, None, "an unknown one is not");
        Ok(())
    })
}

#[test]
fn drafts_belong_to_their_officer_and_survive_a_restart() -> Outcome {
    let desk = Desk::new()?;
    let draft = |judul: &str, minute: u32| Draft {
        id: DrafId::new(),
        pemilik: desk.petugas,
        jenis: "permohonan".to_owned(),
        judul: judul.to_owned(),
        isi: json!({ "pemohon": { "nama": "Siti" }, "butir": [] }),
        diubah: at(&format!("2026-11-23T09:{minute:02}:00+07:00")),
    };
    let (first, second) = (draft("Siti", 1), draft("Budi", 2));
    let saved = Draft { judul: "Siti Aminah".to_owned(), diubah: at("2026-11-23T09:03:00+07:00"), ..first.clone() };
    desk.store.write(|tx| [&first, &second, &saved].into_iter().try_for_each(|draft| tx.put_draft(draft)))?;
    let desk = desk.restart()?;
    desk.store.read(|reader| -> Outcome {
        assert_eq!(
            reader.drafts(desk.petugas)?,
            [saved.clone(), second.clone()],
            "saving again replaces, and the last touched comes first"
        );
        assert!(reader.drafts(AkunId::new())?.is_empty(), "another officer sees none of them");
        assert_eq!(reader.draft(first.id)?, Some(saved), "a draft is found by id");
        Ok(())
    })?;
    desk.store.write(|tx| tx.delete_draft(first.id).and_then(|()| tx.delete_draft(DrafId(Uuid::nil()))))?;
    assert_eq!(
        desk.store.read(|reader| reader.draft(first.id))?,
        None,
        "a finished draft is gone; deleting none is no error"
    );
    Ok(())
}
