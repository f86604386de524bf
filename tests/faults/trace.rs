//! What a process asked of the disk, in order, as `strace` saw it; and processes whose calls fail, as `strace` makes them.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tests::window::Outcome;

/// The calls that change what stands on a disk, and those that move the place in a file.
const RECORDED: &str = "openat,open,creat,pwrite64,write,writev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,\
    unlinkat,mkdir,mkdirat,rmdir,lseek,read,copy_file_range,sendfile,fallocate";

/// One thing asked of the disk. Paths are absolute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A file that was not there is made.
    Create(PathBuf),
    /// A folder is made.
    Folder(PathBuf),
    /// Bytes at a place.
    Write(PathBuf, usize, Vec<u8>),
    /// A length.
    Resize(PathBuf, usize),
    /// A file, or a folder's names, must be on the disk before this returns.
    Sync(PathBuf),
    /// A name becomes another.
    Rename(PathBuf, PathBuf),
    /// A name goes.
    Remove(PathBuf),
    /// Bytes of one file go into another: from, place, to, place, length.
    Copy(PathBuf, usize, PathBuf, usize, usize),
    /// The process told somebody.
    Said(String),
}

/// Runs a command and gives what it asked of the disk, and what it answered.
pub fn record(command: &Command, log: &Path) -> Outcome<(Vec<Step>, Output)> {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-xx", "-y", "-s", "33554432", "--seccomp-bpf", "-e"]);
    strace.arg(format!("trace={RECORDED}")).args(["-e", "signal=none", "-o"]).arg(log);
    strace.arg(command.get_program()).args(command.get_args());
    let output = strace.output().map_err(|error| format!("strace: {error}"))?;
    Ok((read(&std::fs::read_to_string(log)?), output))
}

/// Runs a command whose calls are tampered with as `inject` says.
pub fn tampered(command: &Command, inject: &str) -> Outcome<Output> {
    let mut strace = Command::new("strace");
    let calls = inject.split(':').next().unwrap_or_default();
    strace.args(["-f", "-qq", "-e"]).arg(format!("trace={calls}"));
    // Stopping at these calls alone is quicker, but no signal can be sent from there.
    if !inject.contains(":signal=") {
        strace.arg("--seccomp-bpf");
    }
    strace.args(["-e", "signal=none", "-e"]).arg(format!("inject={inject}")).args(["-o", "/dev/null"]);
    strace.arg(command.get_program()).args(command.get_args());
    strace.output().map_err(|error| format!("strace: {error}").into())
}

/// How often a command makes each of `calls`.
pub fn counted(command: &Command, calls: &[&str], log: &Path) -> Outcome<BTreeMap<String, usize>> {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "--seccomp-bpf", "-e"]).arg(format!("trace={}", calls.join(",")));
    strace.args(["-e", "signal=none", "-s", "0", "-o"]).arg(log).arg(command.get_program()).args(command.get_args());
    strace.output().map_err(|error| format!("strace: {error}"))?;
    let mut counts = BTreeMap::new();
    for line in std::fs::read_to_string(log)?.lines() {
        if let Some((name, _)) = line.split_once(' ').and_then(|(_, call)| call.trim_start().split_once('(')) {
            *counts.entry(name.to_owned()).or_default() += 1;
        }
    }
    Ok(counts)
}

/// Files that a recorded process synced through a handle that could only read. Linux does it; Windows refuses.
pub fn synced_unwritable(log: &Path) -> Outcome<Vec<PathBuf>> {
    let mut unwritable: HashMap<String, bool> = HashMap::new();
    let mut found = Vec::new();
    for (_, call) in calls(&std::fs::read_to_string(log)?) {
        let Some((name, rest)) = call.split_once('(') else { continue };
        let Some((arguments, answer)) = rest.rsplit_once(" = ") else { continue };
        match name {
            "openat" | "open" => {
                let only_read = arguments.contains("O_RDONLY") && !arguments.contains("O_DIRECTORY");
                unwritable.insert(answer.trim().to_owned(), only_read);
            }
            "fsync" | "fdatasync" => {
                let handle = arguments.trim_end().trim_end_matches(')');
                found.extend(of(handle).filter(|_| unwritable.get(handle) == Some(&true)));
            }
            _ => {}
        }
    }
    // Folders are synced so, and not at all on Windows. One that is gone by now had something opened in it.
    let opened: Vec<PathBuf> = unwritable.keys().filter_map(|handle| of(handle)).collect();
    let folder = |path: &Path| path.is_dir() || opened.iter().any(|other| other != path && other.starts_with(path));
    found.retain(|path| !folder(path));
    Ok(found)
}

fn read(log: &str) -> Vec<Step> {
    let mut places: HashMap<String, usize> = HashMap::new();
    calls(log).iter().flat_map(|(process, call)| step(process, call, &mut places)).collect()
}

/// Every call in the log, whole, and who made it.
fn calls(log: &str) -> Vec<(&str, String)> {
    let mut cut: HashMap<&str, String> = HashMap::new();
    let mut whole = Vec::new();
    for line in log.lines() {
        let Some((process, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        // A call that another thread interrupted in the log stands in two lines.
        if let Some(front) = call.strip_suffix("<unfinished ...>") {
            cut.insert(process, front.to_owned());
            continue;
        }
        let call = match call.strip_prefix("<... ").and_then(|rest| rest.split_once("resumed>")) {
            Some((_, back)) => cut.remove(process).unwrap_or_default() + back,
            None => call.to_owned(),
        };
        whole.push((process, call));
    }
    whole
}

/// One line of the log. What failed, and what does not touch a file, is no step.
fn step(process: &str, line: &str, places: &mut HashMap<String, usize>) -> Vec<Step> {
    let Some((name, rest)) = line.split_once('(') else { return Vec::new() };
    let Some((arguments, answer)) = rest.rsplit_once(" = ") else { return Vec::new() };
    let arguments = split(arguments.trim_end().strip_suffix(')').unwrap_or(arguments));
    let told = answer.split([' ', '<']).next().unwrap_or_default();
    let Ok(done) = told.parse::<i64>() else { return Vec::new() };
    let Ok(done) = usize::try_from(done) else { return Vec::new() };
    let at = |n: usize| arguments.get(n).map(String::as_str).unwrap_or_default();
    let place = |n: usize| format!("{process} {}", at(n).split('<').next().unwrap_or_default());
    let number = |n: usize| at(n).parse::<usize>().unwrap_or_default();
    match name {
        "openat" | "open" | "creat" => {
            let (path, flags) = if name == "openat" { (under(at(0), at(1)), at(2)) } else { (absolute(at(0)), at(1)) };
            places.insert(format!("{process} {told}"), 0);
            let mut steps = Vec::new();
            if flags.contains("O_CREAT") || name == "creat" {
                steps.push(Step::Create(path.clone()));
            }
            if flags.contains("O_TRUNC") || name == "creat" {
                steps.push(Step::Resize(path, 0));
            }
            steps
        }
        "pwrite64" => of(at(0)).map(|path| Step::Write(path, number(3), taken(at(1), done))).into_iter().collect(),
        "write" | "writev" => {
            let Some(path) = of(at(0)) else {
                let text = String::from_utf8_lossy(&strings(at(1))).trim_end().to_owned();
                return if at(0).starts_with("1<") { vec![Step::Said(text)] } else { Vec::new() };
            };
            let from = places.entry(place(0)).or_default();
            let step = Step::Write(path, *from, taken(at(1), done));
            *from += done;
            vec![step]
        }
        "read" => {
            *places.entry(place(0)).or_default() += done;
            Vec::new()
        }
        "lseek" => {
            places.insert(place(0), done);
            Vec::new()
        }
        "copy_file_range" | "sendfile" => {
            let (from, to) = if name == "sendfile" { (1, 0) } else { (0, 2) };
            let (Some(source), Some(target)) = (of(at(from)), of(at(to))) else { return Vec::new() };
            let (here, there) = (place(from), place(to));
            let (first, second) = (*places.entry(here.clone()).or_default(), *places.entry(there.clone()).or_default());
            places.insert(here, first + done);
            places.insert(there, second + done);
            vec![Step::Copy(source, first, target, second, done)]
        }
        "ftruncate" => of(at(0)).map(|path| Step::Resize(path, number(1))).into_iter().collect(),
        "fsync" | "fdatasync" => of(at(0)).map(Step::Sync).into_iter().collect(),
        "rename" => vec![Step::Rename(absolute(at(0)), absolute(at(1)))],
        "renameat" | "renameat2" => vec![Step::Rename(under(at(0), at(1)), under(at(2), at(3)))],
        "unlink" | "rmdir" => vec![Step::Remove(absolute(at(0)))],
        "unlinkat" => vec![Step::Remove(under(at(0), at(1)))],
        "mkdir" => vec![Step::Folder(absolute(at(0)))],
        "mkdirat" => vec![Step::Folder(under(at(0), at(1)))],
        _ => Vec::new(),
    }
}

/// Parts between commas that stand in no quotes, brackets or names of files.
fn split(text: &str) -> Vec<String> {
    let (mut parts, mut part, mut depth, mut quoted) = (Vec::new(), String::new(), 0_u32, false);
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            '[' | '{' if !quoted => depth += 1,
            ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            ',' if !quoted && depth == 0 => {
                parts.push(std::mem::take(&mut part).trim().to_owned());
                continue;
            }
            _ => {}
        }
        part.push(letter);
    }
    parts.push(part.trim().to_owned());
    parts
}

/// All quoted bytes of an argument, one after the other.
fn strings(argument: &str) -> Vec<u8> {
    argument.split('"').skip(1).step_by(2).flat_map(unescaped).collect()
}

fn taken(argument: &str, done: usize) -> Vec<u8> {
    let mut bytes = strings(argument);
    bytes.truncate(done);
    bytes
}

fn unescaped(text: &str) -> Vec<u8> {
    text.split("\\x").skip(1).filter_map(|pair| u8::from_str_radix(pair.get(..2)?, 16).ok()).collect()
}

fn absolute(argument: &str) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(&strings(argument)).into_owned())
}

/// A path relative to the folder of an open file, as calls of the `at` kind take it.
fn under(folder: &str, argument: &str) -> PathBuf {
    let path = absolute(argument);
    of(folder).map_or_else(|| path.clone(), |folder| folder.join(&path))
}

/// The path of an open file, if it is one: `5</home/…>`; with what stands between the brackets in hexadecimal or not.
fn of(argument: &str) -> Option<PathBuf> {
    let (_, name) = argument.split_once('<')?;
    let name = name.rsplit_once('>').map_or(name, |(name, _)| name);
    let name =
        if name.starts_with("\\x") { String::from_utf8_lossy(&unescaped(name)).into_owned() } else { name.to_owned() };
    name.starts_with('/').then(|| PathBuf::from(name))
}
