//! Four eyes over the recovery code: it opens everything, so somebody stands by where there is somebody.

use desk::Fault;
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, Kantor, MASUK, PAGI};
use tests::window::Outcome;

fn reason(answer: Result<Value, Fault>) -> Outcome<String> {
    match answer {
        Err(Fault::Refused { reason, .. }) => Ok(reason),
        other => Err(format!("expected a refusal, got {other:?}").into()),
    }
}

#[test]
fn the_recovery_code_is_used_and_renewed_before_a_second_pair_of_eyes() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let renew = |saksi: Value| meja.call("renew_recovery", json!({ "kata_sandi": KATA_SANDI, "saksi": saksi }));
    let kode = renew(Value::Null)?["kode_pemulihan"].clone();
    assert!(kode.is_string(), "an office of one goes by the sheet alone");
    for (nama, peran) in [("budi", "pimpinan"), ("wati", "petugas")] {
        let account = json!({ "nama": nama, "masuk": nama, "peran": peran, "kata_sandi": KATA_SANDI });
        meja.call("create_akun", account)?;
    }
    assert_eq!(reason(renew(Value::Null))?, "needs_witness", "with a superior there, nobody does it alone");
    let by = |masuk: &str, kata_sandi: &str| json!({ "masuk": masuk, "kata_sandi": kata_sandi });
    assert!(matches!(renew(by("wati", KATA_SANDI)), Err(Fault::Invalid { .. })), "a front-desk officer is no witness");
    assert!(matches!(renew(by(MASUK, KATA_SANDI)), Err(Fault::Invalid { .. })), "nor is one oneself");
    match renew(by("budi", "salah")) {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "saksi.kata_sandi", "a name alone proves nobody"),
        answer => return Err(format!("a wrong witness was answered {answer:?}").into()),
    }
    let kode = renew(by("budi", KATA_SANDI))?["kode_pemulihan"].clone();
    drop(meja);

    let meja = kantor.meja(PAGI)?;
    let recover = |saksi: Value| {
        let input = json!({ "kode": kode, "masuk": MASUK, "kata_sandi_baru": "kata-sandi-baru", "saksi": saksi });
        meja.call("recover", input)
    };
    assert_eq!(reason(recover(Value::Null))?, "needs_witness", "the sheet alone is not enough");
    recover(by("budi", KATA_SANDI))?;
    let told = meja.call("list_jejak", json!({ "bagian": "akun" }))?.to_string();
    for part in ["Menjadi saksi", "Pemakaian kode pemulihan untuk akun Siti Rahma", "Kode pemulihan diganti"] {
        assert!(told.contains(part), "{part}: the trail tells who stood by: {told}");
    }
    Ok(())
}
