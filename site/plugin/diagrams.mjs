// Finds places for the states of a machine and the arrows between them.
import dagre from "@dagrejs/dagre";

const CHARACTER = 7.3;
const LINE = 16;
const HEIGHT = 34;

/** @param {string} text @param {number} around */
const widthOf = (text, around) => Math.round(text.length * CHARACTER) + around;

/** @param {{ x: number, y: number }} point */
const rounded = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) });

/**
 * The transitions between the same two states, in the author's order.
 * @param {import("../../generator/site/drawn.ts").DrawnMachine} machine
 */
function arrowsOf({ transitions }) {
  /** @type {Map<string, { from: string, to: string, names: string[] }>} */
  const found = new Map();
  for (const { name, from: all, to } of transitions)
    for (const from of all) {
      const key = JSON.stringify([from, to]);
      const known = found.get(key);
      if (known) known.names.push(name);
      else found.set(key, { from, to, names: [name] });
    }
  return [...found.values()];
}

/**
 * The way of an arrow that comes back to its box: out at the right, around its words, and in again.
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {{ x: number }} label
 */
function loopOf({ x, y, width, height }, label) {
  const right = x + width / 2;
  const high = height / 2 + 2;
  return [
    { x: right, y: y - 9 },
    { x: right + 12, y: y - high },
    { x: label.x, y: y - high },
    { x: label.x, y: y + high },
    { x: right + 12, y: y + high },
    { x: right, y: y + 9 },
  ];
}

/**
 * A layered drawing from top to bottom. The same machine always gets the same one.
 * @type {import("../../generator/site/drawn.ts").PlaceStates}
 */
export function placeStates(machine) {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 50, ranksep: 34, edgesep: 24, marginx: 6, marginy: 6 });
  for (const { name } of machine.states)
    graph.setNode(name, { width: Math.max(widthOf(name, 28), 90), height: HEIGHT });
  const arrows = arrowsOf(machine);
  arrows.forEach(({ from, to, names }, i) => {
    const width = Math.max(...names.map((n) => widthOf(n, 10)));
    graph.setEdge(from, to, { width, height: names.length * LINE, labelpos: "c" }, String(i));
  });
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: machine.states.map(({ name: state }) => {
      const box = graph.node(state);
      return { state, ...rounded(box), width: box.width, height: box.height };
    }),
    arrows: arrows.map(({ from, to, names }, i) => {
      const edge = graph.edge(from, to, String(i));
      const points = from === to ? loopOf(graph.node(from), edge) : edge.points;
      return { from, to, names, points: points.map(rounded), label: rounded(edge) };
    }),
  };
}
