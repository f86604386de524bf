//! Reading a form: every field is looked at, every finding is kept, and only then is it decided whether the form stands.

use crate::fault::{FieldFault, Rule};
use crate::format::teks;

use super::input::{Isian, Pilihan};

/// What was found while a form was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Temuan {
    /// What cannot stand.
    pub faults: Vec<FieldFault>,
    /// What is odd and stands.
    pub peringatan: Vec<FieldFault>,
    /// What Perki 1/2021 art. 27 or 29 wants and is not there yet; asked for in the completeness check (art. 31(2)).
    pub kekurangan: Vec<FieldFault>,
}

impl Temuan {
    /// A field that cannot stand.
    pub fn fault(&mut self, field: &str, rule: &Rule) {
        self.faults.push(FieldFault::new(field, rule));
    }

    /// A field that is odd.
    pub fn warn(&mut self, field: &str, sentence: impl ToString) {
        self.peringatan.push(FieldFault::new(field, &Rule::Format(sentence.to_string())));
    }

    /// A field that is missing: a fault when the applicant stands at the desk and can be asked, else a shortcoming.
    pub fn missing(&mut self, field: &str, at_the_desk: bool, sentence: &'static str) {
        let found = FieldFault::new(field, &Rule::Required(sentence));
        if at_the_desk { self.faults.push(found) } else { self.kekurangan.push(found) }
    }

    /// One line of text of at most `max` characters; `None` when blank or at fault.
    pub fn line(&mut self, field: &str, isian: &Isian, max: usize) -> Option<String> {
        self.text(field, isian, |text| teks::single_line(text, max))
    }

    /// Text of several lines of at most `max` characters; `None` when blank or at fault.
    pub fn lines(&mut self, field: &str, isian: &Isian, max: usize) -> Option<String> {
        self.text(field, isian, |text| teks::multi_line(text, max))
    }

    fn text(
        &mut self,
        field: &str,
        isian: &Isian,
        clean: impl FnOnce(&str) -> Result<String, teks::TeksError>,
    ) -> Option<String> {
        match isian.text() {
            Ok(None) => None,
            Ok(Some(text)) => match clean(text) {
                Ok(text) => Some(text).filter(|text| !teks::is_blank(text)),
                Err(error) => {
                    self.fault(field, &Rule::Format(error.to_string()));
                    None
                }
            },
            Err(rule) => {
                self.fault(field, &rule);
                None
            }
        }
    }

    /// Text of a stricter form, such as a NIK; `None` when blank or at fault.
    pub fn parsed<T, E: ToString>(
        &mut self,
        field: &str,
        isian: &Isian,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = match isian.text() {
            Ok(text) => text.filter(|text| !teks::is_blank(text))?,
            Err(rule) => {
                self.fault(field, &rule);
                return None;
            }
        };
        match parse(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fault(field, &Rule::Format(error.to_string()));
                None
            }
        }
    }

    /// A required line: blank is a fault with `sentence`, unless the field is at fault already.
    pub fn required_line(&mut self, field: &str, isian: &Isian, max: usize, sentence: &'static str) -> String {
        let before = self.faults.len();
        let text = self.line(field, isian, max);
        if text.is_none() && self.faults.len() == before {
            self.fault(field, &Rule::Required(sentence));
        }
        text.unwrap_or_default()
    }

    /// A choice; `None` when absent or at fault.
    pub fn choice<T: serde::de::DeserializeOwned>(&mut self, field: &str, pilihan: &Pilihan<T>) -> Option<T> {
        pilihan.choice().unwrap_or_else(|rule| {
            self.fault(field, &rule);
            None
        })
    }

    /// A required choice: absent is a fault with `sentence`.
    pub fn required_choice<T: serde::de::DeserializeOwned>(
        &mut self,
        field: &str,
        pilihan: &Pilihan<T>,
        sentence: &'static str,
    ) -> Option<T> {
        let before = self.faults.len();
        let choice = self.choice(field, pilihan);
        if choice.is_none() && self.faults.len() == before {
            self.fault(field, &Rule::Required(sentence));
        }
        choice
    }
}
