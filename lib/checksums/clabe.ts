const WEIGHTS = [3, 7, 1];

/**
 * Whether 18 digits, blanks and hyphens aside, are a Mexican bank account with its check digit.
 * Source: Banco de México, Circular 14/2017, annex on the CLABE: digits weighted 3, 7, 1, each product modulo 10.
 */
export function isClabe(value: string): boolean {
  const digits = value.replace(/[ -]/g, '');
  if (!/^\d{18}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (Number(digits[i]) * (WEIGHTS[i % 3] as number)) % 10;
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}
