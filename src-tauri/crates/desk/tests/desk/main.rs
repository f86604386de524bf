//! Use cases held one by one, through the table of calls; whole journeys are played elsewhere.

mod accounts;
mod baca;
mod baca_gambar;
mod calendar;
mod impor_baca;
mod impor_ekspor;
mod impor_ods;
mod impor_tolak;
mod office;
mod printing;
mod reading;
mod service;
mod setting_up;
