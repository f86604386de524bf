// What the page must not hold once nobody is at work. Each room that keeps something between two screens says here how it is
// emptied.
const rooms: (() => unknown)[] = [];

/** Registers how a room is emptied when the desk is locked, by whomever. */
export function whenLeft(empty: () => unknown): void {
  rooms.push(empty);
}

/** Empties every room. */
export async function leave(): Promise<void> {
  await Promise.all(rooms.map((empty) => empty()));
}
