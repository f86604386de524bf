//! How the office serves: who approves a refusal, units, tariffs (Perki 1/2021 art. 37–38), letters.
