//! On Linux the page is drawn without buffers of the graphics card: forms and tables need none, and it spares a quarter of
//! the memory. WebKitGTK hears this from its environment alone, and a running process must not change its own, so the
//! program starts anew in its own place. Whoever sets the variable decides.

/// Goes on at once where there is nothing to change; if the new start fails, it goes on as it is.
#[cfg(target_os = "linux")]
pub fn draw_plainly() {
    use std::os::unix::process::CommandExt;

    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(SWITCH).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let mut again = std::process::Command::new(program);
        // Comes back only with an error.
        drop(again.args(std::env::args_os().skip(1)).env(SWITCH, "1").exec());
    }
}

/// Elsewhere the system's own webview decides.
#[cfg(not(target_os = "linux"))]
pub fn draw_plainly() {}
