//! Who gets in: passwords with a growing delay, the recovery code, one process at a time, no newer file.

use desk::Fault;
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, Kantor, MASUK, PAGI};
use tests::ppid::Ppid;
use tests::window::Outcome;

#[test]
fn wrong_passwords_make_the_next_try_wait() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.meja(PAGI)?;
    let log_in =
        |masuk: &str, kata_sandi: &str| meja.call("log_in", json!({ "masuk": masuk, "kata_sandi": kata_sandi }));
    let wait = |masuk: &str, kata_sandi: &str| match log_in(masuk, kata_sandi) {
        Err(Fault::WrongPassword { wait_seconds }) => Ok(wait_seconds),
        answer => Err(format!("a login that must fail was answered {answer:?}")),
    };
    assert_eq!(wait(MASUK, "salah")?, 0, "one slip costs nothing");
    assert_eq!(wait(MASUK, "salah")?, 0, "nor does the second");
    let third = wait(MASUK, "salah")?;
    assert!(third > 0, "after the third the next try waits");
    let early = log_in(MASUK, KATA_SANDI);
    assert!(
        matches!(early, Err(Fault::TooSoon { .. })),
        "even the right password is not heard while waiting: {early:?}"
    );
    assert_eq!(wait("tidak-ada", "salah")?, 0, "an unknown name is answered like a known one");
    Ok(())
}

#[test]
fn the_recovery_code_gives_a_new_password_and_is_recorded() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.meja(PAGI)?;
    let recover =
        |kode: &str, baru: &str| meja.call("recover", json!({ "kode": kode, "masuk": MASUK, "kata_sandi_baru": baru }));
    match recover("AAAA-BBBB", "kata-sandi-kedua") {
        Err(Fault::WrongPassword { .. }) => {}
        answer => return Err(format!("a wrong code was answered {answer:?}").into()),
    }
    match recover(&kantor.kode_pemulihan, "pendek") {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "kata_sandi_baru", "the new password is checked"),
        answer => return Err(format!("a weak password was answered {answer:?}").into()),
    }
    let typed = kantor.kode_pemulihan.to_lowercase().replace('-', " ");
    let sesi = recover(&typed, "kata-sandi-kedua")?;
    assert_eq!(sesi["akun"]["masuk"], MASUK, "the code, as somebody types it, lets the officer in");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the change stands in a sound journal");
    meja.call("lock", json!({}))?;
    let log_in = |kata_sandi: &str| meja.call("log_in", json!({ "masuk": MASUK, "kata_sandi": kata_sandi }));
    assert!(log_in(KATA_SANDI).is_err(), "the old password is void");
    log_in("kata-sandi-kedua")?;
    Ok(())
}

#[test]
fn a_second_process_is_refused_in_words_and_the_first_goes_on() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let ppid = Ppid::on(kantor.data())?;
    let answer = ppid.run(&["cari", "apa saja"])?;
    assert_eq!(answer.status, Some(4), "the data is in use");
    assert_eq!(answer.value["code"], "in_use", "by the code the window knows");
    let said = answer.value["message"].as_str().unwrap_or_default();
    assert!(said.contains("sedang dibuka"), "in words an officer understands: {said}");
    meja.call("beranda", json!({}))?;
    drop(meja);
    assert_eq!(ppid.run(&["cari", "apa saja"])?.status, Some(0), "once the first has ended, the second works");
    Ok(())
}

#[test]
fn an_office_of_a_newer_version_is_refused_untouched() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let keys = kantor.data().join("kunci.json");
    let mut content: Value = serde_json::from_slice(&std::fs::read(&keys)?)?;
    content["versi"] = json!(999);
    std::fs::write(&keys, serde_json::to_vec(&content)?)?;
    let (keys_before, data_before) = (std::fs::read(&keys)?, std::fs::read(kantor.data().join("kantor.db"))?);

    let answer = Ppid::on(kantor.data())?.run(&["periksa"])?;
    assert_eq!((answer.status, &answer.value["code"]), (Some(4), &json!("file_newer")), "a newer file is told as such");
    let meja = kantor.meja(PAGI)?;
    assert_eq!(meja.masuk(MASUK).err(), Some(Fault::FileNewer), "by the window's call as well");
    assert_eq!(std::fs::read(&keys)?, keys_before, "the keys are as they were");
    assert_eq!(std::fs::read(kantor.data().join("kantor.db"))?, data_before, "and so are the data");
    Ok(())
}

#[test]
fn locking_forgets_the_officer_and_everything_asks_for_login_again() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.call("lock", json!({}))?;
    assert_eq!(meja.call("beranda", json!({})).err(), Some(Fault::Locked), "a locked desk shows nothing");
    let status = meja.call("status", json!({}))?;
    assert_eq!(status["keadaan"], "terkunci", "and says that it is locked");
    assert_eq!(status["akun"][0]["masuk"], MASUK, "with who may log in");
    Ok(())
}
