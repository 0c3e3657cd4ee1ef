/** The geometry of the staircase: rising steps, and on each a door that leads to the next. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Measures {
  readonly steps: number;
  /** The depth of a step, and its height. */
  readonly tread: number;
  readonly rise: number;
  readonly door: { readonly width: number; readonly height: number };
  /** The whole width; the last step reaches to it. */
  readonly width: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The face of each step: from where it rises to the right edge. */
  readonly faces: readonly Box[];
  /** What stands under each tread, down to the ground. */
  readonly columns: readonly Box[];
  readonly doors: readonly Box[];
}

export function drawStaircase({ steps, tread, rise, door, width }: Measures): Drawing {
  const height = steps * rise + door.height + 2;
  const places = Array.from({ length: steps }, (_, index) => ({
    left: index * tread,
    right: index === steps - 1 ? width : (index + 1) * tread,
    top: height - (index + 1) * rise,
  }));
  return {
    width,
    height,
    faces: places.map(({ left, top }) => ({ x: left, y: top, width: width - left, height: rise })),
    columns: places.map(({ left, right, top }) => ({
      x: left,
      y: top,
      width: right - left,
      height: height - top,
    })),
    doors: places.map(({ left, top }) => ({
      x: left + tread - door.width,
      y: top - door.height,
      ...door,
    })),
  };
}
