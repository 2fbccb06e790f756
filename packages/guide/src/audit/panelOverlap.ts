/**
 * How far the same people meet all candidates: the chance that somebody who sits in one interview also sits in
 * another, both drawn at random. 1 where all panels are the same, 0 where nobody sits in two.
 *
 * Takes time that grows with the number of seats, not with the pairs of interviews.
 *
 * @param panels - who sits in each interview; an interview without anybody is left out
 * @returns 0 to 1, or null with fewer than two interviews
 */
export function panelOverlap(panels: readonly (readonly string[])[]): number | null {
  const seated = panels.map((panel) => new Set(panel)).filter(({ size }) => size > 0);
  if (seated.length < 2) return null;
  const counts = new Map<string, number>();
  let seats = 0;
  for (const panel of seated) {
    seats += panel.size;
    for (const person of panel) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  let met = 0;
  for (const count of counts.values()) met += count * (count - 1);
  return met / (seats * (seated.length - 1));
}
