//! Every path a request may take (UU 14/2008 art. 22, Perki 1/2021 art. 31–38), walked through the calls.

mod kelengkapan;
mod perjalanan;
mod perpanjangan;
