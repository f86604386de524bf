//! Putting Beranda together from one consistent snapshot.

use chrono::{Datelike, Days, NaiveDate, Timelike};
use domain::format::tanggal;
use domain::peran::Tindakan;
use domain::permohonan::declare_complete::last_missed_check;
use domain::surat::JenisSurat;

use super::wire::{Beranda, BerandaUntuk, JatuhTempo, JumlahKeadaan};
use super::{menunggu, perhatian, perkara};
use crate::act::Look;
use crate::{Desk, Fault, cadangan};

/// Working days of the bar chart.
const HARI_DEPAN: usize = 10;

/// What Beranda shows now.
///
/// # Errors
/// Locked; a unit is asked for without its name.
pub fn show(desk: &Desk, untuk: BerandaUntuk) -> Result<Beranda, Fault> {
    let open = desk.open()?;
    desk.look_on(&open, Tindakan::Lihat, |look| {
        let mut data = cadangan::kabar(desk, &open, look)?;
        let today = look.today();
        let days = coming_days(look);
        let soon = menunggu::soon(&days, today);
        let whose = menunggu::whose(untuk, look.akun.id)?;
        let counts = look.reader.counts(today, look.akun.id)?;
        let dua_minggu = match (days.first(), days.last()) {
            (Some(first), Some(last)) => {
                let due = look.reader.due_per_day(*first, *last)?;
                days.iter()
                    .map(|day| JatuhTempo {
                        tanggal: *day,
                        jumlah: due.iter().find(|(on, _)| on == day).map_or(0, |(_, n)| *n),
                    })
                    .collect()
            }
            _ => Vec::new(),
        };
        let due_today = dua_minggu.first().filter(|due: &&JatuhTempo| due.tanggal == today).map_or(0, |due| due.jumlah);
        let missed = last_missed_check(today, &look.kalender).map_err(Fault::internal)?;
        let tahap = look.reader.open_by_state(missed)?;
        let disposisi = look.reader.letters_on(today, JenisSurat::Disposisi)?.len();
        let draf = look.reader.drafts(look.akun.id)?.len();
        Ok(Beranda {
            salam: greeting(look),
            ringkasan: summary(due_today, counts.lewat, counts.terbuka),
            menunggu: menunggu::rows(look, &whose, soon, missed)?,
            jumlah: menunggu::count(look, &whose, soon)?,
            perkara: perkara::rows(look, soon)?,
            unit: look.reader.waiting_units(today)?.into_iter().map(Into::into).collect(),
            terbuka: counts.terbuka,
            lewat: counts.lewat,
            tahap: tahap.into_iter().map(|(keadaan, jumlah)| JumlahKeadaan { keadaan, jumlah }).collect(),
            disposisi_hari_ini: u32::try_from(disposisi).unwrap_or(u32::MAX),
            bulan: format!("{} {}", tanggal::month_name(today.month()), today.year()),
            bulan_ini: counts.bulan_ini,
            hari_ini: counts.hari_ini,
            oleh_saya: counts.terbuka_oleh,
            dibatalkan_bulan_ini: counts.dibatalkan_bulan_ini,
            dua_minggu,
            perhatian: perhatian::of(look, &data)?,
            cadangan: data.kalimat.take(),
            kabar: desk.kabar(),
            draf: u32::try_from(draf).unwrap_or(u32::MAX),
        })
    })
}

fn greeting(look: &Look) -> String {
    let part = match look.now.hour() {
        0..11 => "pagi",
        11..15 => "siang",
        15..18 => "sore",
        _ => "malam",
    };
    format!("Selamat {part}, {}", look.akun.nama)
}

fn summary(due_today: u32, late: u32, open: u32) -> String {
    match (due_today, late, open) {
        (0, 0, 0) => "Tidak ada permohonan yang menunggu.".to_owned(),
        (0, 0, open) => format!("{open} permohonan menunggu; tidak ada yang jatuh tempo hari ini"),
        (due, 0, _) => format!("{due} permohonan jatuh tempo hari ini"),
        (0, late, _) => format!("{late} permohonan sudah lewat batas waktu"),
        (due, late, _) => format!("{due} permohonan jatuh tempo hari ini · {late} sudah lewat"),
    }
}

/// Today, if the office works, and the working days after it.
fn coming_days(look: &Look) -> Vec<NaiveDate> {
    let mut day = look.today();
    let mut days = Vec::with_capacity(HARI_DEPAN);
    // A year of closed days in a row cannot be; the bound keeps a broken calendar from looping.
    for _ in 0..366 {
        if look.kalender.is_working_day(day) {
            days.push(day);
        }
        if days.len() == HARI_DEPAN {
            break;
        }
        let Some(next) = day.checked_add_days(Days::new(1)) else { break };
        day = next;
    }
    days
}
