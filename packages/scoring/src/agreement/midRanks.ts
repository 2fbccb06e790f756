/** The rank of each number, 1 for the smallest; equal ones share the mean of their ranks. */
export function midRanks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    // Beyond the end stands undefined, which equals no number.
    while (values[order[to] as number] === values[order[from] as number]) to++;
    for (let at = from; at < to; at++) ranks[order[at] as number] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** How many numbers are equal to each other, group by group in ascending order, groups of one included. */
export function tieGroups(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const groups: number[] = [];
  sorted.forEach((value, at) => {
    if (value === sorted[at - 1]) groups[groups.length - 1] = (groups.at(-1) as number) + 1;
    else groups.push(1);
  });
  return groups;
}
