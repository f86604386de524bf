//! How long a matter is kept, and who may let it go (UU 27/2022 art. 44; UU 43/2009 art. 48, 51).

use std::error::Error;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::fault::{Denied, Refusal};
use domain::id::{AkunId, PembetulanId, PemusnahanId};
use domain::jurnal::Stamped;
use domain::kalender::Kalender;
use domain::privasi::{
    BerkasUsul, JenisBerkas, KeadaanPemusnahan, KelasRetensi, Masa, MasaPerkara, NasibAkhir, Pembetulan, Pemusnahan,
    PemusnahanEvent, PengaturanRetensi, PrivasiEvent, RujukanPerkara, reckon,
};
use uuid::Uuid;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn class(tahun: u32, nasib: NasibAkhir) -> Option<KelasRetensi> {
    Some(KelasRetensi { tahun, nasib, sumber: "JRA Bupati 12/2020, HM.02".to_owned() })
}

fn case(jenis: JenisBerkas, berakhir: &str) -> Outcome<MasaPerkara> {
    Ok(MasaPerkara { jenis, nomor: format!("{}-1", jenis.label()), terbuka: false, berakhir: berakhir.parse()? })
}

fn rules() -> PengaturanRetensi {
    PengaturanRetensi {
        permohonan: class(2, NasibAkhir::Musnah),
        keberatan: class(5, NasibAkhir::Musnah),
        sengketa: class(0, NasibAkhir::Permanen),
        pengaduan: class(2, NasibAkhir::Musnah),
        forum: class(1, NasibAkhir::Musnah),
    }
}

#[test]
fn the_clock_starts_when_the_window_to_object_is_over_and_runs_to_the_last_day() -> Outcome {
    let kalender = Kalender::default();
    let masa = reckon(&[case(JenisBerkas::Permohonan, "2026-01-05")?], &rules(), &kalender)?;
    let Some(Masa::Sampai { mulai, sampai, .. }) = masa.clone() else { return Err("it has a time".into()) };
    let window = kalender.count("2026-01-05".parse()?, 30)?.jatuh_tempo;
    assert_eq!(mulai, window, "thirty working days in which somebody may still object are no part of it");
    assert_eq!(sampai, window.checked_add_months(chrono::Months::new(24)).ok_or("range")?, "two years from then");
    let masa = masa.ok_or("none")?;
    assert!(!masa.is_over(sampai), "on the last day it is still kept");
    assert!(masa.is_over(sampai.succ_opt().ok_or("range")?), "the day after it may be proposed");
    Ok(())
}

#[test]
fn a_complaint_is_kept_from_the_end_of_the_time_to_reply_and_a_consultation_from_its_last_step() -> Outcome {
    let kalender = Kalender::default();
    let begun = |jenis| -> Outcome<NaiveDate> {
        match reckon(&[case(jenis, "2026-01-05")?], &rules(), &kalender)? {
            Some(Masa::Sampai { mulai, .. }) => Ok(mulai),
            other => Err(format!("{} has a time, not {other:?}", jenis.label()).into()),
        }
    };
    let window = kalender.count("2026-01-05".parse()?, 10)?.jatuh_tempo;
    assert_eq!(begun(JenisBerkas::Pengaduan)?, window, "ten working days in which the reporter may still reply");
    assert_eq!(begun(JenisBerkas::Forum)?, "2026-01-05".parse::<NaiveDate>()?, "nobody can go on from a consultation");
    Ok(())
}

#[test]
fn a_matter_goes_as_a_whole_by_its_longest_time_and_never_while_a_part_is_open() -> Outcome {
    let kalender = Kalender::default();
    let request = case(JenisBerkas::Permohonan, "2026-01-05")?;
    let objection = case(JenisBerkas::Keberatan, "2026-04-01")?;
    match reckon(&[request.clone(), objection.clone()], &rules(), &kalender)? {
        Some(Masa::Sampai { mulai, jenis, .. }) => {
            assert_eq!(jenis, JenisBerkas::Keberatan, "the objection is kept longest, so the request stays with it");
            assert_eq!(mulai, kalender.count("2026-04-01".parse()?, 14)?.jatuh_tempo, "after the window of a dispute");
        }
        other => return Err(format!("a closed matter has a time, not {other:?}").into()),
    }
    let open = MasaPerkara { terbuka: true, ..objection.clone() };
    let running = reckon(&[request.clone(), open], &rules(), &kalender)?.ok_or("none")?;
    assert!(
        !running.is_over(NaiveDate::MAX),
        "an open objection keeps its request however old it is (UU 43/2009 art. 51)"
    );
    let disputed =
        reckon(&[request.clone(), objection, case(JenisBerkas::Sengketa, "2026-06-01")?], &rules(), &kalender)?;
    assert_eq!(disputed, Some(Masa::Permanen { jenis: JenisBerkas::Sengketa }), "one part kept for good keeps all");
    let silent = reckon(&[request], &PengaturanRetensi::default(), &kalender)?;
    assert_eq!(
        silent,
        Some(Masa::BelumDiatur { jenis: JenisBerkas::Permohonan }),
        "an office that has no JRA yet destroys nothing"
    );
    Ok(())
}

#[test]
fn a_class_without_its_source_in_the_jra_is_refused_with_every_field_at_once() {
    let nameless = |tahun| Some(KelasRetensi { tahun, nasib: NasibAkhir::Musnah, sumber: " ".to_owned() });
    let rules = PengaturanRetensi {
        permohonan: nameless(2),
        keberatan: nameless(101),
        pengaduan: nameless(101),
        ..PengaturanRetensi::default()
    };
    let fields: Vec<String> = rules.checked().err().unwrap_or_default().into_iter().map(|fault| fault.field).collect();
    let lacking = ["permohonan.sumber", "keberatan.sumber", "keberatan.tahun", "pengaduan.sumber", "pengaduan.tahun"];
    assert_eq!(fields, lacking, "each field says what it lacks");
}

#[test]
fn nobody_approves_what_he_proposed_unless_there_is_nobody_else() -> Outcome {
    let (proposer, superior) = (AkunId::new(), AkunId::new());
    let berkas = BerkasUsul {
        perkara: vec![RujukanPerkara { jenis: JenisBerkas::Permohonan, id: Uuid::now_v7(), nomor: "1".to_owned() }],
        mulai: "2026-01-05".parse()?,
        sampai: "2028-01-05".parse()?,
        alasan: "JRA".to_owned(),
    };
    let proposed = stamped(1, proposer, Pemusnahan::propose(vec![berkas], "")?)?;
    let id = PemusnahanId::new();
    let now = Pemusnahan::fold(id, std::slice::from_ref(&proposed)).ok_or("proposed")?;
    assert_eq!(now.approve("12/BA", proposer, false), Err(Refusal::OwnProposal.into()), "four eyes");
    assert!(now.approve("12/BA", proposer, true).is_ok(), "an office of one may still keep the law");
    assert!(matches!(now.approve(" ", superior, false), Err(Denied::Invalid(_))), "a record has a number");
    let refused = stamped(2, superior, now.refuse("Masih dipakai pemeriksaan")?)?;
    let now = Pemusnahan::fold(id, &[refused, proposed]).ok_or("proposed")?;
    assert_eq!(now.keadaan, KeadaanPemusnahan::Ditolak, "in whatever order the events are read");
    assert_eq!(now.approve("12/BA", superior, false), Err(Refusal::ProposalDecided.into()), "decided once");
    Ok(())
}

#[test]
fn a_correction_has_to_be_answered_within_three_times_twenty_four_hours() -> Outcome {
    let asked: DateTime<FixedOffset> = "2026-11-20T16:00:00+07:00".parse()?;
    let about = RujukanPerkara { jenis: JenisBerkas::Permohonan, id: Uuid::now_v7(), nomor: "1".to_owned() };
    assert!(
        Pembetulan::ask(about.clone(), "Nama", asked, asked - chrono::TimeDelta::hours(1)).is_err(),
        "not yet asked"
    );
    let event = Pembetulan::ask(about, "Nama", asked, asked)?;
    let now = Pembetulan::fold(PembetulanId::new(), &[stamped(1, AkunId::new(), event)?]).ok_or("asked")?;
    assert_eq!(now.batas.to_rfc3339(), "2026-11-23T16:00:00+07:00", "the weekend counts (UU 27/2022 art. 30)");
    Ok(())
}

fn stamped<E>(seq: u64, actor: AkunId, event: E) -> Outcome<Stamped<E>> {
    let at = "2026-11-23T09:00:00+07:00".parse()?;
    Ok(Stamped { at, actor: Some(actor), hlc: seq, device: Uuid::nil(), seq, event })
}

#[test]
fn events_of_data_protection_are_read_back_as_they_were_written() -> Outcome {
    use domain::jurnal::Event;
    let events = [
        Event::Privasi(PrivasiEvent::RetensiDiatur { retensi: rules(), alasan: "JRA baru".to_owned() }),
        Event::Pemusnahan(PemusnahanEvent::Ditolak { alasan: "Masih dipakai".to_owned() }),
    ];
    for event in events {
        let stored = event.encode()?;
        assert_eq!(Event::decode(&stored.kind, stored.version, &stored.body)?, event, "{}", stored.kind);
    }
    Ok(())
}
