import { type Box, type Diagram, MOST_DRAWN, summaryOf, toPercentOf } from './diagram.js';

const BOX = { width: 260, height: 48, gapX: 150, gapY: 22, margin: 20, title: 40 } as const;
const STROKE = { thin: 1, thick: 9 } as const;

/** An SVG document, the paid asset at the left. Names are escaped; it holds no script, style sheet or link. */
export function drawSvg(diagram: Diagram): string {
  const { boxes, amount, currency } = diagram;
  const title = `${amount} (${currency}) paid to ${boxes[0]?.name}`;
  return boxes.length > MOST_DRAWN ? drawSummary(diagram, title) : drawFlow(diagram, title);
}

type Place = { readonly x: number; readonly y: number };

function drawFlow({ boxes, arrows, amount }: Diagram, title: string): string {
  const columns = columnsOf(boxes.length, arrows);
  const rows: number[] = [];
  const places = columns.map((column): Place => {
    const row = rows[column] ?? 0;
    rows[column] = row + 1;
    return {
      x: BOX.margin + column * (BOX.width + BOX.gapX),
      y: BOX.title + BOX.margin + row * (BOX.height + BOX.gapY),
    };
  });
  const width = rows.length * (BOX.width + BOX.gapX) - BOX.gapX + 2 * BOX.margin;
  const height = BOX.title + 2 * BOX.margin + Math.max(...rows) * (BOX.height + BOX.gapY);
  const lines = arrows.map(({ from, to, royaltyBps, passed }) =>
    drawArrow(places[from] as Place, places[to] as Place, {
      label: `${toPercentOf(royaltyBps)} = ${passed}`,
      stroke: strokeOf(passed, amount),
    }),
  );
  const drawn = boxes.map((box, i) => drawBox(box, places[i] as Place));
  return document(width, height, title, [...lines, ...drawn]);
}

/** Each box stands right of all that pass to it. */
function columnsOf(count: number, arrows: Diagram['arrows']): readonly number[] {
  const columns = new Array<number>(count).fill(0);
  const out = new Map<number, number[]>();
  const waiting = new Array<number>(count).fill(0);
  for (const { from, to } of arrows) {
    out.set(from, [...(out.get(from) ?? []), to]);
    waiting[to] = (waiting[to] as number) + 1;
  }
  const ready = [0];
  for (const from of ready) {
    for (const to of out.get(from) ?? []) {
      columns[to] = Math.max(columns[to] as number, (columns[from] as number) + 1);
      waiting[to] = (waiting[to] as number) - 1;
      if (waiting[to] === 0) ready.push(to);
    }
  }
  return columns;
}

function strokeOf(passed: bigint, amount: bigint): number {
  const part = Number((passed * 1000n) / amount) / 1000;
  return Math.round((STROKE.thin + part * (STROKE.thick - STROKE.thin)) * 10) / 10;
}

function drawArrow(
  from: Place,
  to: Place,
  { label, stroke }: { readonly label: string; readonly stroke: number },
): string {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const bend = (x1 + x2) / 2;
  return [
    `<path d="M ${x1} ${y1} C ${bend} ${y1}, ${bend} ${y2}, ${x2} ${y2}" fill="none" stroke="#7a8699" stroke-width="${stroke}"/>`,
    text(x1 + 6, y1 - 5 + (y2 - y1) * 0.12, label, 10),
  ].join('\n');
}

function drawBox({ name, kept, state }: Box, { x, y }: Place): string {
  const fill = state === 'paid' ? '#e4f3e6' : state === 'nothing' ? '#eef0f3' : '#fbe9d7';
  const note = state === 'paid' || state === 'nothing' ? '' : ` (${state})`;
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5" fill="${fill}" stroke="#3c4654"/>`,
    text(x + 8, y + 19, name, 12),
    text(x + 8, y + 38, `keeps ${kept}${note}`, 11),
  ].join('\n');
}

function drawSummary(diagram: Diagram, title: string): string {
  const { largest, others, othersKept } = summaryOf(diagram);
  const lines = [
    `reaches ${diagram.boxes.length} assets over ${diagram.arrows.length} shares; the largest parts:`,
    ...largest.map(({ name, kept, state }) => `${name}: ${kept} (${state})`),
    `${others} others together: ${othersKept}`,
  ];
  const top = BOX.title + BOX.margin;
  const drawn = lines.map((line, i) => text(BOX.margin, top + i * 20, line, 12));
  return document(900, top + lines.length * 20 + BOX.margin, title, drawn);
}

function document(width: number, height: number, title: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(BOX.margin, BOX.title - 12, title, 14),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** `direction` and `unicode-bidi` keep a right-to-left name from turning the amount beside it around. */
function text(x: number, y: number, content: string, size: number): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" direction="ltr" unicode-bidi="embed">${escapeXml(content)}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeXml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
