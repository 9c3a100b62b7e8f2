import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../src/facts/circles.ts';

type Graph = readonly (readonly number[])[];

/** Up to nine nodes, each with steps to some others, none twice. */
const graphs = fc.integer({ min: 0, max: 9 }).chain((size) =>
  fc.array(fc.uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
);

const stepsAround = (circle: readonly number[]): string[] =>
  circle.map((node, index) => `${String(node)} ${String(circle[(index + 1) % circle.length])}`);

function leadsBack(graph: Graph, start: number): boolean {
  const reached = new Set<number>();
  const waiting = [...(graph[start] ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === start) return true;
    if (!reached.has(node)) waiting.push(...(graph[node] ?? []));
    reached.add(node);
  }
  return false;
}

describe('the circles of a graph', () => {
  it.each<[string, Graph, number[][]]>([
    ['none', [[1, 2], [2], []], []],
    ['a node to itself', [[0]], [[0]]],
    [
      'two that share a node',
      [[1, 2], [0], [0]],
      [
        [0, 1],
        [0, 2],
      ],
    ],
    ['one within another, told once', [[1], [2], [1, 0]], [[1, 2]]],
    ['one found from its middle on', [[2], [2], [1]], [[1, 2]]],
    ['nothing', [], []],
  ])('%s', (_, graph, circles) => {
    expect(circlesOf(graph)).toEqual(circles);
  });

  it('are ways round that exist, share no step, begin at the lowest node and leave no other way round', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const circles = circlesOf(graph);
        const taken = circles.flatMap(stepsAround);
        const exists = (step: string): boolean => {
          const [from = 0, to = 0] = step.split(' ').map(Number);
          return graph[from]?.includes(to) ?? false;
        };
        expect(taken.filter((step) => !exists(step))).toEqual([]);
        expect(new Set(taken).size).toBe(taken.length);
        expect(circles.map((circle) => circle[0])).toEqual(circles.map((circle) => Math.min(...circle)));
        expect(circles.every((circle) => new Set(circle).size === circle.length)).toBe(true);
        const rest = graph.map((steps, from) =>
          steps.filter((to) => !taken.includes(`${String(from)} ${String(to)}`)),
        );
        expect([...rest.keys()].filter((node) => leadsBack(rest, node))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
