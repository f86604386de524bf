//! The applicant as letters name them.

use crate::kit::block::Field;

/// Name, address and contact, unmasked: the letter goes to this very person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pemohon {
    /// Name of the person, body or group.
    pub nama: String,
    /// Name of the proxy, if one acts; empty prints nothing.
    pub kuasa: String,
    /// Address.
    pub alamat: String,
    /// Telephone, e-mail or both.
    pub kontak: String,
}

impl Pemohon {
    /// The fields of the annexes: Nama, Alamat, Nomor telepon/surel; and the proxy.
    pub(in crate::surat) fn fields(&self) -> Vec<Field> {
        let mut fields = vec![Field::bold("Nama", &self.nama)];
        if !self.kuasa.is_empty() {
            fields.push(Field::new("Diwakili kuasa", &self.kuasa));
        }
        fields.push(Field::new("Alamat", &self.alamat));
        fields.push(Field::new("Nomor telepon/surel", &self.kontak));
        fields
    }

    /// Who signs for the applicant: the proxy, if one acts.
    pub(in crate::surat) fn penanda_tangan(&self) -> &str {
        if self.kuasa.is_empty() { &self.nama } else { &self.kuasa }
    }
}
