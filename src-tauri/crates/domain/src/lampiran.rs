//! Files attached to a case (*lampiran*): proof of identity, power of attorney, answers, signed letters.
