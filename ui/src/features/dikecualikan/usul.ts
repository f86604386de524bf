// Where an exemption that is over is proposed for the list of public information (Perki 1/2021 art. 52(3)).

/** The form of a new entry that begins with what the exemption says, as `go` takes it. */
export const usulan = (pengecualian: string): string => `informasi/baru/dikecualikan/${pengecualian}`;
