//! The seven grounds of an objection, as Lampiran X of Perki 1/2021 words them (UU 14/2008 art. 35(1) a–g).

/// Letters of the grounds, in the order of the law.
pub const HURUF: [char; 7] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const BUNYI: [&str; 7] = [
    "Permohonan informasi ditolak",
    "Informasi berkala tidak disediakan",
    "Permintaan informasi tidak ditanggapi",
    "Permintaan informasi ditanggapi tidak sebagaimana yang diminta",
    "Permintaan informasi tidak dipenuhi",
    "Biaya yang dikenakan tidak wajar",
    "Informasi disampaikan melebihi jangka waktu yang ditentukan",
];

/// Which grounds of UU 14/2008 art. 35(1) are raised, a first; an objection may rest on several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Alasan(pub [bool; 7]);

impl Alasan {
    /// Every ground: whether it is raised, and `a. Permohonan informasi ditolak`.
    pub(crate) fn semua(self) -> impl Iterator<Item = (bool, String)> {
        let worded = HURUF.into_iter().zip(BUNYI).map(|(huruf, bunyi)| format!("{huruf}. {bunyi}"));
        self.0.into_iter().zip(worded)
    }

    /// The grounds that are raised, worded.
    pub(crate) fn dipilih(self) -> impl Iterator<Item = String> {
        self.semua().filter_map(|(raised, worded)| raised.then_some(worded))
    }
}
