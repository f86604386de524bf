//! The survey of satisfaction: its value with exact weights, the edges of its bands, the size of its sample, and that its state
//! depends on no order of events (PermenPANRB 14/2017).

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::fault::{Denied, Refusal, RefusalMutu};
use domain::id::{ButirRencanaId, JawabanSkmId, SurveiId};
use domain::jurnal::{Event, Stamped};
use domain::skm::jawaban::JawabanMasuk;
use domain::skm::sampel::needed;
use domain::skm::survei::{KeadaanSurvei, SudahDijawab};
use domain::skm::{
    IsiSurvei, Jawaban, JawabanEvent, Kanal, Mutu, NewJawaban, Nilai, Penghitung, RencanaTertulis, Responden, Survei,
    SurveiEvent, Terlaksana, Unsur,
};
use proptest::prelude::*;
use uuid::Uuid;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

fn isi() -> IsiSurvei {
    IsiSurvei {
        judul: "SKM 2026".to_owned(),
        dari: day("2026-11-01"),
        sampai: day("2026-11-30"),
        layanan: vec!["Permohonan informasi".to_owned(), "Keberatan".to_owned()],
        populasi: None,
    }
}

fn answer(layanan: &str, nilai: [u8; 9]) -> Jawaban {
    Jawaban {
        id: JawabanSkmId(Uuid::nil()),
        survei: SurveiId(Uuid::nil()),
        layanan: layanan.to_owned(),
        kanal: Kanal::Layar,
        tanggal: day("2026-11-23"),
        nilai,
        responden: Responden::default(),
        batal: None,
    }
}

fn stamped<E>(seq: u64, event: E) -> Stamped<E> {
    let at: DateTime<FixedOffset> = "2026-11-23T09:12:00+07:00".parse().unwrap_or_default();
    Stamped { at, actor: None, hlc: seq, device: Uuid::nil(), seq, event }
}

fn survei(events: &[SurveiEvent]) -> Option<Survei> {
    let events: Vec<_> = (1..).zip(events.iter().cloned()).map(|(seq, event)| stamped(seq, event)).collect();
    Survei::fold(SurveiId(Uuid::nil()), &events).state
}

#[test]
fn a_rounded_weight_would_take_a_hundredth_off_and_is_not_used() {
    // 150 respondents whose nine answers add up to 4 940: the means add up to 32,933.
    let mut counted = Penghitung::default();
    for at in 0..150 {
        // 140 with 33 points and 10 with 32 give 4 940.
        let nilai = if at < 140 { [4, 4, 4, 4, 4, 4, 3, 3, 3] } else { [4, 4, 4, 4, 4, 3, 3, 3, 3] };
        counted.add(&answer("Permohonan informasi", nilai));
    }
    let found = counted.finish(&isi().layanan, None);
    let text = found.nilai.map(Nilai::text);
    assert_eq!(text.as_deref(), Some("91,48"), "4 940 / (150 × 9) × 25 = 91,48: the weight is one ninth exactly");
    let rounded = 25.0 * 0.11 * 4_940.0 / 150.0;
    assert!(rounded < 90.6, "the 0,11 that the regulation prints gives only {rounded}");
    let weighted: u32 = found.unsur.iter().map(|one| one.tertimbang_seribu).sum();
    assert!((3_655..=3_663).contains(&weighted), "the weighted means add up to 3,659: {weighted}");
}

#[test]
fn a_value_is_rounded_to_two_decimals_before_it_is_banded() {
    for (seratus, mutu) in [
        (2_500, Mutu::D),
        (6_499, Mutu::D),
        (6_500, Mutu::C),
        (7_660, Mutu::C),
        (7_661, Mutu::B),
        (8_830, Mutu::B),
        (8_831, Mutu::A),
        (10_000, Mutu::A),
    ] {
        assert_eq!(Mutu::of(seratus), mutu, "{seratus} hundredths stand at an edge");
    }
    // The regulation names no band for what lies between 88,30 and 88,31.
    let between = Nilai::of(88_305, 25_000);
    assert_eq!(between.map(|one| (one.text(), one.mutu)), Some(("88,31".to_owned(), Mutu::A)), "88,305 is 88,31: A");
    let below = Nilai::of(88_304, 25_000);
    assert_eq!(below.map(|one| (one.text(), one.mutu)), Some(("88,30".to_owned(), Mutu::B)), "88,304 is 88,30: B");
    let low = Nilai::of(64_995, 25_000);
    assert_eq!(low.map(|one| one.mutu), Some(Mutu::C), "64,995 is 65,00 and therefore C");
    assert_eq!(Nilai::of(0, 0), None, "without an answer there is no value");
}

#[test]
fn the_sample_is_that_of_the_table_of_krejcie_and_morgan() {
    const TABLE: [(u32, u32); 30] = [
        (10, 10),
        (15, 14),
        (20, 19),
        (25, 24),
        (30, 28),
        (40, 36),
        (50, 44),
        (60, 52),
        (70, 59),
        (80, 66),
        (90, 73),
        (100, 80),
        (150, 108),
        (200, 132),
        (250, 152),
        (300, 169),
        (400, 196),
        (500, 217),
        (600, 234),
        (700, 248),
        (800, 260),
        (900, 269),
        (1_000, 278),
        (1_500, 306),
        (2_000, 322),
        (3_000, 341),
        (5_000, 357),
        (10_000, 370),
        (75_000, 382),
        (1_000_000, 384),
    ];
    for (population, sample) in TABLE {
        assert_eq!(needed(population), sample, "of {population} the table asks {sample}");
    }
    let found = |n: usize, populasi| {
        let mut counted = Penghitung::default();
        (0..n).for_each(|_| counted.add(&answer("Keberatan", [4; 9])));
        counted.finish(&isi().layanan, populasi).sampel.peringatan
    };
    let told = |n, populasi, words: &str| found(n, populasi).is_some_and(|said| said.contains(words));
    assert!(told(0, None, "Belum ada jawaban"), "nobody answered");
    assert!(told(29, None, "kurang dari 30"), "fewer than 30 are warned of");
    assert!(told(10, Some(10), "kurang dari 30"), "even when all ten of the population answered");
    assert!(told(79, Some(100), "79 dari 80"), "the table counts where the population is known");
    assert_eq!(found(80, Some(100)), None, "enough");
    assert_eq!(found(30, None), None, "enough without a known population");
}

proptest! {
    #[test]
    fn the_result_is_the_plain_mean_whatever_the_order_and_the_services(
        given in prop::collection::vec((0_usize..2, prop::array::uniform9(1_u8..=4), any::<bool>()), 1..60),
        turn in any::<prop::sample::Index>(),
    ) {
        let layanan = isi().layanan;
        let all: Vec<_> = given
            .iter()
            .map(|(which, nilai, void)| Jawaban {
                batal: void.then(|| "Terketik dua kali".to_owned()),
                ..answer(&layanan[*which], *nilai)
            })
            .collect();
        let count = |answers: &[Jawaban]| {
            let mut counted = Penghitung::default();
            answers.iter().for_each(|one| counted.add(one));
            counted.finish(&layanan, None)
        };
        let found = count(&all);
        let mut turned = all.clone();
        turned.rotate_left(turn.index(all.len()));
        prop_assert_eq!(&count(&turned), &found, "the order of answers makes no difference");

        // Another way: floating point over each single answer.
        let counting: Vec<_> = all.iter().filter(|one| one.batal.is_none()).collect();
        let points: Vec<f64> = counting.iter().flat_map(|one| one.nilai).map(f64::from).collect();
        prop_assert_eq!(found.responden as usize, counting.len(), "void answers count nowhere");
        if let Some(nilai) = found.nilai {
            let mean = points.iter().sum::<f64>() / points.len() as f64 * 25.0;
            prop_assert!((f64::from(nilai.seratus) / 100.0 - mean).abs() <= 0.005 + 1e-9, "{nilai:?} against {mean}");
            for one in &found.unsur {
                let own: Vec<f64> = counting.iter().map(|answer| f64::from(answer.nilai[one.unsur.place()])).collect();
                let mean = own.iter().sum::<f64>() / own.len() as f64;
                prop_assert!((f64::from(one.rata_seribu) / 1000.0 - mean).abs() <= 0.0005 + 1e-9, "{one:?} against {mean}");
                prop_assert_eq!(one.sebaran.iter().sum::<u32>(), found.responden, "each respondent judged each element");
            }
            let by_service: u32 = found.layanan.iter().map(|one| one.responden).sum();
            prop_assert_eq!(by_service, found.responden, "each respondent judged one service");
        } else {
            prop_assert!(points.is_empty(), "only without an answer is there no value");
        }
    }

    #[test]
    fn a_survey_folds_alike_in_any_order(picks in prop::collection::vec(0_usize..9, 0..14), turn in any::<prop::sample::Index>()) {
        let point = RencanaTertulis {
            id: ButirRencanaId(Uuid::from_u128(7)), unsur: Unsur::Waktu, tindakan: "Tambah loket".to_owned(),
            penanggung_jawab: "PPID".to_owned(), batas: Some(day("2027-01-31")),
        };
        let done = Terlaksana { tanggal: day("2027-01-05"), uraian: "Loket dibuka".to_owned() };
        let of = |pick: usize| match pick {
            0 => SurveiEvent::Dibuka(isi()),
            1 => SurveiEvent::Diubah(IsiSurvei { populasi: Some(100), ..isi() }),
            2 => SurveiEvent::Ditutup {},
            3 => SurveiEvent::DibukaKembali { alasan: "Masih ada".to_owned() },
            4 => SurveiEvent::RencanaDisusun { butir: vec![point.clone()] },
            5 => SurveiEvent::RencanaDilaksanakan { butir: point.id, selesai: Some(done.clone()) },
            6 => SurveiEvent::RencanaDilaksanakan { butir: point.id, selesai: None },
            7 => SurveiEvent::RencanaDisusun { butir: Vec::new() },
            _ => SurveiEvent::Dibatalkan { alasan: "Keliru".to_owned() },
        };
        let events: Vec<_> = (1..).zip(&picks).map(|(seq, pick)| stamped(seq, of(*pick))).collect();
        let folded = Survei::fold(SurveiId(Uuid::nil()), &events);
        let mut turned = events.clone();
        if !turned.is_empty() {
            turned.rotate_left(turn.index(events.len()));
        }
        prop_assert_eq!(&Survei::fold(SurveiId(Uuid::nil()), &turned), &folded, "the order given makes no difference");
        let aside = folded.perlu_ditinjau.len();
        prop_assert_eq!(folded.state.is_some(), picks.contains(&0), "only an opening makes a survey");
        prop_assert!(aside <= events.len(), "every event is taken or kept aside");
        for event in events {
            let event = Event::Survei(event.event);
            let kept = event.encode().map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(Event::decode(&kept.kind, kept.version, &kept.body), Ok(event), "written and read back");
        }
    }
}

#[test]
fn all_that_lacks_in_an_answer_is_told_at_once_and_outside_the_period_none_is_taken() -> Outcome {
    let survei = survei(&[SurveiEvent::Dibuka(isi())]).ok_or("no survey")?;
    let blank = NewJawaban {
        id: JawabanSkmId::new(),
        survei: survei.id,
        layanan: "Parkir".to_owned(),
        tanggal: Some(day("2026-10-31")),
        nilai: vec![Some(4), None, Some(5)],
        responden: Responden::default(),
    };
    let Err(Denied::Invalid(faults)) = blank.accept(&survei, Kanal::Kertas, day("2026-11-23")) else {
        return Err("an answer with holes was taken".into());
    };
    let named: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
    let expected =
        ["layanan", "tanggal", "nilai.1", "nilai.2", "nilai.3", "nilai.4", "nilai.5", "nilai.6", "nilai.7", "nilai.8"];
    assert_eq!(named, expected, "every element is to be judged, from 1 to 4");
    let whole = NewJawaban { layanan: "Keberatan".to_owned(), tanggal: None, nilai: vec![Some(3); 9], ..blank };
    assert!(whole.accept(&survei, Kanal::Layar, day("2026-11-23")).is_ok(), "today is within the period");
    assert!(whole.accept(&survei, Kanal::Layar, day("2026-12-01")).is_err(), "the day after it is not");
    let closed = survei_closed()?;
    let refused = whole.accept(&closed, Kanal::Layar, day("2026-11-23"));
    assert_eq!(refused, Err(Denied::Refused(Refusal::Mutu(RefusalMutu::SurveiDitutup))), "a closed survey takes none");
    Ok(())
}

fn survei_closed() -> Result<Survei, Box<dyn std::error::Error>> {
    let closed = survei(&[SurveiEvent::Dibuka(isi()), SurveiEvent::Ditutup {}]).ok_or("no survey")?;
    assert_eq!(closed.keadaan, KeadaanSurvei::Ditutup, "it was closed");
    Ok(closed)
}

#[test]
fn a_change_leaves_what_was_answered_in_its_place() {
    let sudah =
        SudahDijawab { layanan: vec!["Keberatan".to_owned()], masa: Some((day("2026-11-03"), day("2026-11-20"))) };
    let fields = |isi: IsiSurvei| match isi.checked(&sudah) {
        Err(Denied::Invalid(faults)) => faults.into_iter().map(|fault| fault.field).collect(),
        Ok(_) | Err(Denied::Refused(_)) => Vec::new(),
    };
    let narrow = IsiSurvei { dari: day("2026-11-05"), ..isi() };
    assert_eq!(fields(narrow), ["sampai"], "an answer stands before the new beginning");
    let without = IsiSurvei { layanan: vec!["Permohonan informasi".to_owned()], ..isi() };
    assert_eq!(fields(without), ["layanan"], "a service that was judged stays");
    let long = IsiSurvei { sampai: day("2027-11-01"), ..isi() };
    assert_eq!(fields(long), ["sampai"], "a survey is held at least once a year");
    assert!(fields(isi()).is_empty(), "nothing is lost here");
}

#[test]
fn a_void_answer_stays_void_and_a_foreign_value_is_kept_aside() {
    let masuk = |nilai| {
        JawabanEvent::Masuk(JawabanMasuk {
            survei: SurveiId(Uuid::nil()),
            layanan: "Keberatan".to_owned(),
            kanal: Kanal::Kertas,
            tanggal: day("2026-11-23"),
            nilai,
            responden: Responden::default(),
        })
    };
    let id = JawabanSkmId(Uuid::nil());
    let void = JawabanEvent::Dibatalkan { alasan: "Dua kali".to_owned() };
    let folded = Jawaban::fold(id, &[stamped(1, masuk([4; 9])), stamped(2, void.clone()), stamped(3, void)]);
    assert_eq!(folded.state.and_then(|one| one.batal).as_deref(), Some("Dua kali"), "it counts no more");
    assert_eq!(folded.perlu_ditinjau.len(), 1, "and is made void once");
    let foreign = Jawaban::fold(id, &[stamped(1, masuk([9; 9]))]);
    assert_eq!((foreign.state, foreign.perlu_ditinjau.len()), (None, 1), "a value that cannot be is kept aside");
}
