import { describe, expect, it } from '@jest/globals';
import { weaknessOf } from './password-quality.js';

const mai = { displayName: 'Lò Thị Mai', email: 'lothimai@chethuyetson.vn' };

describe('what speaks against a password', () => {
  it.each(['password123', 'Mật khẩu 2026', 'matkhau2026', 'qwertyuiop', 'anhyeuem1234', '1234567890', '9876543210', 'aaaaaaaaaaaa', 'abababababab', '2026matkhau'])('%p is guessed first', (password) => {
    expect(weaknessOf(password, mai)).toBe('too_common');
  });

  it.each(['LoThiMai2026', 'lothimai@2026', 'Lò Thị Mai 88', 'chethuyetson1'])('%p is the person', (password) => {
    expect(weaknessOf(password, mai)).toBe('like_person');
  });

  it.each(['bốn từ không liên quan', 'phien-demo-2026', 'mat khau de thu', 'Lò Thị Mai hái chè trên núi', 'x7Kd-93ha-qq1z'])('nothing speaks against %p', (password) => {
    expect(weaknessOf(password, mai)).toBeUndefined();
  });
});
