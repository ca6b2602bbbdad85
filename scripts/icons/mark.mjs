/** The mark of Bình Xét: a laurel wreath around a gold medal with a star. */
const GREEN = [31, 138, 120];
const GOLD = [224, 164, 34];
const PALE = [255, 250, 235];

/** How much of the mark a size can carry before it turns to mush. */
function detail(size) {
  if (size <= 24)
    return { leaves: 4, long: 0.16, wide: 0.1, ring: 0.39, medal: null, star: 0.3, starColour: GOLD };
  if (size <= 32)
    return { leaves: 4, long: 0.15, wide: 0.09, ring: 0.385, medal: 0.235, star: 0.17, starColour: PALE };
  return { leaves: 6, long: 0.115, wide: 0.062, ring: 0.4, medal: 0.24, star: 0.16, starColour: PALE };
}

/** The layers of the mark for an icon of `size` pixels, bottom first (see raster.mjs). */
export function mark(size) {
  const { leaves, long, wide, ring, medal, star, starColour } = detail(size);
  const centre = { x: 0.5, y: 0.5 };
  return [
    ...branches(centre, ring, leaves, long, wide),
    ...(medal === null ? [] : [{ inside: disc(centre, medal), colour: GOLD }]),
    { inside: fivePointStar(centre, star), colour: starColour },
  ];
}

/** Leaves along both sides of a circle, from its foot upwards, open at the top. */
function branches(centre, radius, count, long, wide) {
  const from = 0.42;
  const to = 2.55;
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1)).flatMap((angle) =>
    [-1, 1].map((side) => ({
      inside: leaf(
        centre.x + side * radius * Math.sin(angle),
        centre.y + radius * Math.cos(angle),
        Math.atan2(-Math.sin(angle), side * Math.cos(angle)) - side * 0.38,
        long,
        wide,
      ),
      colour: GREEN,
    })),
  );
}

/** A pointed leaf around (x, y), `long` and `wide` from the middle to its ends, turned by `angle`. */
function leaf(x0, y0, angle, long, wide) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) => {
    const along = ((x - x0) * cos + (y - y0) * sin) / long;
    const across = ((y - y0) * cos - (x - x0) * sin) / wide;
    const narrowing = 1 - along * along;
    return narrowing > 0 && across * across < narrowing * narrowing;
  };
}

function disc(centre, radius) {
  return (x, y) => (x - centre.x) ** 2 + (y - centre.y) ** 2 < radius * radius;
}

/** A regular star that stands on two points; the inner radius is that of the pentagram. */
function fivePointStar(centre, radius) {
  const inner = (radius * (3 - Math.sqrt(5))) / 2;
  const corners = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : inner * 1.12;
    return { x: centre.x + r * Math.sin((Math.PI * i) / 5), y: centre.y - r * Math.cos((Math.PI * i) / 5) };
  });
  return (x, y) => insidePolygon(corners, x, y);
}

function insidePolygon(corners, x, y) {
  return corners.reduce((inside, a, i) => {
    const b = corners[(i + 1) % corners.length];
    const crosses = a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y);
    return crosses ? !inside : inside;
  }, false);
}
