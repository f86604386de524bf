//! The shell: one window over the core of `desk`. It opens the window, hands calls on, shows the system's dialogs
//! and prints. No rule of the domain lives here, nor anything about accounts, numbers or deadlines.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod cadangan;
mod call;
mod fault;
mod files;
mod idle;
mod log;
mod opened;
mod outlet;
mod plain;
mod publish;
mod root;
mod window;

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use desk::{Clock, Desk};
use tauri::{Manager, RunEvent};

use crate::call::Jobs;
use crate::opened::Opened;
use crate::outlet::Outlet;

/// Whether tests may drive this build: development builds, and releases made with the feature for benchmarks. The
/// application that offices get listens to no such wish.
const AUTOMATION: bool = cfg!(any(debug_assertions, feature = "automation"));

fn main() -> ExitCode {
    plain::draw_plainly();
    match run() {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            // There is no window, so the terminal is the only place left to say it.
            eprintln!("Meja PPID tidak dapat dibuka: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<u8, Box<dyn Error + Send + Sync>> {
    // WebView2 takes switches such as a debugging port from here.
    if !AUTOMATION && std::env::var_os("WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS").is_some() {
        return Err("hapus variabel WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS, lalu buka lagi".into());
    }
    let app = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            call::call,
            call::call_file,
            call::call_upload,
            call::cancel,
            files::save_file,
            files::open_file,
            files::choose_logo,
            files::choose_upload,
            cadangan::choose_backup,
            cadangan::choose_second_place,
            publish::publish,
            window::print,
        ])
        .build(tauri::generate_context!())?;

    let root = root::find(&app)?;
    log::start(&root)?;
    // From here a second start on the same data has handed over to the first and ended.
    window::be_the_only_one(app.handle(), &root)?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");

    let opened = Opened::at(&root);
    opened.clear();
    app.manage(opened);
    app.manage(Outlet::from_env());
    app.manage(Jobs::default());
    let desk = Arc::new(Desk::at(&root, Clock::System));
    desk.watch();
    app.manage(desk);

    let code = app.run_return(move |app, event| match event {
        RunEvent::Ready => {
            if let Err(error) = window::open(app, &root) {
                tracing::error!(%error, "no window");
                eprintln!("Meja PPID tidak dapat membuka jendela: {error}");
                app.exit(1);
            }
            idle::watch(app.clone());
            cadangan::watch(app.clone());
        }
        RunEvent::Exit => {
            app.state::<Opened>().clear();
            cadangan::at_the_end(app);
        }
        _ => {}
    });
    tracing::info!(code, "ended");
    Ok(u8::try_from(code).unwrap_or(1))
}
