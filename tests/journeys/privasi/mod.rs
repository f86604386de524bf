//! Personal data and the trail (UU 27/2022): who saw whom, what a person may have and have put right, what is destroyed and
//! stays destroyed, and the chain held against paper.

mod akun;
mod halaman;
mod ingatan;
mod jejak;
mod musnah;
mod pengaduan;
mod sekitar;
mod subjek;
