//! Embeds the page and declares the shell's commands, so that each needs a permission of a capability.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let commands = tauri_build::AppManifest::new().commands(&[
        "call",
        "call_file",
        "call_upload",
        "cancel",
        "save_file",
        "open_file",
        "print",
        "choose_logo",
        "choose_upload",
        "choose_backup",
        "choose_second_place",
        "publish",
    ]);
    Ok(tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?)
}
