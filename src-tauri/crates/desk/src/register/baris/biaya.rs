//! One payment as a line of its register (Perki 1/2021 art. 37–38).

use documents::register::Keadaan as Cetakan;
use documents::register::biaya::Baris;
use domain::jurnal::Event;
use domain::layanan::JenisBiaya;
use domain::permohonan::biaya::{BarisBiaya, CaraBayar};
use domain::permohonan::{Langkah, Permohonan, PermohonanEvent};

use super::{Kasus, Masa, name, request};
use crate::Fault;
use crate::act::Look;
use crate::permohonan::name_of;

/// What was paid in the period, by day.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let mut rows = Vec::new();
    for id in look.reader.paid_in_period(masa.dari, masa.sampai)? {
        if !masa.wants(Some(id)) {
            continue;
        }
        let (permohonan, identitas) = request(look, masa, id)?;
        let Some((paid, notice)) = permohonan.pembayaran.as_ref().zip(permohonan.notice()) else { continue };
        let receipt = paid.kuitansi.and_then(|id| permohonan.letter(id));
        let sum = |jenis| {
            let lines: Vec<_> = notice.biaya.baris.iter().filter(|line| line.jenis == jenis).collect();
            (!lines.is_empty()).then(|| lines.into_iter().map(BarisBiaya::total).fold(0, i64::saturating_add))
        };
        let baris = Baris {
            nomor: receipt.map_or_else(String::new, |surat| surat.nomor.teks.clone()),
            tanggal: Some(paid.tanggal),
            nomor_permohonan: permohonan.nomor.teks.clone(),
            nama: name(identitas.as_ref()),
            rincian: notice.biaya.baris.iter().map(described).collect::<Vec<_>>().join("; "),
            penyalinan: sum(JenisBiaya::Penyalinan),
            pengiriman: sum(JenisBiaya::Pengiriman),
            lain: sum(JenisBiaya::Lain),
            cara_bayar: paid.cara.label().to_owned(),
            dasar: notice.biaya.dasar.clone(),
            penerima: receiver(look, &permohonan, paid.cara)?,
            keterangan: String::new(),
            keadaan: Cetakan::Berlaku,
        };
        rows.push(Kasus { ke: format!("permohonan/{id}"), baris });
    }
    Ok(rows)
}

/// The officer who took the money: whoever recorded the payment that stands. What was transferred nobody at the desk took.
fn receiver(look: &Look, permohonan: &Permohonan, cara: CaraBayar) -> Result<String, Fault> {
    match cara {
        CaraBayar::Tunai => {}
        CaraBayar::Transfer | CaraBayar::UangElektronik => return Ok(String::new()),
    }
    let stands = |id| permohonan.langkah.iter().any(|step| step.id == id && step.dibatalkan.is_none());
    let history = look.reader.history(permohonan.id.0)?;
    let taken = history.iter().rev().find(|stamped| match &stamped.event {
        Event::Permohonan(PermohonanEvent::Melangkah(step)) => {
            matches!(step.langkah, Langkah::Dibayar(_)) && stands(step.id)
        }
        _ => false,
    });
    match taken {
        Some(stamped) => name_of(look.reader, stamped.actor),
        None => Ok(String::new()),
    }
}

/// `Fotokopi 24 lembar`.
fn described(line: &BarisBiaya) -> String {
    [line.uraian.clone(), line.jumlah.to_string(), line.satuan.clone()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
