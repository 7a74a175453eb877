/**
 * Passwords that come first in every list of guesses, folded and without digits at their end; a list from outside would be longer, not
 * better, since ten letters or more leave few of the famous ones.
 */
const commonest = new Set(
  (
    'password passwords passw motdepasse matkhau matkhaumoi matkhaucuatoi khongcomatkhau khongbiet toikhongbiet quenmatkhau matkhaula dangnhap ' +
    'anhyeuem emyeuanh yeuemnhieu yeuanhnhieu iloveyou iloveu ' +
    'vietnam vietnamvodich lamdong laichau hanoi saigon chophien phienchofloor adminadmin administrator admin quantri nguoidung ' +
    'qwerty qwertyuiop qwertyuiopasdfghjkl asdfghjkl asdfghjklzxcvbnm zxcvbnm qwerasdf qazwsx qazwsxedc qazwsxedcrfv zaqxsw ' +
    'welcome letmein changeme changethis sunshine princess football superman monkey dragon master trustnoone starwars whatever computer internet'
  ).split(' '),
);
const runs = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '01234567890123456789', '09876543210987654321'];

/** Lower case, without marks, spaces or signs: how a guesser writes it. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '');
}

/** Why somebody would guess this password soon; undefined where nothing speaks against it. Length is not looked at here. */
export function weaknessOf(password: string, person: { email?: string; displayName?: string } = {}): 'too_common' | 'like_person' | undefined {
  const folded = fold(password);
  const distinct = new Set([...password]).size;
  if (distinct < 4 || commonest.has(folded.replace(/\d+$/, '')) || commonest.has(folded.replace(/^\d+/, ''))) return 'too_common';
  if (folded.length >= 6 && runs.some((run) => run.includes(folded))) return 'too_common';
  const own = [person.email?.split('@')[0], person.email?.split('@')[1]?.split('.')[0], person.displayName].map((part) => fold(part ?? '')).filter((part) => part.length >= 4);
  // one's name and some digits; a long password may hold a name like any other word
  if (own.some((part) => folded.includes(part) && folded.length - part.length < 8)) return 'like_person';
  return undefined;
}
