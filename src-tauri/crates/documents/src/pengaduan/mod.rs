//! Papers of a complaint that the desk hands out at the counter: the receipt (UU 25/2009 art. 44), the page for
//! SP4N-LAPOR!. Its letters stand with
//! the letters, its book with the registers.

pub mod lapor;
pub mod tanda_terima;
