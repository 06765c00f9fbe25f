import { describe, expect, it } from 'vitest';
import { diagramOf } from '../../lineage-api/src/domain/royalty/diagram.js';
import { drawSvg } from '../../lineage-api/src/domain/royalty/diagram-svg.js';
import { drawText } from '../../lineage-api/src/domain/royalty/diagram-text.js';
import { idOf, pay, type World } from './closure-kit.js';

const drawn = (world: World, names: Readonly<Record<string, string>> = {}) => {
  const byId = new Map(Object.keys(world.assets).map((name) => [idOf(name), names[name] ?? name]));
  return diagramOf(pay(world, 1_000_000n).of, 'native', (id) => byId.get(id) ?? null);
};

const DIAMOND: World = {
  assets: {
    A: { createdAt: 1, role: 'OBSERVER' },
    B: { createdAt: 2 },
    D: { createdAt: 3 },
  },
  edges: [
    { derived: 'B', source: 'A', bps: 1_000 },
    { derived: 'D', source: 'B', bps: 2_000 },
  ],
  start: 'D',
};

/** Names that would break out of their place, or turn what stands beside them around. */
const HOSTILE = `<script>alert("1")</script> \u202egnp.exe\u0007&'`;

describe('the picture of a flow', () => {
  it('says in text what each asset gets, passes and keeps', () => {
    expect(drawText(drawn(DIAMOND))).toBe(
      [
        '1000000 (native) paid to D',
        'D  1000000',
        '├─ 20% → B  200000',
        '└─ keeps 800000',
        'B  200000',
        '├─ 10% → A  20000',
        '└─ keeps 180000',
        'A  20000',
        '└─ keeps 20000 (held: OBSERVER)',
      ].join('\n'),
    );
  });

  it('draws every asset and share as SVG', () => {
    const svg = drawSvg(drawn(DIAMOND));
    expect(svg.match(/<rect /g)).toHaveLength(1 + 3);
    expect(svg.match(/<path /g)).toHaveLength(2);
    expect(svg).toContain('keeps 20000 (held: OBSERVER)');
  });

  it('lets no name break out of its place, turn the text around, or be longer than a line', () => {
    const names = { A: HOSTILE, B: 'x'.repeat(10_000) };
    const svg = drawSvg(drawn(DIAMOND, names));
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[^\P{C}\n]/u);
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)');
    expect(svg.length).toBeLessThan(5_000);
    expect(drawText(drawn(DIAMOND, names))).not.toMatch(/[^\P{C}\n]/u);
  });

  it('is a summary above 300 assets, that leaves no amount out', () => {
    const sources = Array.from({ length: 400 }, (_, i) => `s${i}`);
    const large: World = {
      assets: {
        top: { createdAt: 2 },
        ...Object.fromEntries(sources.map((name) => [name, { createdAt: 1 }])),
      },
      edges: sources.map((source) => ({ derived: 'top', source, bps: 20 })),
      start: 'top',
    };
    const picture = drawn(large);
    expect(drawText(picture)).toContain('reaches 401 assets over 400 shares');
    expect(drawText(picture)).toContain('381 others together  762000');
    expect(drawSvg(picture).match(/<text /g)?.length).toBeLessThan(30);
  });
});
