//! Where files leave the application: through the system's dialogs and viewer, or, in automated tests, into a folder.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, WebviewWindow};

use crate::AUTOMATION;
use crate::opened::Opened;

/// Who takes the files the application hands out.
pub enum Outlet {
    /// A person, asked by the dialogs of the operating system.
    Person,
    /// A folder, without asking. A dialog of the system cannot be driven by a test, so automated tests name this
    /// folder in `MEJA_PPID_SIMPAN_KE`, where the program was built for them; a picture to choose stands in it as `logo.png`,
    /// documents to choose in its folder `pilihan`.
    Folder(PathBuf),
}

impl Outlet {
    /// The folder of `MEJA_PPID_SIMPAN_KE` if that is set, else a person.
    pub fn from_env() -> Self {
        match std::env::var_os("MEJA_PPID_SIMPAN_KE") {
            Some(folder) if AUTOMATION => Self::Folder(PathBuf::from(folder)),
            _ => Self::Person,
        }
    }

    /// Asks where a file is to be saved. None when the person closed the dialog.
    pub async fn place_to_save(&self, window: &WebviewWindow, name: &str) -> tauri::Result<Option<PathBuf>> {
        let name = safe_name(name);
        match self {
            Self::Folder(folder) => Ok(Some(folder.join(name))),
            Self::Person => {
                let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_owned()).unwrap_or_default();
                let dialog = dialog(window)
                    .set_title("Simpan")
                    .add_filter(ending.to_uppercase(), &[ending.as_str()])
                    .set_file_name(name);
                Ok(on_main_thread(window, move || dialog.save_file()).await?.map(path_of))
            }
        }
    }

    /// Asks for a PNG picture. None when the person closed the dialog.
    pub async fn picture(&self, window: &WebviewWindow) -> tauri::Result<Option<PathBuf>> {
        match self {
            Self::Folder(folder) => Ok(Some(folder.join("logo.png"))),
            Self::Person => {
                let dialog = dialog(window).set_title("Pilih logo").add_filter("PNG", &["png"]);
                Ok(on_main_thread(window, move || dialog.pick_file()).await?.map(path_of))
            }
        }
    }

    /// Asks for a folder; automated tests name it `automated`. None when the person closed the dialog.
    pub async fn folder(&self, window: &WebviewWindow, title: &str, automated: &str) -> tauri::Result<Option<PathBuf>> {
        match self {
            Self::Folder(folder) => Ok(Some(folder.join(automated))),
            Self::Person => {
                let dialog = dialog(window).set_title(title);
                Ok(on_main_thread(window, move || dialog.pick_folder()).await?.map(path_of))
            }
        }
    }

    /// Asks for a backup. None when the person closed the dialog.
    pub async fn backup(&self, window: &WebviewWindow) -> tauri::Result<Option<PathBuf>> {
        match self {
            Self::Folder(folder) => Ok(Some(folder.join("pilihan.cadangan"))),
            Self::Person => {
                let dialog = dialog(window).set_title("Pilih cadangan").add_filter("Cadangan Meja PPID", &["cadangan"]);
                Ok(on_main_thread(window, move || dialog.pick_file()).await?.map(path_of))
            }
        }
    }

    /// Asks for documents and pictures. None when the person closed the dialog.
    pub async fn documents(&self, window: &WebviewWindow) -> tauri::Result<Option<Vec<PathBuf>>> {
        match self {
            Self::Folder(folder) => {
                let files = std::fs::read_dir(folder.join("pilihan"))?.map(|entry| entry.map(|entry| entry.path()));
                let mut places = files.collect::<io::Result<Vec<_>>>()?;
                places.sort();
                Ok(Some(places))
            }
            Self::Person => {
                let dialog = dialog(window)
                    .set_title("Pilih berkas")
                    .add_filter("PDF, gambar, Word, Excel", &["pdf", "jpg", "jpeg", "png", "docx", "xlsx"]);
                let chosen = on_main_thread(window, move || dialog.pick_files()).await?;
                Ok(chosen.map(|files| files.into_iter().map(path_of).collect()))
            }
        }
    }

    /// Shows a file in the program the system opens such files with.
    pub fn show(&self, app: &AppHandle, name: &str, bytes: &[u8]) -> io::Result<()> {
        let copy = app.state::<Opened>().place(name, bytes)?;
        match self {
            Self::Folder(folder) => write_whole(&folder.join(safe_name(name)), bytes),
            Self::Person => open::that_detached(copy),
        }
    }
}

fn dialog(window: &WebviewWindow) -> rfd::AsyncFileDialog {
    rfd::AsyncFileDialog::new().set_parent(window)
}

/// Dialogs are made on the thread of the event loop, which GTK and macOS ask for, and awaited off it.
async fn on_main_thread<F, T>(
    window: &WebviewWindow,
    show: impl FnOnce() -> F + Send + 'static,
) -> tauri::Result<Option<T>>
where
    F: Future<Output = Option<T>> + Send + 'static,
    T: Send + 'static,
{
    let (sender, shown) = tokio::sync::oneshot::channel();
    window.run_on_main_thread(move || {
        let answer = show();
        tauri::async_runtime::spawn(async move {
            // A closed receiver means that the window is gone, and the answer with it.
            drop(sender.send(answer.await));
        });
    })?;
    Ok(shown.await.ok().flatten())
}

fn path_of(handle: rfd::FileHandle) -> PathBuf {
    handle.path().to_owned()
}

/// Writes a file so that under its name stands the whole of it or what stood there before: beside it, flushed to the
/// disk, then renamed.
pub fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{}.sebagian", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = File::create(&beside)
        .and_then(|mut part| part.write_all(bytes).and_then(|()| part.sync_all()))
        .and_then(|()| std::fs::rename(&beside, file));
    if written.is_err() {
        // Whether or not the rest of a part can be removed, the first error is the one to tell.
        drop(std::fs::remove_file(&beside));
    }
    written
}

/// A name that every operating system takes as one file in the folder it is joined to: no separators, no control
/// characters, no leading or trailing full stops, no device name of Windows.
pub fn safe_name(name: &str) -> String {
    let kept: String =
        name.chars().map(|c| if c.is_control() || r#"\/:*?"<>|"#.contains(c) { '-' } else { c }).take(120).collect();
    let kept = kept.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = kept.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let device = matches!(stem.as_str(), "" | "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    if device { format!("berkas-{kept}") } else { kept.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leaves_its_folder() {
        for (name, safe) in [
            ("tanda-bukti-0231.pdf", "tanda-bukti-0231.pdf"),
            ("0231/PPID/XI/2026.pdf", "0231-PPID-XI-2026.pdf"),
            ("../../etc/passwd", "-..-etc-passwd"),
            (r"C:\Windows\x.dll", "C--Windows-x.dll"),
            (r"\\host\share\x", "--host-share-x"),
            ("CON.pdf", "berkas-CON.pdf"),
            ("com1", "berkas-com1"),
            ("..", "berkas-"),
            ("register\u{0}\n.csv", "register--.csv"),
        ] {
            assert_eq!(safe_name(name), safe, "{name:?} must become one plain file name");
        }
    }

    #[test]
    fn a_failed_save_keeps_what_stood_there() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("register.pdf");
        write_whole(&file, b"lama")?;
        write_whole(&file, b"baru")?;
        assert_eq!(std::fs::read(&file)?, b"baru", "saving again replaces the file");
        std::fs::create_dir(folder.path().join("terisi"))?;
        std::fs::write(folder.path().join("terisi/x"), b"x")?;
        assert!(write_whole(&folder.path().join("terisi"), b"y").is_err(), "a folder is not overwritten");
        let left = std::fs::read_dir(folder.path())?.count();
        assert_eq!(left, 2, "no part of a failed save is left behind");
        Ok(())
    }
}
