//! The store on real files in a temporary directory, each test on its own.

mod attachments;
mod attachments_damaged;
mod cases;
mod desk;
mod figures;
mod files;
mod journal;
mod keys;
mod life;
mod lists;
mod numbers;
mod opening;
mod pages;
mod proving;
mod repairing;
mod search;
mod settings;
mod suggest;
mod upgrading;
