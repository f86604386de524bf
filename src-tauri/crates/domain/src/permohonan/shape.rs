//! The shapes a part of a form may have in JSON. serde takes a list for a structure and reads its fields by position; a
//! form has names, so a list in the place of an object is at fault, and `null` in the place of a list is an empty one.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

/// Reads an object, and nothing else.
///
/// # Errors
/// A list, a text, a number; what the object's own fields answer.
pub fn object<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    Part { named: None }.deserialize(deserializer)
}

/// Reads a list of objects.
pub(crate) fn objects<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_any(Parts { named: None })
}

/// Reads a list of whatever its parts take.
pub(crate) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads a person told by name alone or as an object; `null` is nobody.
pub(crate) fn person<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + for<'a> From<&'a str>,
{
    deserializer.deserialize_option(Perhaps(Part { named: Some(|name| T::from(name)) }))
}

/// Reads a list of persons told by name alone or as objects.
pub(crate) fn persons<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + for<'a> From<&'a str>,
{
    deserializer.deserialize_any(Parts { named: Some(|name| T::from(name)) })
}

/// One object, or the name alone where `named` makes a part of it.
struct Part<T> {
    named: Option<fn(&str) -> T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Part<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Part<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        match self.named {
            Some(named) => Ok(named(text)),
            None => Err(E::invalid_type(Unexpected::Other("text"), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map))
    }
}

/// A list of parts; `null` is an empty one.
struct Parts<T> {
    named: Option<fn(&str) -> T>,
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Parts<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = list.next_element_seed(Part { named: self.named })? {
            parts.push(part);
        }
        Ok(parts)
    }
}

/// A part that need not be there.
struct Perhaps<T>(Part<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Perhaps<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}
