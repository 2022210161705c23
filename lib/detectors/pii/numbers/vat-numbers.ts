import { type NationalNumber, numbers, shape, vat } from './entry';

/** Numbers of value added tax as invoices have them, with their country before. Source: European Commission, VIES, structure of the numbers. */
export const VAT_NUMBERS: readonly NationalNumber[] = [
  ...numbers('DE', 'vat', /ust-?id|umsatzsteuer|\bvat\b/u, vat('DE', 9)),
  ...numbers('FR', 'tva', /\btva\b/u, vat('FR', 11)),
  ...numbers('IT', 'iva', /partita iva|p\.? ?iva|\bvat\b/u, vat('IT', 11)),
  ...numbers('BE', 'vat', /\bbtw\b|\btva\b|\bvat\b/u, vat('BE', 10)),
  ...numbers('PL', 'nip', /\bnip\b|\bvat\b/u, vat('PL', 10)),
  ...numbers('PT', 'nif', /\bnif\b|\bvat\b/u, vat('PT', 9)),
  ...numbers('HR', 'oib', /\boib\b|\bvat\b/u, vat('HR', 11)),
  ...numbers('LV', 'pvn', /\bpvn\b|\bvat\b/u, vat('LV', 11)),
  ...numbers('SK', 'dph', /dph\b|\bvat\b/u, vat('SK', 10)),
  ...numbers('GR', 'vat', /\bafm\b|αφμ|\bvat\b/u, vat('EL', 9)),
  ...numbers('NL', 'btw', /\bbtw\b|\bvat\b/u, vat('NL', 9)),
  ...numbers('CH', 'uid', /\buid\b|mwst|unternehmens-id|\bide\b/u, vat('CHE', 9)),
  shape('DE.vat-small', /^de[ .-]\d{3}[ .-]?\d{3}[ .-]?\d{3}$/),
];
