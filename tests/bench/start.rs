//! The window on a virtual display: from the start of the process to a login that takes a password, the login itself, and
//! the memory of all processes together.

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use desk::{Clock, Desk, latihan};
use serde_json::json;
use tests::window::{App, Outcome, Stage};

use crate::figures::{print, say};

const PASSWORD: &str = "pengukuran-meja";
const STARTS: usize = 6;

/// Measures start, login and memory.
pub fn measure() -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(starts())
}

async fn starts() -> Outcome {
    let stage = Stage::set("bench")?.without_pictures();
    latihan::prepare_bare(&Desk::at(stage.data(), Clock::System), PASSWORD, 1_000, 7)?;
    let (mut usable, mut logins, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let app = stage.open().await?;
        app.field("Kata sandi").await?;
        let process = app.process()?;
        usable.push(since_start(&app, process).await?);
        logins.push(login(&app).await?);
        memory.push(memory_mb(process)?);
        app.close().await?;
    }
    // The first start fills the page cache.
    print("start to usable login (window)", usable.split_off(1), "800 ms");
    print("login with Beranda (window)", logins, "600 ms");
    memory.sort_unstable();
    say(
        "memory of all processes together, logged in",
        &format!("{} MB (PSS, median)", memory[memory.len() / 2]),
        "300 MB",
    );
    Ok(())
}

/// From the start of the process to the moment the login screen stood in the page.
async fn since_start(app: &App, process: u32) -> Outcome<Duration> {
    let script = "const mark = performance.getEntriesByName('masuk')[0];
        return performance.timeOrigin + mark.startTime;";
    let stood = app.client.execute(script, Vec::new()).await?.as_f64().ok_or("the login screen leaves no mark")?;
    Ok(Duration::from_secs_f64(stood / 1000.0).saturating_sub(started(process)?))
}

/// When a process started, since the epoch.
fn started(process: u32) -> Outcome<Duration> {
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let after_name = stat.rsplit_once(')').ok_or("unknown form of /proc/PID/stat")?.1;
    let ticks: f64 = after_name.split_whitespace().nth(19).ok_or("unknown form of /proc/PID/stat")?.parse()?;
    let uptime: f64 = std::fs::read_to_string("/proc/uptime")?.split_whitespace().next().unwrap_or_default().parse()?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(now.saturating_sub(Duration::from_secs_f64((uptime - ticks / TICKS_PER_SECOND).max(0.0))))
}

async fn login(app: &App) -> Outcome<Duration> {
    let script = "const [input, done] = arguments;
        const call = (name, input) => window.__TAURI_INTERNALS__.invoke('call', { name, input });
        const start = performance.now();
        call('log_in', input).then(() => call('beranda', {})).then(() => done(performance.now() - start));";
    let input = json!({ "masuk": "latihan", "kata_sandi": PASSWORD });
    let taken = app.client.execute_async(script, vec![input]).await?.as_f64().ok_or("the login did not answer")?;
    Ok(Duration::from_secs_f64(taken / 1000.0))
}

/// Proportional memory of a process and all its descendants, in MB.
fn memory_mb(process: u32) -> Outcome<u64> {
    let mut family = vec![process];
    let mut at = 0;
    while let Some(parent) = family.get(at).copied() {
        let children = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap_or_default();
        family.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        at += 1;
    }
    Ok(family.into_iter().filter_map(pss_kb).sum::<u64>() / 1024)
}

fn pss_kb(process: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(Path::new("/proc").join(process.to_string()).join("smaps_rollup")).ok()?;
    rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?.split_whitespace().next()?.parse().ok()
}
