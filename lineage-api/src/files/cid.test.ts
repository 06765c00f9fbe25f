import { describe, expect, it } from 'vitest';
import { sha256 } from '../encoding/hash.js';
import { parseCid, toCid } from './cid.js';

/** As kubo 0.41 names them: `echo -n hello | ipfs block put`, and `ipfs add` of the same. */
const HELLO = 'bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq';
const HELLO_V0 = 'QmWfVY9y3xjsixTgbd9AorQxH7VtMpzfx2HaWtsoUYecaX';
const hash = sha256(Buffer.from('hello'));

describe('a content identifier', () => {
  it('is made of the SHA-256 of the bytes', () => {
    expect(toCid(hash)).toBe(HELLO);
  });

  it('gives the SHA-256 back', () => {
    expect(parseCid(HELLO)).toEqual({ codec: 'raw', digest: hash });
    expect(parseCid(`f01551220${hash.slice(2)}`)).toEqual({ codec: 'raw', digest: hash });
  });

  it('of version 0 is of a tree, not of the bytes', () => {
    const cid = parseCid(HELLO_V0);
    expect(cid?.codec).toBe('other');
    expect(cid?.digest).not.toBe(hash);
  });

  it.each([
    '',
    'b',
    'bafkrei',
    'Qm',
    'hello',
    `${HELLO}/index.html`,
    HELLO.toUpperCase(),
    `f01551320${hash.slice(2)}`,
    `f02551220${hash.slice(2)}`,
    `f01551220${hash.slice(2)}00`,
    `f01${'55'.repeat(1000)}`,
    '../../etc/passwd',
  ])('is not %j', (text) => {
    expect(parseCid(text)).toBeNull();
  });
});
