//! The report of a survey: its value and whether respondents were enough, every element, every service, who answered, what is
//! mended by when.

use domain::{
    format::tanggal,
    kantor::Kertas,
    skm::{
        ButirRencana, Nilai,
        hasil::{JumlahGolongan, PITA},
    },
};

use super::{LaporanSkm, seribu};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        head::Head,
        mm,
        page::{Pages, Role},
        table::Column,
        text::Styled,
    },
    pdf,
    surat::bagian::{SMALL, TEXT, catatan_aksara, close, pengantar, table, tetap},
};

/// The report as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(laporan: &LaporanSkm, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(laporan, kertas))
}

/// The report as page description.
#[must_use]
pub fn pages(laporan: &LaporanSkm, kertas: Kertas) -> Pages {
    let name = format!("Laporan survei kepuasan masyarakat: {}", laporan.judul);
    let mut flow = laporan.naskah.flow(&name, kertas);
    flow.add(Block::Space(6.0));
    flow.add(Para::heading("LAPORAN SURVEI KEPUASAN MASYARAKAT", 13.0).align(Align::Center));
    flow.add(centred(&laporan.judul, 0.0));
    flow.add(centred(&laporan.masa, 8.0));
    flow.add(first(laporan));
    flow.add(Block::Space(5.0));
    if let Some(warning) = &laporan.hasil.sampel.peringatan {
        let said = Para::new(Styled::of(Face::Bold, warning), TEXT - 1.0);
        flow.add(Block::Framed(5.0, vec![said.into()]));
        flow.add(Block::Space(5.0));
    }
    elements(&mut flow, laporan);
    services(&mut flow, laporan);
    profile(&mut flow, laporan);
    plan(&mut flow, &laporan.rencana);
    let mut end = vec![tetap(&method(laporan))];
    let words = laporan.layanan.iter().map(String::as_str).chain([laporan.judul.as_str()]);
    let planned = laporan.rencana.iter().flat_map(|one| [one.isi.tindakan.as_str(), &one.isi.penanggung_jawab]);
    end.extend(catatan_aksara([laporan.pengesahan.penanda_tangan.nama.as_str()], words.chain(planned)));
    close(&mut flow, &end, &laporan.pengesahan);
    laporan.naskah.pages(name, flow)
}

fn centred(text: &str, after: f32) -> Para {
    let para = Para::new(Styled::of(Face::Regular, text), TEXT).align(Align::Center).after(after);
    Para { keep_with_next: true, ..para }
}

/// The value, its band and the respondents, large and beside each other.
fn first(laporan: &LaporanSkm) -> Block {
    let hasil = &laporan.hasil;
    let line = |face, text: &str, size: f32| Para::new(Styled::of(face, text), size).align(Align::Center);
    let one = |value: &str, name: &str, meaning: &str| -> (f32, Vec<Block>) {
        let value = Para { role: Role::Value, ..line(Face::Bold, value, 22.0) };
        let name = Para { role: Role::Label, ..line(Face::Bold, name, SMALL) };
        (1.0, vec![value.into(), name.into(), line(Face::Regular, meaning, 8.0).into()])
    };
    let (value, letter) = hasil.nilai.map_or(("–".to_owned(), "–"), |one| (one.text(), one.mutu.huruf()));
    let enough = hasil.sampel.perlu.map_or_else(
        || "jumlah pengguna layanan tidak diketahui".to_owned(),
        |perlu| format!("diperlukan {perlu} dari {} pengguna", hasil.sampel.populasi.unwrap_or_default()),
    );
    let meaning = if hasil.arti.is_empty() { "belum dinilai".to_owned() } else { hasil.arti.to_lowercase() };
    let figures = [
        one(&value, "Indeks Kepuasan Masyarakat", "skala 25 sampai 100"),
        one(letter, "mutu pelayanan", &meaning),
        one(&hasil.responden.to_string(), "responden", &enough),
    ];
    Block::Framed(6.0, vec![Block::Beside(figures.into_iter().collect())])
}

fn column(weight: f32, least: f32, align: Align) -> Column {
    Column { weight, least: mm(least), align }
}

fn elements(flow: &mut Flow, laporan: &LaporanSkm) {
    flow.add(Para::heading("Nilai menurut unsur", TEXT).after(2.5));
    let number = |least| column(0.0, least, Align::Right);
    let columns = [
        column(0.0, 10.0, Align::Left),
        column(1.0, 40.0, Align::Left),
        number(9.5),
        number(9.5),
        number(9.5),
        number(9.5),
        number(15.0),
        number(15.0),
        number(20.0),
        number(15.0),
        column(0.0, 13.0, Align::Center),
    ];
    let counts = [Head::Column("1"), Head::Column("2"), Head::Column("3"), Head::Column("4")];
    let heads = [
        Head::Column("Kode"),
        Head::Column("Unsur pelayanan"),
        Head::Group("Jawaban", &counts),
        Head::Column("Jumlah"),
        Head::Column("NRR"),
        Head::Column("NRR tertim\u{AD}bang"),
        Head::Column("Nilai"),
        Head::Column("Mutu"),
    ];
    let mut rows: Vec<Vec<String>> = Vec::new();
    for one in &laporan.hasil.unsur {
        let mut row = vec![one.unsur.kode().to_owned(), one.label.clone()];
        row.extend(one.sebaran.iter().map(u32::to_string));
        row.extend([one.jumlah.to_string(), seribu(one.rata_seribu), seribu(one.tertimbang_seribu)]);
        row.extend([one.nilai.text(), one.nilai.mutu.huruf().to_owned()]);
        rows.push(row);
    }
    table(flow, &columns, &heads, &rows);
    flow.add(Block::Space(8.0));
}

fn services(flow: &mut Flow, laporan: &LaporanSkm) {
    flow.add(Para::heading("Nilai menurut pelayanan", TEXT).after(2.5));
    let columns = [
        column(1.0, 60.0, Align::Left),
        column(0.0, 25.0, Align::Right),
        column(0.0, 22.0, Align::Right),
        column(0.0, 40.0, Align::Left),
    ];
    let heads = ["Pelayanan", "Responden", "Nilai", "Mutu"].map(Head::Column);
    let row = |name: &str, count: u32, nilai: Option<Nilai>| {
        let (value, mutu) = nilai.map_or_else(Default::default, |one| {
            (one.text(), format!("{} · {}", one.mutu.huruf(), one.mutu.label().to_lowercase()))
        });
        vec![name.to_owned(), count.to_string(), value, mutu]
    };
    let found = &laporan.hasil.layanan;
    let mut rows: Vec<_> = found.iter().map(|one| row(&one.layanan, one.responden, Some(one.nilai))).collect();
    let silent = laporan.layanan.iter().filter(|name| found.iter().all(|one| one.layanan != **name));
    rows.extend(silent.map(|name| row(name, 0, None)));
    table(flow, &columns, &heads, &rows);
    flow.add(Block::Space(8.0));
}

fn profile(flow: &mut Flow, laporan: &LaporanSkm) {
    let profil = &laporan.hasil.profil;
    let groups: [(&str, &[JumlahGolongan]); 4] = [
        ("Kelompok umur", &profil.umur),
        ("Jenis kelamin", &profil.kelamin),
        ("Pendidikan terakhir", &profil.pendidikan),
        ("Pekerjaan", &profil.pekerjaan),
    ];
    flow.add(Para::heading("Profil responden", TEXT).after(2.5));
    let columns = [column(0.0, 42.0, Align::Left), column(1.0, 60.0, Align::Left), column(0.0, 25.0, Align::Right)];
    let heads = ["Profil", "Kelompok", "Responden"].map(Head::Column);
    let mut rows = Vec::new();
    for (name, classes) in groups {
        let counted: u32 = classes.iter().map(|one| one.jumlah).sum();
        let open = laporan.hasil.responden.saturating_sub(counted);
        let told = classes.iter().filter(|one| one.jumlah > 0).map(|one| (one.label.clone(), one.jumlah));
        let all = told.chain((open > 0).then(|| ("Tidak diisi".to_owned(), open)));
        for (at, (label, count)) in all.enumerate() {
            rows.push(vec![if at == 0 { name.to_owned() } else { String::new() }, label, count.to_string()]);
        }
    }
    table(flow, &columns, &heads, &rows);
    flow.add(Block::Space(8.0));
}

fn plan(flow: &mut Flow, rencana: &[ButirRencana]) {
    if rencana.is_empty() {
        flow.add(Para::heading("Rencana perbaikan", TEXT).after(2.5));
        flow.add(tetap("Rencana perbaikan belum disusun."));
        return;
    }
    flow.add(Para::heading("Rencana perbaikan", TEXT).after(2.0));
    flow.add(pengantar("Disusun dari unsur yang nilainya terendah."));
    let columns = [
        column(0.0, 40.0, Align::Left),
        column(1.0, 40.0, Align::Left),
        column(0.0, 32.0, Align::Left),
        column(0.0, 26.0, Align::Left),
        column(0.0, 38.0, Align::Left),
    ];
    let heads = ["Unsur", "Tindakan", "Penanggung jawab", "Batas waktu", "Pelaksanaan"].map(Head::Column);
    let row = |one: &ButirRencana| {
        let done = one
            .selesai
            .as_ref()
            .map_or_else(|| "Belum".to_owned(), |done| format!("{}: {}", tanggal::form(done.tanggal), done.uraian));
        vec![
            format!("{} {}", one.isi.unsur.kode(), one.isi.unsur.label()),
            one.isi.tindakan.clone(),
            one.isi.penanggung_jawab.clone(),
            one.isi.batas.map(tanggal::form).unwrap_or_default(),
            done,
        ]
    };
    table(flow, &columns, &heads, &rencana.iter().map(row).collect::<Vec<_>>());
    flow.add(Block::Space(8.0));
}

/// How it was counted.
fn method(laporan: &LaporanSkm) -> String {
    let bands: Vec<_> = PITA
        .iter()
        .map(|(mutu, range)| format!("{} ({}) {range}", mutu.huruf(), mutu.label().to_lowercase()))
        .collect();
    let sum: u32 = laporan.hasil.unsur.iter().map(|one| one.jumlah).sum();
    let counted = match laporan.hasil.nilai {
        Some(nilai) => format!(
            " Seluruh jawaban berjumlah {sum}; {sum} : ({} responden × 9 unsur) × 25 = {}.",
            laporan.hasil.responden,
            nilai.text()
        ),
        None => String::new(),
    };
    format!(
        "Cara menghitung (PermenPANRB 14/2017): sembilan unsur dinilai 1 sampai 4; nilai rata-rata (NRR) setiap unsur ditimbang \
         dengan bobot tepat sepersembilan, dijumlahkan, lalu dikalikan 25.{counted} Nilai dibulatkan dua desimal sebelum \
         digolongkan: {}.",
        bands.join("; ")
    )
}
