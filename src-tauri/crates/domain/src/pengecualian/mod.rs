//! Grounds of exemption: UU 14/2008 art. 17, letters a to j, with the periods of PP 61/2010.
