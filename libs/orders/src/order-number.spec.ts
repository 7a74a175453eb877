import { describe, expect, it } from '@jest/globals';
import { boothOrderNumber, newOrderNumber, parseOrderNumber } from './order-number.js';

describe('order numbers', () => {
  it('are two threes of signs that are not mistaken for one another', () => {
    for (let i = 0; i < 500; i++) {
      const number = newOrderNumber();
      expect(number).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
      expect(number).not.toMatch(/[01OILU]/);
    }
  });

  it('use every sign of the alphabet', () => {
    let next = 0;
    const signs = new Set(Array.from({ length: 5 }, () => newOrderNumber((below) => next++ % below)).join('').replaceAll('-', ''));
    expect([...signs].sort().join('')).toBe('23456789ABCDEFGHJKMNPQRSTVWXYZ');
  });

  it('number the booth orders from 1', () => {
    expect(boothOrderNumber('7K4-2AC', 1)).toBe('7K4-2AC/1');
  });

  it.each([
    ['7K4-2AC', '7K4-2AC'],
    [' 7k42ac ', '7K4-2AC'],
    ['7K4 – 2AC', '7K4-2AC'],
    ['7K4-2AC/2', '7K4-2AC'],
    ['７Ｋ４－２ＡＣ', '7K4-2AC'],
    ['7K4-2A', undefined],
    ['7K4-2ACD', undefined],
    ['0K4-2AC', undefined],
    ['', undefined],
    ['\u0000', undefined],
  ])('read %j as %j', (typed, stored) => {
    expect(parseOrderNumber(typed)).toBe(stored);
  });
});
