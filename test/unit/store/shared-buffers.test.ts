import { sharedBuffers } from '../../../src/store/shared-buffers';

const GIGABYTE = 2 ** 30;

describe('the embedded server keeps pages in', () => {
  it.each([
    [0.25, '128MB'],
    [1, '256MB'],
    [8, '2048MB'],
    [64, '4096MB'],
  ])('of %f GB of memory %s', (gigabytes, setting) => {
    expect(sharedBuffers(gigabytes * GIGABYTE)).toBe(setting);
  });

  it('a size of this machine that PostgreSQL takes', () => {
    expect(Number(/^(\d+)MB$/.exec(sharedBuffers())?.[1])).toBeGreaterThanOrEqual(128);
  });
});
