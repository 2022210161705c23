/**
 * Luhn's check (ISO/IEC 7812-1 annex B): every second digit from the right is doubled, the sum ends in 0.
 * @param digits decimal digits only
 */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const digit = digits.charCodeAt(i) - 48;
    sum += twice ? (digit < 5 ? digit * 2 : digit * 2 - 9) : digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}
