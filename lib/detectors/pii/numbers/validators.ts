/**
 * The validators of national numbers by country (stdnum, MIT). Each country by itself: all at once would read a table of the
 * cities of Mexico in a time that grows with the square of their number, which is half of the engine's start.
 */
import * as ar from 'stdnum/lib/esm/ar/index.js';
import * as at from 'stdnum/lib/esm/at/index.js';
import * as au from 'stdnum/lib/esm/au/index.js';
import * as az from 'stdnum/lib/esm/az/index.js';
import * as ba from 'stdnum/lib/esm/ba/index.js';
import * as be from 'stdnum/lib/esm/be/index.js';
import * as bg from 'stdnum/lib/esm/bg/index.js';
import * as br from 'stdnum/lib/esm/br/index.js';
import * as by from 'stdnum/lib/esm/by/index.js';
import * as ca from 'stdnum/lib/esm/ca/index.js';
import * as ch from 'stdnum/lib/esm/ch/index.js';
import * as cl from 'stdnum/lib/esm/cl/index.js';
import * as cn from 'stdnum/lib/esm/cn/index.js';
import * as co from 'stdnum/lib/esm/co/index.js';
import * as cr from 'stdnum/lib/esm/cr/index.js';
import * as cz from 'stdnum/lib/esm/cz/index.js';
import * as de from 'stdnum/lib/esm/de/index.js';
import * as dk from 'stdnum/lib/esm/dk/index.js';
import * as do_ from 'stdnum/lib/esm/do/index.js';
import * as dz from 'stdnum/lib/esm/dz/index.js';
import * as ec from 'stdnum/lib/esm/ec/index.js';
import * as ee from 'stdnum/lib/esm/ee/index.js';
import * as eg from 'stdnum/lib/esm/eg/index.js';
import * as es from 'stdnum/lib/esm/es/index.js';
import * as fi from 'stdnum/lib/esm/fi/index.js';
import * as fr from 'stdnum/lib/esm/fr/index.js';
import * as gb from 'stdnum/lib/esm/gb/index.js';
import * as gh from 'stdnum/lib/esm/gh/index.js';
import * as gr from 'stdnum/lib/esm/gr/index.js';
import * as gt from 'stdnum/lib/esm/gt/index.js';
import * as hr from 'stdnum/lib/esm/hr/index.js';
import * as hu from 'stdnum/lib/esm/hu/index.js';
import * as id from 'stdnum/lib/esm/id/index.js';
import * as ie from 'stdnum/lib/esm/ie/index.js';
import * as il from 'stdnum/lib/esm/il/index.js';
import * as in_ from 'stdnum/lib/esm/in/index.js';
import * as is_ from 'stdnum/lib/esm/is/index.js';
import * as it from 'stdnum/lib/esm/it/index.js';
import * as jp from 'stdnum/lib/esm/jp/index.js';
import * as ke from 'stdnum/lib/esm/ke/index.js';
import * as kr from 'stdnum/lib/esm/kr/index.js';
import * as lt from 'stdnum/lib/esm/lt/index.js';
import * as lv from 'stdnum/lib/esm/lv/index.js';
import * as ma from 'stdnum/lib/esm/ma/index.js';
import * as md from 'stdnum/lib/esm/md/index.js';
import * as me from 'stdnum/lib/esm/me/index.js';
import * as mk from 'stdnum/lib/esm/mk/index.js';
import * as my from 'stdnum/lib/esm/my/index.js';
import * as nl from 'stdnum/lib/esm/nl/index.js';
import * as no from 'stdnum/lib/esm/no/index.js';
import * as nz from 'stdnum/lib/esm/nz/index.js';
import * as pe from 'stdnum/lib/esm/pe/index.js';
import * as pk from 'stdnum/lib/esm/pk/index.js';
import * as pl from 'stdnum/lib/esm/pl/index.js';
import * as pt from 'stdnum/lib/esm/pt/index.js';
import * as py from 'stdnum/lib/esm/py/index.js';
import * as ro from 'stdnum/lib/esm/ro/index.js';
import * as rs from 'stdnum/lib/esm/rs/index.js';
import * as ru from 'stdnum/lib/esm/ru/index.js';
import * as se from 'stdnum/lib/esm/se/index.js';
import * as si from 'stdnum/lib/esm/si/index.js';
import * as sk from 'stdnum/lib/esm/sk/index.js';
import * as th from 'stdnum/lib/esm/th/index.js';
import * as tn from 'stdnum/lib/esm/tn/index.js';
import * as tr from 'stdnum/lib/esm/tr/index.js';
import * as tw from 'stdnum/lib/esm/tw/index.js';
import * as ua from 'stdnum/lib/esm/ua/index.js';
import * as us from 'stdnum/lib/esm/us/index.js';
import * as uy from 'stdnum/lib/esm/uy/index.js';
import * as ve from 'stdnum/lib/esm/ve/index.js';
import * as vn from 'stdnum/lib/esm/vn/index.js';
import * as za from 'stdnum/lib/esm/za/index.js';

export const VALIDATORS = {
  AR: ar,
  AT: at,
  AU: au,
  AZ: az,
  BA: ba,
  BE: be,
  BG: bg,
  BR: br,
  BY: by,
  CA: ca,
  CH: ch,
  CL: cl,
  CN: cn,
  CO: co,
  CR: cr,
  CZ: cz,
  DE: de,
  DK: dk,
  DO: do_,
  DZ: dz,
  EC: ec,
  EE: ee,
  EG: eg,
  ES: es,
  FI: fi,
  FR: fr,
  GB: gb,
  GH: gh,
  GR: gr,
  GT: gt,
  HR: hr,
  HU: hu,
  ID: id,
  IE: ie,
  IL: il,
  IN: in_,
  IS: is_,
  IT: it,
  JP: jp,
  KE: ke,
  KR: kr,
  LT: lt,
  LV: lv,
  MA: ma,
  MD: md,
  ME: me,
  MK: mk,
  MY: my,
  NL: nl,
  NO: no,
  NZ: nz,
  PE: pe,
  PK: pk,
  PL: pl,
  PT: pt,
  PY: py,
  RO: ro,
  RS: rs,
  RU: ru,
  SE: se,
  SI: si,
  SK: sk,
  TH: th,
  TN: tn,
  TR: tr,
  TW: tw,
  UA: ua,
  US: us,
  UY: uy,
  VE: ve,
  VN: vn,
  ZA: za,
} as const;
