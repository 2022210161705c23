import { reshape, retell } from '../reshape';
import type { SemanticType } from '../semantic-type';
import { card, host, iban, identifier, ip, nationalId, phone, url, uuid } from './codes';
import type { Generator } from './generator';
import { moment } from './moments';
import { number } from './numbers';
import { email, person, username } from './people';
import { city, company, country, street } from './places';

const reshaped =
  (family: string): Generator =>
  (value, { pseudonyms }) =>
    pseudonyms.of(family, value, (random) => reshape(value, random));

/** Text keeps its punctuation, digits' places and word lengths. */
const retold: Generator = (value, { pseudonyms }) =>
  pseudonyms.of('text', value, (random) => retell(value, random));

const GENERATORS: Record<SemanticType, Generator> = {
  identifier,
  uuid,
  integer: number,
  decimal: number,
  money: number,
  date: moment,
  timestamp: moment,
  time: reshaped('time'),
  boolean: retold,
  email,
  person,
  username,
  company,
  phone,
  street,
  city,
  region: reshaped('region'),
  postcode: reshaped('postcode'),
  country,
  iban,
  card,
  'national-id': nationalId,
  ip,
  host,
  url,
  currency: reshaped('currency'),
  status: retold,
  secret: reshaped('secret'),
  'free-text': retold,
  empty: retold,
};

/** A value that hasn't the form of its column keeps its odd form, character by character. */
export const generate = (semantic: SemanticType, ...[value, setting]: Parameters<Generator>): string =>
  GENERATORS[semantic](value, setting) ?? retold(value, setting) ?? '';
