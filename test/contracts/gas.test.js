import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { BUDGETS, measure } from './support/budgets.js';
import { rpc } from './support/chain.js';

const REPORT = new URL('./gas-report.json', import.meta.url);
/** Part by which a measurement may differ from the committed report before the report must be made anew. */
const TOLERANCE = 0.005;

/** Instrumented code costs more; what it costs says nothing. */
const describeOnPlainCode = process.env.SOLIDITY_COVERAGE ? describe.skip : describe;

describeOnPlainCode('gas', () => {
  let measured;

  before(async () => {
    // Ids depend on the deployer's nonce, and calldata on the zero bytes in them: always the same chain.
    await rpc('hardhat_reset');
    measured = await measure();
    if (process.env.GAS_REPORT === 'write') {
      const rows = Object.entries(measured).map(([name, gas]) => [
        name,
        { gas, budget: BUDGETS[name] },
      ]);
      writeFileSync(REPORT, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
    }
  });

  for (const [name, budget] of Object.entries(BUDGETS)) {
    it(`of "${name}" is at most ${budget}`, () => {
      assert.ok(
        measured[name] <= budget,
        `took ${measured[name]}, ${measured[name] - budget} too much`,
      );
    });
  }

  it('is what the committed report says, within half a percent', () => {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    assert.deepEqual(Object.keys(report), Object.keys(BUDGETS));
    for (const [name, { gas, budget }] of Object.entries(report)) {
      assert.equal(budget, BUDGETS[name]);
      const change = Math.abs(measured[name] / gas - 1);
      assert.ok(
        change <= TOLERANCE,
        `${name}: ${measured[name]}, reported ${gas}; GAS_REPORT=write makes the report anew`,
      );
    }
  });
});
