import type { Dot, Link, Scene, Style } from './scene';

export interface View {
  x: number;
  y: number;
  k: number;
}

/** What of a scene is drawn: all of it at rest, less while it moves and there is no time for all. */
export interface Detail {
  /** The first so many links. */
  links: number;
  /** Names, heads of arrows, dashes, shapes. */
  fine: boolean;
}

/** Links a stroke: a path of thousands takes a software rasterizer longer than many short ones. */
const AT_ONCE = 64;
const LONGEST_NAME = 28;

/** Room that a name has to itself, in CSS pixels: on a small sheet there are fewer names, not smaller ones. */
const ROOM = 6500;

/** CSS pixels between parties at which marks have their full size. */
const UNCROWDED = 24;

/** 1 where parties lie apart, less where they lie so close that marks would cover one another; grows as one comes nearer. */
function crowd(scene: Scene, view: View): number {
  return Math.min(1, Math.max(0.3, (scene.apart * view.k) / UNCROWDED));
}

/** How large marks are drawn: on a small sheet, and in a crowd, smaller. */
export function scaleOf(width: number, scene: Scene, view: View): number {
  return (width < 520 ? 0.75 : 1) * crowd(scene, view);
}

export function paint(canvas: HTMLCanvasElement, scene: Scene, view: View, detail: Detail): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const ratio = window.devicePixelRatio || 1;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
  if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
  const look = getComputedStyle(canvas);
  const colours = new Map<string, string>();
  const colour = (name: string): string => {
    const known = colours.get(name) ?? look.getPropertyValue(`--${name}`).trim();
    colours.set(name, known);
    return known;
  };
  const scale = scaleOf(width, scene, view);
  const crowded = crowd(scene, view);
  const x = (dot: Dot) => width / 2 + (dot.spot.x + view.x) * view.k;
  const y = (dot: Dot) => height / 2 + (dot.spot.y + view.y) * view.k;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.globalAlpha = 1;
  pen.clearRect(0, 0, width, height);

  const styled = new Map<Style, Link[]>();
  for (const link of scene.links.slice(0, detail.links)) {
    const [x1, y1, x2, y2] = [x(link.from), y(link.from), x(link.to), y(link.to)];
    if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height)) continue;
    const same = styled.get(link.style);
    if (same) same.push(link);
    else styled.set(link.style, [link]);
  }
  for (const [style, links] of styled) {
    pen.strokeStyle = pen.fillStyle = colour(style.colour);
    pen.globalAlpha = style.alpha < 1 ? style.alpha * crowded : 1;
    pen.lineWidth = style.width * Math.max(0.6, scale);
    pen.setLineDash(detail.fine ? style.dash : []);
    for (let i = 0; i < links.length; i += AT_ONCE) {
      pen.beginPath();
      for (const { from, to } of links.slice(i, i + AT_ONCE)) {
        pen.moveTo(x(from), y(from));
        pen.lineTo(x(to), y(to));
      }
      pen.stroke();
    }
    if (!detail.fine || crowded < 0.6) continue;
    for (let i = 0; i < links.length; i += AT_ONCE) {
      pen.beginPath();
      for (const { from, to } of links.slice(i, i + AT_ONCE)) head(pen, x(from), y(from), x(to), y(to), to.size * scale + 2, 7 * scale);
      pen.fill();
    }
  }
  pen.setLineDash([]);

  for (const dot of scene.dots) {
    const px = x(dot);
    const py = y(dot);
    const size = dot.size * scale;
    if (px < -size || py < -size || px > width + size || py > height + size) continue;
    pen.globalAlpha = dot.dim ? 0.35 : 1;
    pen.fillStyle = colour(dot.colour);
    if (!detail.fine) {
      // Squares of the same area: they need no path.
      pen.fillRect(px - size * 0.88, py - size * 0.88, size * 1.76, size * 1.76);
      continue;
    }
    pen.beginPath();
    shape(pen, dot.shape, px, py, size);
    pen.fill();
    if (dot.chosen) {
      pen.lineWidth = 3;
      pen.strokeStyle = colour('ink');
      pen.stroke();
    }
  }
  if (detail.fine) names(pen, scene, { x, y, width, height, scale, crowded: crowded < 0.9, colour, family: look.fontFamily });
  pen.globalAlpha = 1;
}

/** The head of an arrow stands at the rim of the party that it points to; where two lie closer than it is long there is none. */
function head(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number, rim: number, long: number): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < rim + long) return;
  const [cos, sin] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - (rim + long) * cos, y2 - (rim + long) * sin];
  const half = long * 0.42;
  pen.moveTo(x2 - rim * cos, y2 - rim * sin);
  pen.lineTo(bx - half * sin, by + half * cos);
  pen.lineTo(bx + half * sin, by - half * cos);
  pen.closePath();
}

function shape(pen: CanvasRenderingContext2D, kind: Dot['shape'], x: number, y: number, size: number): void {
  if (kind === 'square') pen.rect(x - size * 0.88, y - size * 0.88, size * 1.76, size * 1.76);
  else if (kind === 'diamond') {
    pen.moveTo(x, y - size * 1.2);
    pen.lineTo(x + size * 1.2, y);
    pen.lineTo(x, y + size * 1.2);
    pen.lineTo(x - size * 1.2, y);
    pen.closePath();
  } else pen.arc(x, y, size, 0, 7);
}

interface Sheet {
  x: (dot: Dot) => number;
  y: (dot: Dot) => number;
  width: number;
  height: number;
  scale: number;
  /** Whether no name finds a place without covering some mark. */
  crowded: boolean;
  colour: (name: string) => string;
  family: string;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** The buttons in the corner. */
const TOOLS: Box = [0, 0, 116, 36];

/** Names that are tried; those after are of parties that next to nothing is told of. */
const MOST_TRIED = 800;

/**
 * Names stand within the sheet, below or above their party, the most central first: as many as there is room for, none over another and none over a
 * party but its own, unless the parties themselves stand one over another. The chosen party and its neighbours may cover what is dimmed.
 */
function names(pen: CanvasRenderingContext2D, scene: Scene, sheet: Sheet): void {
  const { width, height, scale, colour } = sheet;
  const points = width < 520 ? 11 : 12;
  pen.font = `${points}px ${sheet.family}`;
  pen.textAlign = 'center';
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  const longest = width < 520 ? 20 : LONGEST_NAME;
  const most = Math.round((width * height) / (sheet.crowded ? 2 * ROOM : ROOM));
  const visible = scene.named
    .map((dot) => ({ dot, x: sheet.x(dot), y: sheet.y(dot), size: dot.size * scale }))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const standing: Box[] = [TOOLS];
  for (const { dot, x, y, size } of visible.slice(0, MOST_TRIED)) {
    if (standing.length > most) break;
    const text = dot.name.length > longest ? `${dot.name.slice(0, longest - 1)}…` : dot.name;
    const half = pen.measureText(text).width / 2;
    const middle = Math.min(Math.max(x, half + 4), width - half - 4);
    const boxes = [y + size + 3, y - size - points - 6].map((top): Box => [middle - half, top, middle + half, top + points + 3]);
    const foremost = dot.chosen || dot.near;
    const free = (box: Box) =>
      box[1] >= 0 &&
      box[3] <= height &&
      !standing.some((other) => box[0] - 6 < other[2] && other[0] < box[2] + 6 && box[1] - 2 < other[3] && other[1] < box[3] + 2) &&
      !visible.some((other) => !sheet.crowded && other.dot !== dot && !(foremost && other.dot.dim) && box[0] < other.x + other.size && other.x - other.size < box[2] && box[1] < other.y + other.size && other.y - other.size < box[3]);
    const box = boxes.find(free) ?? (dot.chosen ? boxes[0] : undefined);
    if (!box) continue;
    standing.push(box);
    pen.globalAlpha = dot.dim ? 0.35 : 1;
    pen.strokeStyle = colour('surface');
    pen.strokeText(text, middle, box[1] + points - 1);
    pen.fillStyle = colour('ink');
    pen.fillText(text, middle, box[1] + points - 1);
  }
}
