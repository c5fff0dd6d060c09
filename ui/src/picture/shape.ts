import type { Point, Shape } from "../backend/generated/wire";

/** The shape of a domain around a place, as the outline of an SVG path. */
export function outline(shape: Shape, at: Point, size: number): string {
  const { x, y } = at;
  switch (shape) {
    case "circle":
      return `M${x - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`;
    case "square": {
      // A square as wide as the circle looks larger than it.
      const half = size * 0.9;
      return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
    }
    case "triangle": {
      // The centre of the triangle is where its medians meet, so that a level is read there.
      const reach = size * 1.35;
      const half = reach * Math.sin(Math.PI / 3);
      return `M${x} ${y - reach}L${x + half} ${y + reach / 2}H${x - half}Z`;
    }
  }
}

/** The shapes of the domains in their order. */
const shapes = ["circle", "square", "triangle"] as const satisfies readonly Shape[];

/** The shape of the domain at a place among the domains, from 0. */
export function shapeOf(index: number): Shape {
  return shapes[index % shapes.length] ?? "circle";
}
