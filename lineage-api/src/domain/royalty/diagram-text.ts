import {
  type Arrow,
  type Box,
  type Diagram,
  MOST_DRAWN,
  summaryOf,
  toPercentOf,
} from './diagram.js';

/** Each asset with what reaches it, what it passes on, and what it keeps. */
export function drawText(diagram: Diagram): string {
  const { boxes, amount, currency } = diagram;
  const title = `${amount} (${currency}) paid to ${boxes[0]?.name}`;
  const lines = boxes.length > MOST_DRAWN ? drawSummary(diagram) : drawBoxes(diagram);
  return [title, ...lines].join('\n');
}

function drawBoxes({ boxes, arrows }: Diagram): string[] {
  const byBox = new Map<number, Arrow[]>();
  for (const arrow of arrows) byBox.set(arrow.from, [...(byBox.get(arrow.from) ?? []), arrow]);
  return boxes.flatMap((box, i) => [
    `${box.name}  ${box.inflow}`,
    ...(byBox.get(i) ?? []).map(
      ({ royaltyBps, passed, to }) =>
        `├─ ${toPercentOf(royaltyBps)} → ${boxes[to]?.name}  ${passed}`,
    ),
    `└─ keeps ${keeps(box)}`,
  ]);
}

function drawSummary(diagram: Diagram): string[] {
  const { largest, others, othersKept } = summaryOf(diagram);
  return [
    `reaches ${diagram.boxes.length} assets over ${diagram.arrows.length} shares; the largest parts:`,
    ...largest.map((box) => `  ${box.name}  ${keeps(box)}`),
    `  ${others} others together  ${othersKept}`,
  ];
}

function keeps({ kept, state }: Box): string {
  return state === 'paid' || kept === 0n ? `${kept}` : `${kept} (${state})`;
}
