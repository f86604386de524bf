//! Where the data of an office may lie: on a disk of this computer that no other program copies away in pieces. Over a
//! network SQLite's locks do not hold, and a program that syncs a folder takes the files apart while they are written
//! (sqlite.org/howtocorrupt, §2.1 and §2.8). A second place of backups may be either: a backup is one finished file.

/// What the system says of the file system a path lies on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sistem {
    /// Of a disk of this computer, by its name such as `NTFS` or `ext4`.
    Nama(String),
    /// A drive letter that belongs to no disk of this computer: a mapped network drive.
    BukanDisk,
    /// The system did not say.
    TidakDiketahui,
}

/// Why the data may not lie there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Larangan {
    /// On another computer, by the name of the file system or `UNC`.
    Jaringan(String),
    /// In a folder that a program keeps the same on several computers, by its name.
    Sinkron(&'static str),
}

/// Names of file systems that lie on another computer, lower case, as Linux, macOS and Windows write them; those of FUSE
/// without what stands before ([`FUSE`]).
const JARINGAN: [&str; 46] = [
    // Shares.
    "nfs",
    "nfs3",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "afpfs",
    "ncpfs",
    "afs",
    "openafs",
    "sshfs",
    "curlftpfs",
    "webdav",
    "davfs",
    "davfs2",
    "9p",
    "virtiofs",
    "ceph",
    "glusterfs",
    "moosefs",
    "gvfsd-fuse",
    "kio-fuse",
    // Folders of the computer a virtual one runs on.
    "vboxsf",
    "vboxsharedfolderfs",
    "prl_fs",
    "prlfs",
    "vmhgfs",
    "vmhgfs-fuse",
    "hgfs",
    // Clouds.
    "rclone",
    "s3fs",
    "gcsfuse",
    "google-drive-ocamlfuse",
    "googledrivefs",
    "onedriver",
    "pcloud",
    "pcloudfs",
    "box",
    "boxfs",
    "seadrive",
    "mega",
    "mega-fuse",
    "icedrive",
    "raidrive",
    "cloudfs",
];
/// What stands before the name of a file system that a program serves: `fuse.` on Linux, `FUSE-` under WinFsp. Without a
/// name such as these it is one of this computer (`fuseblk` is a disk).
const FUSE: [&str; 4] = ["fuse.", "fuse-", "macfuse_", "osxfuse_"];
/// How the folders of programs begin that keep them the same on several computers, lower case.
const SINKRON: [(&str, &str); 24] = [
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google-drive", "Google Drive"),
    ("dropbox", "Dropbox"),
    ("icloud", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("webdav", "WebDAV"),
    ("davwwwroot", "WebDAV"),
    ("mega sync", "MEGA"),
    ("megasync", "MEGA"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("box sync", "Box"),
    ("box-box", "Box"),
    ("insync", "Insync"),
    ("seafile", "Seafile"),
    ("seadrive", "Seafile"),
    ("synologydrive", "Synology Drive"),
    ("cloudstation", "Synology Drive"),
    ("yandex.disk", "Yandex.Disk"),
    ("yandexdisk", "Yandex.Disk"),
    ("proton drive", "Proton Drive"),
];
/// A folder of that very name is one of such a program, whatever stands before it.
const PERSIS: [(&str, &str); 8] = [
    ("my drive", "Google Drive"),
    ("drive saya", "Google Drive"),
    ("shared drives", "Google Drive"),
    ("drive bersama", "Google Drive"),
    ("mobile documents", "iCloud"),
    ("cloudstorage", "CloudStorage"),
    ("box", "Box"),
    ("my libraries", "Seafile"),
];
/// How the folder of a SharePoint library ends, lower case: it bears the name of the site and lies in a folder that is
/// named after the organisation, in the user's own.
const PUSTAKA: [&str; 4] = [" - documents", " - dokumen", " - shared documents", " - dokumen bersama"];
/// Folders that Windows itself makes in the user's own, lower case: none is an organisation's.
const MILIK_WINDOWS: [&str; 8] =
    ["documents", "desktop", "downloads", "appdata", "pictures", "videos", "music", "favorites"];

/// Why the data of an office may not lie at `path` (absolute, as the system writes it), if they may not.
pub fn forbidden(path: &str, sistem: &Sistem) -> Option<Larangan> {
    let lower = path.to_lowercase().replace('/', "\\");
    // `\\?\C:\…` is a long local path, `\\?\UNC\…` a share.
    let local = lower.strip_prefix(r"\\?\").filter(|rest| !rest.starts_with(r"unc\"));
    if local.is_none() && lower.starts_with(r"\\") {
        return Some(Larangan::Jaringan("UNC".to_owned()));
    }
    match sistem {
        Sistem::BukanDisk => return Some(Larangan::Jaringan("drive jaringan".to_owned())),
        Sistem::Nama(nama) => {
            let nama = nama.to_lowercase();
            let kind = FUSE.iter().find_map(|before| nama.strip_prefix(before)).unwrap_or(&nama);
            if JARINGAN.contains(&kind) {
                return Some(Larangan::Jaringan(nama));
            }
        }
        Sistem::TidakDiketahui => {}
    }
    let folders: Vec<&str> = lower.split('\\').collect();
    let shared = || folders.windows(4).any(is_library).then_some("SharePoint");
    folders.iter().find_map(|folder| synced(folder)).or_else(shared).map(Larangan::Sinkron)
}

/// Whether the path goes `…\Users\siti\Kabupaten Contoh\PPID - Documents`.
fn is_library(folders: &[&str]) -> bool {
    matches!(folders, ["users", _, organisation, site]
        if !MILIK_WINDOWS.contains(organisation) && PUSTAKA.iter().any(|ending| site.ends_with(ending)))
}

/// The program whose folder this is: `OneDrive - Kabupaten Contoh` and `Dropbox (Kantor)` as well as the bare name, but not
/// a word that only begins so.
fn synced(folder: &str) -> Option<&'static str> {
    let folder = folder.trim_start_matches('.');
    if let Some((_, program)) = PERSIS.iter().find(|(name, _)| *name == folder) {
        return Some(program);
    }
    let begins = |name: &str| {
        let rest = folder.strip_prefix(name);
        // Two name their folders with something grown on: `iCloudDrive`, `pCloudDrive`.
        rest.is_some_and(|rest| {
            !rest.starts_with(char::is_alphanumeric) || name == "icloud" || (name == "pcloud" && rest == "drive")
        })
    };
    SINKRON.iter().find(|(name, _)| begins(name)).map(|(_, program)| *program)
}

impl std::fmt::Display for Larangan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Jaringan(nama) => write!(
                f,
                "Data kantor tidak boleh ditaruh di map jaringan ({nama}): penguncian berkas lewat jaringan tidak dapat \
                 diandalkan dan data dapat rusak. Taruh di disk komputer ini; map jaringan boleh menjadi tempat cadangan kedua."
            ),
            Self::Sinkron(program) => write!(
                f,
                "Data kantor tidak boleh ditaruh di map yang disinkronkan ({program}): penyalinan sedikit demi sedikit dapat \
                 merusak data. Taruh di map biasa pada disk komputer ini; map itu boleh menjadi tempat cadangan kedua."
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Larangan, Sistem, forbidden};

    fn on(nama: &str) -> Sistem {
        Sistem::Nama(nama.to_owned())
    }

    #[test]
    fn folders_of_this_computer_are_fine() {
        for (path, sistem) in [
            (r"C:\Users\siti\AppData\Local\id.meja-ppid", on("NTFS")),
            (r"\\?\C:\Data\meja", on("NTFS")),
            (r"D:\Boxdrop\meja", on("FAT32")),
            ("/home/siti/.local/share/meja-ppid", on("ext4")),
            ("/home/siti/dropboxes/meja", on("btrfs")),
            ("/mnt/data/onedriver-arsip", on("fuseblk")),
            ("/tmp/x", Sistem::TidakDiketahui),
            ("/srv/lxc", on("fuse.lxcfs")),
            (r"C:\Users\siti\Documents\PPID - Dokumen\meja", on("NTFS")),
            (r"D:\Kabupaten Contoh\PPID - Documents", on("exFAT")),
            (r"D:\Boxes\pcloudy", on("ReFS")),
            ("/home/siti/Toolbox/meja", on("xfs")),
            ("/Users/siti/Library/Application Support/meja", on("apfs")),
        ] {
            assert_eq!(forbidden(path, &sistem), None, "{path} on {sistem:?} lies on this computer");
        }
    }

    #[test]
    fn shares_are_refused_by_path_drive_and_file_system() {
        for (path, sistem) in [
            (r"\\server\ppid\meja", Sistem::TidakDiketahui),
            ("//server/ppid/meja", Sistem::TidakDiketahui),
            (r"\\?\UNC\server\ppid", Sistem::TidakDiketahui),
            (r"Z:\ppid", Sistem::BukanDisk),
            ("/mnt/server", on("nfs4")),
            ("/mnt/server", on("cifs")),
            ("/mnt/server", on("smb3")),
            ("/mnt/awan", on("fuse.rclone")),
            ("/mnt/awan", on("fuse.davfs2")),
            ("/run/user/1000/gvfs/smb", on("fuse.gvfsd-fuse")),
            ("/run/user/1000/kio-fuse-x/smb", on("fuse.kio-fuse")),
            ("/mnt/hgfs/ppid", on("fuse.vmhgfs-fuse")),
            ("/home/siti/awan", on("fuse.pcloud")),
            ("/home/siti/SD", on("fuse.seadrive")),
            (r"P:\ppid", on("pCloudFS")),
            (r"X:\ppid", on("FUSE-rclone")),
            (r"X:\ppid", on("FUSE-sshfs")),
            (r"E:\ppid", on("VBoxSharedFolderFS")),
            (r"N:\ppid", on("NFS")),
            ("/Volumes/ppid", on("macfuse_pcloud")),
            ("/Volumes/ppid", on("smbfs")),
        ] {
            let said = forbidden(path, &sistem);
            assert!(matches!(said, Some(Larangan::Jaringan(_))), "{path} on {sistem:?} is a share: {said:?}");
        }
    }

    #[test]
    fn folders_that_programs_sync_are_refused_by_name() {
        for (path, program) in [
            (r"C:\Users\siti\OneDrive\meja", "OneDrive"),
            (r"C:\Users\siti\OneDrive - Kabupaten Contoh\meja", "OneDrive"),
            (r"G:\My Drive\meja", "Google Drive"),
            ("/home/siti/Google Drive/meja", "Google Drive"),
            (r"C:\Users\siti\Dropbox (Kantor)\meja", "Dropbox"),
            ("/Users/siti/Library/Mobile Documents/meja", "iCloud"),
            (r"C:\Users\siti\iCloudDrive\meja", "iCloud"),
            ("/home/siti/Nextcloud/meja", "Nextcloud"),
            (r"C:\Users\siti\WebDAV\meja", "WebDAV"),
            (r"C:\Users\siti\pCloud Sync\meja", "pCloud"),
            (r"P:\pCloudDrive\meja", "pCloud"),
            (r"C:\Users\siti\Box\meja", "Box"),
            (r"C:\Users\siti\Box Sync\meja", "Box"),
            ("/Users/siti/Library/CloudStorage/Box-Box/meja", "CloudStorage"),
            ("/home/siti/Insync/siti@contoh.go.id/meja", "Insync"),
            (r"C:\Users\siti\Seafile\Pustaka\meja", "Seafile"),
            (r"S:\seadrive_root\siti\My Libraries\meja", "Seafile"),
            (r"G:\Drive bersama\PPID\meja", "Google Drive"),
            (r"C:\Users\siti\Pemerintah Kabupaten Contoh\PPID - Documents\meja", "SharePoint"),
            (r"C:\Users\siti\Kab. Contoh\Tim PPID - Dokumen", "SharePoint"),
            (r"\\?\C:\Users\siti\SynologyDrive\meja", "Synology Drive"),
        ] {
            assert_eq!(forbidden(path, &on("NTFS")), Some(Larangan::Sinkron(program)), "{path} is synced");
        }
    }
}
