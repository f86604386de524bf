//! Accounts: one login name each, always an administrator, a leaver gets in no more.

use desk::Fault;
use serde_json::{Value, json};

use crate::office::{KATA_SANDI, Kantor, Outcome, fields, reason};

fn create(kantor: &Kantor, masuk: &str, peran: &str) -> Result<Value, Fault> {
    let input = json!({ "nama": "Budi", "masuk": masuk, "peran": peran, "kata_sandi": KATA_SANDI });
    kantor.call("create_akun", input)
}

#[test]
fn a_login_name_belongs_to_one_account_whatever_its_case() -> Outcome {
    let kantor = Kantor::new()?;
    create(&kantor, "budi", "petugas")?;
    assert_eq!(reason(create(&kantor, " BUDI ", "petugas")), "login_taken", "case and spaces make no other name");
    let weak = json!({ "nama": "", "masuk": "", "peran": "petugas", "kata_sandi": "x" });
    assert_eq!(
        fields(kantor.call("create_akun", weak)),
        ["nama", "masuk", "kata_sandi"],
        "every fault of the account at once"
    );
    Ok(())
}

#[test]
fn somebody_must_remain_who_sets_the_office_up() -> Outcome {
    let kantor = Kantor::new()?;
    let siti = kantor.call("list_akun", json!({}))?[0].clone();
    let leave = |id: &Value| kantor.call("deactivate_akun", json!({ "id": id }));
    assert_eq!(reason(leave(&siti["id"])), "last_admin", "the only administrator stays");
    let down = json!({ "id": siti["id"], "nama": "Siti Rahma", "masuk": "siti", "peran": "petugas" });
    assert_eq!(reason(kantor.call("update_akun", down.clone())), "last_admin", "and keeps the role");
    create(&kantor, "budi", "admin")?;
    kantor.call("update_akun", down)?;
    Ok(())
}

#[test]
fn a_leaver_gets_in_no_more_until_an_administrator_lets_them() -> Outcome {
    let kantor = Kantor::new()?;
    let budi = create(&kantor, "budi", "petugas")?["id"].clone();
    kantor.call("deactivate_akun", json!({ "id": budi }))?;
    assert!(matches!(kantor.log_in("budi"), Err(Fault::WrongPassword { .. })), "the account has no key any more");
    kantor.log_in("siti")?;
    let names: Vec<Value> = kantor.call("list_akun", json!({}))?.as_array().cloned().unwrap_or_default();
    assert!(names.iter().any(|akun| akun["masuk"] == "budi" && akun["aktif"] == false), "the name stays in the list");
    kantor.call("reset_password", json!({ "id": budi, "kata_sandi": KATA_SANDI }))?;
    kantor.log_in("budi")?;
    Ok(())
}

#[test]
fn an_own_password_is_changed_only_with_the_present_one() -> Outcome {
    let kantor = Kantor::new()?;
    let change = |lama: &str, baru: &str| kantor.call("change_password", json!({ "lama": lama, "baru": baru }));
    assert!(
        matches!(change("salah", "kata-sandi-kedua"), Err(Fault::WrongPassword { .. })),
        "the present one is asked"
    );
    assert_eq!(fields(change(KATA_SANDI, "pendek")), ["baru"], "the new one must be long enough");
    change(KATA_SANDI, "kata-sandi-kedua")?;
    assert!(kantor.log_in("siti").is_err(), "the old one is void");
    kantor.call("log_in", json!({ "masuk": "siti", "kata_sandi": "kata-sandi-kedua" }))?;
    Ok(())
}
