//! Wrong usage ends with 2 and an Indonesian sentence; help is Indonesian; what is not there yet is not there.

use crate::ppid::{Outcome, Tempat};

#[test]
fn wrong_usage_ends_with_2_and_says_what_is_wrong() -> Outcome {
    let tempat = Tempat::new()?;
    let register = ["register", "permohonan", "--data", "data", "--dari", "2026-01-01", "--sampai", "2026-12-31"];
    let cases: [(&[&str], &str); 19] = [
        (&[], "Sebutkan perintahnya."),
        (&["permohonan"], "Sebutkan perintahnya."),
        (&["batalkan"], "Perintah batalkan tidak dikenal."),
        (&["tenggat", "--hari", "10"], "--mulai"),
        (&["tenggat", "--mulai", "2026-03-10", "--hari", "sepuluh"], "sepuluh"),
        (&["tenggat", "--mulai", "2026-03-10", "--hari", "10", "--pekan", "7"], "hanya 5 atau 6"),
        (&["tenggat", "--mulai", "2026-03-10", "--hari", "10", "--warna", "merah"], "--warna"),
        (&["cari", "--data", "data", "x", "--batas", "0"], "1 sampai 1000"),
        (&["cari", "--data", "data", "x", "--batas", "-5"], "1 sampai 1000"),
        (&["cari", "--data", "data", "satu", "dua"], "tanda kutip"),
        (&["cari", "x"], "--data"),
        (&["latihan", "--data", "d", "--permohonan", "-1"], "0 sampai 1000000"),
        (&["latihan", "--data", "d", "--benih", "tujuh"], "bilangan bulat"),
        (&["tenggat", "--mulai", "2026-03-10", "--hari", "10", "--pekan", "-5"], "hanya 5 atau 6"),
        (&["cari", "--data", "data", "x", "--sekarang", "9999-11-23T09:12:00+07:00"], "Tahunnya"),
        (&["cari", "--data", "data", "x", "--sekarang", "kemarin"], "2026-11-23T09:12:00+07:00"),
        (&[&register[..], &["--keluar", "register.doc"]].concat(), ".pdf, .xlsx, atau .csv"),
        (&["laporan", "--data", "data", "--tahun", "2026", "--keluar", "laporan.xlsx"], ".pdf, atau .docx"),
        (&["laporan", "--data", "data", "--tahun", "2026", "--semester", "3", "--keluar", "l.pdf"], "1 sampai 2"),
    ];
    for (words, says) in cases {
        let answer = tempat.run(words)?;
        assert_eq!(answer.status, 2, "{words:?} is wrong usage");
        assert!(answer.err.contains(says), "{words:?} says {says}: {}", answer.err);
        assert_eq!(answer.out, "", "{words:?}: nothing on stdout");
        for english in ["invalid", "not in", "missing", "error", "expected"] {
            assert!(!answer.err.contains(english), "{words:?} is answered in Indonesian: {}", answer.err);
        }
        let answer = tempat.run(words.iter().chain(&["--json"]))?;
        assert_eq!(answer.status, 2, "{words:?} is wrong usage with --json as well");
        assert_eq!(answer.json()?["reason"], "usage", "{words:?}: one JSON value on stdout");
    }
    Ok(())
}

#[test]
fn help_is_indonesian_and_names_every_command() -> Outcome {
    let tempat = Tempat::new()?;
    let help = tempat.run(["--help"])?;
    assert_eq!(help.status, 0, "help is no error");
    for command in ["siapkan", "latihan", "tenggat", "permohonan", "register", "laporan", "cari", "periksa", "jam"] {
        assert!(help.out.contains(command), "help names {command}: {}", help.out);
        let help = tempat.run([command, "--help"])?;
        for english in ["Usage", "Options", "Arguments", "Commands", "Print", "possible values"] {
            assert!(!help.out.contains(english), "{command} --help is Indonesian: {}", help.out);
        }
    }
    Ok(())
}

#[test]
fn without_terminal_and_password_file_it_says_what_to_do() -> Outcome {
    let tempat = Tempat::with_office()?.without_password();
    // A session of its own has no terminal to ask on.
    let mut command = std::process::Command::new("setsid");
    let answer = command
        .args(["--wait", env!("CARGO_BIN_EXE_ppid"), "cari", "--data", "data", "x", "--sekarang", crate::ppid::PAGI])
        .current_dir(tempat.dir.path())
        .env_remove("PPID_KATA_SANDI_BERKAS")
        .stdin(std::process::Stdio::null())
        .output()?;
    assert_eq!(answer.status.code(), Some(2), "nobody can be asked");
    let said = String::from_utf8(answer.stderr)?;
    assert!(said.contains("PPID_KATA_SANDI_BERKAS"), "it names the variable: {said}");
    Ok(())
}

#[test]
fn help_is_a_command_as_well() -> Outcome {
    let tempat = Tempat::new()?;
    for words in [&["help"][..], &["bantuan"]] {
        let answer = tempat.run(words)?;
        assert_eq!(answer.status, 0, "{words:?} is no error: {answer:?}");
        assert!(answer.out.contains("Pemakaian: ppid"), "{words:?} is the program's help: {}", answer.out);
    }
    let one = tempat.run(["bantuan", "permohonan", "daftar"])?;
    assert!(one.out.contains("--berkas") && one.out.contains("menghitung dari 1"), "of one command: {}", one.out);
    assert_eq!(tempat.run(["bantuan", "batalkan"])?.status, 2, "a command there is not has no help");
    Ok(())
}

#[test]
fn office_officer_and_clock_stand_before_or_behind_the_command() -> Outcome {
    let tempat = Tempat::with_office()?;
    let general = ["--data", "data", "--sekarang", crate::ppid::PAGI, "--petugas", "siti", "--json"];
    let front = tempat.run(general.into_iter().chain(["cari", "x"]))?;
    let behind = tempat.run(["cari", "x"].into_iter().chain(general))?;
    assert_eq!((front.status, front.out.trim()), (0, "[]"), "before: {front:?}");
    assert_eq!((behind.status, behind.out.trim()), (0, "[]"), "behind: {behind:?}");
    let count = ["tenggat", "--mulai", "2026-03-10", "--hari", "10"];
    let answer = tempat.run(count.into_iter().chain(general))?;
    assert_eq!(answer.json()?["jatuh_tempo"], "2026-03-31", "passed over where they mean nothing");
    Ok(())
}
