//! What needs attention, each a sentence with the place where it is mended.

use chrono::{Datelike, Months, NaiveDate};
use domain::format::tanggal;
use domain::laporan::tahunan::batas;
use domain::pengecualian::{HARI_INGATKAN, HARI_TETAPKAN_TERBUKA, KeadaanPengecualian};
use store::{Filter, PengecualianFilter};

use super::mutu;
use super::wire::Perhatian;
use crate::Fault;
use crate::act::Look;
use crate::cadangan::Kabar;
use crate::informasi::stale_before;
use crate::kalender::missing::missing_years;
use crate::penetapan::ringkas;

/// The calendar's page.
const KALENDER: &str = "kalender";
/// The page of backups.
const CADANGAN: &str = "pengaturan/cadangan";

/// All that needs attention today; what endangers the data first.
pub(super) fn of(look: &Look, data: &Kabar) -> Result<Vec<Perhatian>, Fault> {
    let today = look.today();
    let endangered = [&data.ruang, &data.peringatan].into_iter().flatten();
    let mut list: Vec<Perhatian> = endangered
        .map(|kalimat| Perhatian { kalimat: kalimat.clone(), ke: CADANGAN.to_owned(), spanduk: true, genting: true })
        .collect();
    for tahun in missing_years(&look.kalender, today) {
        let kalimat = if tahun == today.year() {
            format!("Hari libur {tahun} belum ditetapkan lengkap: semua batas waktu sementara")
        } else {
            format!("Hari libur {tahun} belum ditetapkan lengkap; batas waktu yang menyentuhnya sementara")
        };
        list.push(Perhatian { kalimat, ke: KALENDER.to_owned(), spanduk: true, genting: false });
    }
    let mut add =
        |kalimat: String, ke: &str| list.push(Perhatian { kalimat, ke: ke.to_owned(), spanduk: false, genting: false });
    if look.kantor.ppid.nama.is_empty() {
        add("Nama PPID belum diisi; register tercetak tanpa nama penanda tangan".to_owned(), "pengaturan/kantor");
    }
    if let Some(kalimat) = report(look)? {
        add(kalimat, "laporan/tahunan");
    }
    let nameless = look.reader.count_lapor_without_id()?;
    if nameless > 0 {
        add(
            format!("{nameless} pengaduan sudah dimasukkan ke SP4N-LAPOR! tetapi Tracking ID-nya belum dicatat"),
            "pengaduan",
        );
    }
    for (kalimat, ke) in lists(look)? {
        add(kalimat, ke);
    }
    for (kalimat, ke) in mutu::of(look)? {
        add(kalimat, &ke);
    }
    let soon = today.checked_add_months(Months::new(1)).unwrap_or(today);
    let upcoming = look
        .kalender
        .year(today.year())
        .hari
        .into_iter()
        .chain(look.kalender.year(today.year() + 1).hari)
        .find(|hari| hari.berlaku && hari.libur.tanggal > today && hari.libur.tanggal <= soon);
    if let Some(hari) = upcoming {
        add(format!("Libur berikutnya: {}, {}", tanggal::with_day(hari.libur.tanggal), hari.libur.nama), KALENDER);
    }
    Ok(list)
}

/// The report of the year that ended, from the new year until it is set (Perki 1/2021 art. 56). Once it is late, only where
/// the register holds requests of that year: else it was made before this office began here.
fn report(look: &Look) -> Result<Option<String>, Fault> {
    let tahun = look.today().year() - 1;
    let last = batas(tahun);
    let due = tanggal::long(last);
    if look.reader.laporan_tahunan(tahun)?.is_some_and(|report| report.penetapan.is_some()) {
        return Ok(None);
    }
    if look.today() <= last {
        return Ok(Some(format!(
            "Laporan tahun {tahun} harus ada paling lambat {due} dan disampaikan ke Komisi Informasi (Perki 1/2021 Pasal 56)"
        )));
    }
    let (dari, sampai) = (NaiveDate::from_ymd_opt(tahun, 1, 1), NaiveDate::from_ymd_opt(tahun, 12, 31));
    let registered = look.reader.list(&Filter { dari, sampai, ..Filter::default() })?.total;
    Ok((registered > 0).then(|| {
        format!(
            "Laporan tahun {tahun} terlambat: harus sudah ada {due}. Tetapkan dan sampaikan ke Komisi Informasi (Perki 1/2021 Pasal 56)"
        )
    }))
}

/// What the lists ask for: exemptions that end, entries and decrees that grow old, what was given and is on no list.
fn lists(look: &Look) -> Result<Vec<(String, &'static str)>, Fault> {
    const DIKECUALIKAN: &str = "dikecualikan";
    let today = look.today();
    let count = |filter: &PengecualianFilter| Ok::<_, Fault>(look.reader.list_pengecualian(filter)?.total);
    let set = PengecualianFilter { keadaan: Some(KeadaanPengecualian::Ditetapkan), ..PengecualianFilter::default() };
    let within = |days| {
        let reach = look.kalender.count(today, days).map_err(Fault::internal)?;
        let berakhir_sampai = Some(reach.jatuh_tempo);
        count(&PengecualianFilter { berakhir_sejak: Some(today), berakhir_sampai, ..set.clone() })
    };
    let due = within(HARI_TETAPKAN_TERBUKA)?;
    let soon = within(HARI_INGATKAN)? - due;
    let over = count(&PengecualianFilter { berakhir_sampai: today.pred_opt(), ..set.clone() })?;
    let review = count(&PengecualianFilter { berakhir_sejak: Some(today), tinjau_sampai: Some(today), ..set.clone() })?;
    let stale = look.reader.count_informasi(stale_before(today))?.lama;
    let unlisted = look.reader.count_given_unlisted()?;
    let decree = look.reader.penetapan_in_force()?.map(|row| row.id);
    let late = decree.map(|id| ringkas(look, id)).transpose()?.filter(|decree| decree.lewat);
    let (exempted, besides) = look.reader.count_rulings_open()?;
    let mut told = Vec::new();
    let mut tell = |n: u32, sentence: &str, ke| {
        if n > 0 {
            told.push((format!("{n} {sentence}"), ke));
        }
    };
    tell(
        due,
        "pengecualian berakhir dalam 30 hari kerja: tetapkan terbuka sekarang (PP 61/2010 Pasal 11)",
        DIKECUALIKAN,
    );
    tell(soon, "pengecualian berakhir dalam 60 hari kerja", DIKECUALIKAN);
    tell(over, "informasi menjadi terbuka karena masa pengecualiannya berakhir: masukkan ke DIP", DIKECUALIKAN);
    tell(
        exempted,
        "pengecualian dinyatakan terbuka oleh putusan sengketa: buka pengecualiannya dan masukkan ke DIP",
        DIKECUALIKAN,
    );
    tell(besides, "informasi dinyatakan terbuka oleh putusan sengketa: masukkan ke DIP", "informasi/layak");
    tell(review, "pengecualian sampai pada tanggal tinjauannya", DIKECUALIKAN);
    tell(stale, "butir Daftar Informasi Publik perlu diperbarui", "informasi");
    tell(unlisted, "informasi pernah diberikan tetapi belum masuk daftar", "informasi/layak");
    if let Some(decree) = late {
        let since = tanggal::long(decree.tanggal);
        told.push((
            format!("Penetapan DIP terakhir {since} sudah lebih dari 6 bulan (Perki 1/2021 Pasal 45 ayat (7))"),
            "informasi/penetapan",
        ));
    }
    Ok(told)
}
