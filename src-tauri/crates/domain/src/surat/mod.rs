//! Letters the office issues: their kinds, number series and the wording an office may change.
