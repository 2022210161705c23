/**
 * Values that were set aside for examples and reach nobody: domains of RFC 2606 and 6761, fictional telephone numbers of
 * NANPA and Ofcom, documentation addresses of RFC 5737, and the card numbers that payment providers publish for tests.
 */
const DOMAIN = /(?:^|[.@])(?:example\.(?:com|org|net|edu)|test|example|invalid|localhost)$/i;
const PHONE =
  /^(?:\+?1)?\d{3}55501\d\d$|^(?:\+?44|0)(?:7700900|2079460|1632960|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980)\d{3}$/;
const ADDRESS = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/;

/** Sources: https://docs.stripe.com/testing and the schemes' own lists. */
const CARDS = new Set(
  (
    '4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 ' +
    '378282246310005 371449635398431 6011111111111117 6011000990139424 6011981111111113 3056930009020004 ' +
    '36227206271667 6555900000604105 3566002020360505 6200000000000005 4111111111111111 4012888888881881 ' +
    '4222222222222 30569309025904 38520000023237 3530111333300000 378734493671000 4000000000000002 ' +
    '4000000000009995 4000000000000077 4000002500003155 4000000000003220 4000000000000341 4917610000000000 4532015112830366 5425233430109903'
  ).split(' '),
);

export const isReservedDomain = (domain: string): boolean => DOMAIN.test(domain);
export const isFictionalPhone = (digits: string): boolean => PHONE.test(digits);
export const isTestCard = (digits: string): boolean => CARDS.has(digits);

/** Whether a whole value is of one of these kinds. */
export function isReserved(value: string): boolean {
  const digits = value.replace(/[ ().+-]/g, '');
  return (
    (value.includes('@') && DOMAIN.test(value)) ||
    ADDRESS.test(value) ||
    (/^\d+$/.test(digits) && (PHONE.test(digits) || CARDS.has(digits)))
  );
}
