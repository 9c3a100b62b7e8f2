/**
 * The circles of a graph, such that without the steps they are made of none is left: each as its nodes in the order of the
 * way round, from the lowest on, and no step in two of them. Nodes are numbered, and stepsOf lists where each leads.
 * Time and space grow with the number of steps alone.
 */
export function circlesOf(stepsOf: readonly (readonly number[])[]): number[][] {
  const circles: number[][] = [];
  const taken = stepsOf.map(() => 0);
  const isOver = stepsOf.map(() => false);
  const placeOnWay = stepsOf.map(() => -1);

  for (const start of stepsOf.keys()) {
    const way: number[] = [];
    let node: number | undefined = isOver[start] ? undefined : start;
    while (node !== undefined) {
      if (placeOnWay[node] === -1) placeOnWay[node] = way.push(node) - 1;
      const next: number | undefined = stepsOf[node]?.[taken[node] ?? 0];
      taken[node] = (taken[node] ?? 0) + 1;
      if (next === undefined) {
        // Nothing that follows from here leads back.
        isOver[node] = true;
        leave(way.splice(-1));
        node = way.at(-1);
      } else if (!isOver[next]) {
        const place = placeOnWay[next] ?? -1;
        if (place !== -1) {
          circles.push(fromLowest(way.slice(place)));
          leave(way.splice(place + 1));
        }
        node = next;
      }
    }
  }
  return circles;

  function leave(nodes: readonly number[]): void {
    for (const node of nodes) placeOnWay[node] = -1;
  }
}

function fromLowest(circle: readonly number[]): number[] {
  const lowest = circle.reduce((least, node) => Math.min(least, node), Infinity);
  const place = circle.indexOf(lowest);
  return [...circle.slice(place), ...circle.slice(0, place)];
}
