/**
 * The validators of national numbers by country (stdnum, MIT). Each by itself: all at once would read a table of the cities of
 * Mexico in a time that grows with the square of their number, and whatever is bundled is read before the first answer.
 */
import { validate as arCbu } from 'stdnum/lib/esm/ar/cbu.js';
import { validate as arCuit } from 'stdnum/lib/esm/ar/cuit.js';
import { validate as arDni } from 'stdnum/lib/esm/ar/dni.js';
import { validate as atTin } from 'stdnum/lib/esm/at/tin.js';
import { validate as atUid } from 'stdnum/lib/esm/at/uid.js';
import { validate as atVnr } from 'stdnum/lib/esm/at/vnr.js';
import { validate as auAbn } from 'stdnum/lib/esm/au/abn.js';
import { validate as auAcn } from 'stdnum/lib/esm/au/acn.js';
import { validate as auTfn } from 'stdnum/lib/esm/au/tfn.js';
import { validate as azPin } from 'stdnum/lib/esm/az/pin.js';
import { validate as baJmbg } from 'stdnum/lib/esm/ba/jmbg.js';
import { validate as beInsz } from 'stdnum/lib/esm/be/insz.js';
import { validate as beNn } from 'stdnum/lib/esm/be/nn.js';
import { validate as beVat } from 'stdnum/lib/esm/be/vat.js';
import { validate as bgEgn } from 'stdnum/lib/esm/bg/egn.js';
import { validate as brCnpj } from 'stdnum/lib/esm/br/cnpj.js';
import { validate as brCpf } from 'stdnum/lib/esm/br/cpf.js';
import { validate as byUnp } from 'stdnum/lib/esm/by/unp.js';
import { validate as caBn } from 'stdnum/lib/esm/ca/bn.js';
import { validate as caSin } from 'stdnum/lib/esm/ca/sin.js';
import { validate as chSsn } from 'stdnum/lib/esm/ch/ssn.js';
import { validate as chUid } from 'stdnum/lib/esm/ch/uid.js';
import { validate as clRut } from 'stdnum/lib/esm/cl/rut.js';
import { validate as cnRic } from 'stdnum/lib/esm/cn/ric.js';
import { validate as coNit } from 'stdnum/lib/esm/co/nit.js';
import { validate as crCpf } from 'stdnum/lib/esm/cr/cpf.js';
import { validate as czDic } from 'stdnum/lib/esm/cz/dic.js';
import { validate as czRc } from 'stdnum/lib/esm/cz/rc.js';
import { validate as deIdnr } from 'stdnum/lib/esm/de/idnr.js';
import { validate as deStnr } from 'stdnum/lib/esm/de/stnr.js';
import { validate as deSvnr } from 'stdnum/lib/esm/de/svnr.js';
import { validate as deVat } from 'stdnum/lib/esm/de/vat.js';
import { validate as dkCpr } from 'stdnum/lib/esm/dk/cpr.js';
import { validate as doCedula } from 'stdnum/lib/esm/do/cedula.js';
import { validate as doRnc } from 'stdnum/lib/esm/do/rnc.js';
import { validate as dzNif } from 'stdnum/lib/esm/dz/nif.js';
import { validate as ecCi } from 'stdnum/lib/esm/ec/ci.js';
import { validate as ecRuc } from 'stdnum/lib/esm/ec/ruc.js';
import { validate as eeIk } from 'stdnum/lib/esm/ee/ik.js';
import { validate as egTn } from 'stdnum/lib/esm/eg/tn.js';
import { validate as esDni } from 'stdnum/lib/esm/es/dni.js';
import { validate as esNie } from 'stdnum/lib/esm/es/nie.js';
import { validate as esNif } from 'stdnum/lib/esm/es/nif.js';
import { validate as esNss } from 'stdnum/lib/esm/es/nss.js';
import { validate as fiHetu } from 'stdnum/lib/esm/fi/hetu.js';
import { validate as frNif } from 'stdnum/lib/esm/fr/nif.js';
import { validate as frNir } from 'stdnum/lib/esm/fr/nir.js';
import { validate as frSiren } from 'stdnum/lib/esm/fr/siren.js';
import { validate as frSiret } from 'stdnum/lib/esm/fr/siret.js';
import { validate as frTva } from 'stdnum/lib/esm/fr/tva.js';
import { validate as gbNino } from 'stdnum/lib/esm/gb/nino.js';
import { validate as gbUtr } from 'stdnum/lib/esm/gb/utr.js';
import { validate as gbVat } from 'stdnum/lib/esm/gb/vat.js';
import { validate as ghTin } from 'stdnum/lib/esm/gh/tin.js';
import { validate as grAmka } from 'stdnum/lib/esm/gr/amka.js';
import { validate as grVat } from 'stdnum/lib/esm/gr/vat.js';
import { validate as gtNit } from 'stdnum/lib/esm/gt/nit.js';
import { validate as hrOib } from 'stdnum/lib/esm/hr/oib.js';
import { validate as huAnum } from 'stdnum/lib/esm/hu/anum.js';
import { validate as idNpwp } from 'stdnum/lib/esm/id/npwp.js';
import { validate as iePps } from 'stdnum/lib/esm/ie/pps.js';
import { validate as ieVat } from 'stdnum/lib/esm/ie/vat.js';
import { validate as ilIdnr } from 'stdnum/lib/esm/il/idnr.js';
import { validate as inAadhaar } from 'stdnum/lib/esm/in/aadhaar.js';
import { validate as inVid } from 'stdnum/lib/esm/in/vid.js';
import { validate as isKennitala } from 'stdnum/lib/esm/is/kennitala.js';
import { validate as itIva } from 'stdnum/lib/esm/it/iva.js';
import { validate as jpCn } from 'stdnum/lib/esm/jp/cn.js';
import { validate as kePin } from 'stdnum/lib/esm/ke/pin.js';
import { validate as krBrn } from 'stdnum/lib/esm/kr/brn.js';
import { validate as krRrn } from 'stdnum/lib/esm/kr/rrn.js';
import { validate as ltAsmens } from 'stdnum/lib/esm/lt/asmens.js';
import { validate as lvPvn } from 'stdnum/lib/esm/lv/pvn.js';
import { validate as maIce } from 'stdnum/lib/esm/ma/ice.js';
import { validate as mdIdno } from 'stdnum/lib/esm/md/idno.js';
import { validate as meJmbg } from 'stdnum/lib/esm/me/jmbg.js';
import { validate as mkJmbg } from 'stdnum/lib/esm/mk/jmbg.js';
import { validate as myNric } from 'stdnum/lib/esm/my/nric.js';
import { validate as nlBsn } from 'stdnum/lib/esm/nl/bsn.js';
import { validate as nlBtw } from 'stdnum/lib/esm/nl/btw.js';
import { validate as noFodselsnummer } from 'stdnum/lib/esm/no/fodselsnummer.js';
import { validate as nzIrd } from 'stdnum/lib/esm/nz/ird.js';
import { validate as peCui } from 'stdnum/lib/esm/pe/cui.js';
import { validate as peRuc } from 'stdnum/lib/esm/pe/ruc.js';
import { validate as pkCnic } from 'stdnum/lib/esm/pk/cnic.js';
import { validate as plNip } from 'stdnum/lib/esm/pl/nip.js';
import { validate as plPesel } from 'stdnum/lib/esm/pl/pesel.js';
import { validate as plRegon } from 'stdnum/lib/esm/pl/regon.js';
import { validate as ptNif } from 'stdnum/lib/esm/pt/nif.js';
import { validate as pyRuc } from 'stdnum/lib/esm/py/ruc.js';
import { validate as roCnp } from 'stdnum/lib/esm/ro/cnp.js';
import { validate as rsJmbg } from 'stdnum/lib/esm/rs/jmbg.js';
import { validate as rsPib } from 'stdnum/lib/esm/rs/pib.js';
import { validate as ruInn } from 'stdnum/lib/esm/ru/inn.js';
import { validate as seOrgnr } from 'stdnum/lib/esm/se/orgnr.js';
import { validate as sePersonnummer } from 'stdnum/lib/esm/se/personnummer.js';
import { validate as siDdv } from 'stdnum/lib/esm/si/ddv.js';
import { validate as siEmso } from 'stdnum/lib/esm/si/emso.js';
import { validate as skDph } from 'stdnum/lib/esm/sk/dph.js';
import { validate as skRc } from 'stdnum/lib/esm/sk/rc.js';
import { validate as thIdnr } from 'stdnum/lib/esm/th/idnr.js';
import { validate as tnMf } from 'stdnum/lib/esm/tn/mf.js';
import { validate as trTckimlik } from 'stdnum/lib/esm/tr/tckimlik.js';
import { validate as trVkn } from 'stdnum/lib/esm/tr/vkn.js';
import { validate as twUbn } from 'stdnum/lib/esm/tw/ubn.js';
import { validate as uaEdrpou } from 'stdnum/lib/esm/ua/edrpou.js';
import { validate as uaRntrc } from 'stdnum/lib/esm/ua/rntrc.js';
import { validate as usEin } from 'stdnum/lib/esm/us/ein.js';
import { validate as usSsn } from 'stdnum/lib/esm/us/ssn.js';
import { validate as uyCedula } from 'stdnum/lib/esm/uy/cedula.js';
import { validate as uyRut } from 'stdnum/lib/esm/uy/rut.js';
import { validate as veRif } from 'stdnum/lib/esm/ve/rif.js';
import { validate as vnMst } from 'stdnum/lib/esm/vn/mst.js';
import { validate as zaIdnr } from 'stdnum/lib/esm/za/idnr.js';

export const VALIDATORS = {
  AR: { cbu: arCbu, cuit: arCuit, dni: arDni },
  AT: { tin: atTin, uid: atUid, vnr: atVnr },
  AU: { abn: auAbn, acn: auAcn, tfn: auTfn },
  AZ: { pin: azPin },
  BA: { jmbg: baJmbg },
  BE: { insz: beInsz, nn: beNn, vat: beVat },
  BG: { egn: bgEgn },
  BR: { cnpj: brCnpj, cpf: brCpf },
  BY: { unp: byUnp },
  CA: { bn: caBn, sin: caSin },
  CH: { ssn: chSsn, uid: chUid },
  CL: { rut: clRut },
  CN: { ric: cnRic },
  CO: { nit: coNit },
  CR: { cpf: crCpf },
  CZ: { dic: czDic, rc: czRc },
  DE: { idnr: deIdnr, stnr: deStnr, svnr: deSvnr, vat: deVat },
  DK: { cpr: dkCpr },
  DO: { cedula: doCedula, rnc: doRnc },
  DZ: { nif: dzNif },
  EC: { ci: ecCi, ruc: ecRuc },
  EE: { ik: eeIk },
  EG: { tn: egTn },
  ES: { dni: esDni, nie: esNie, nif: esNif, nss: esNss },
  FI: { hetu: fiHetu },
  FR: { nif: frNif, nir: frNir, siren: frSiren, siret: frSiret, tva: frTva },
  GB: { nino: gbNino, utr: gbUtr, vat: gbVat },
  GH: { tin: ghTin },
  GR: { amka: grAmka, vat: grVat },
  GT: { nit: gtNit },
  HR: { oib: hrOib },
  HU: { anum: huAnum },
  ID: { npwp: idNpwp },
  IE: { pps: iePps, vat: ieVat },
  IL: { idnr: ilIdnr },
  IN: { aadhaar: inAadhaar, vid: inVid },
  IS: { kennitala: isKennitala },
  IT: { iva: itIva },
  JP: { cn: jpCn },
  KE: { pin: kePin },
  KR: { brn: krBrn, rrn: krRrn },
  LT: { asmens: ltAsmens },
  LV: { pvn: lvPvn },
  MA: { ice: maIce },
  MD: { idno: mdIdno },
  ME: { jmbg: meJmbg },
  MK: { jmbg: mkJmbg },
  MY: { nric: myNric },
  NL: { bsn: nlBsn, btw: nlBtw },
  NO: { fodselsnummer: noFodselsnummer },
  NZ: { ird: nzIrd },
  PE: { cui: peCui, ruc: peRuc },
  PK: { cnic: pkCnic },
  PL: { nip: plNip, pesel: plPesel, regon: plRegon },
  PT: { nif: ptNif },
  PY: { ruc: pyRuc },
  RO: { cnp: roCnp },
  RS: { jmbg: rsJmbg, pib: rsPib },
  RU: { inn: ruInn },
  SE: { orgnr: seOrgnr, personnummer: sePersonnummer },
  SI: { ddv: siDdv, emso: siEmso },
  SK: { dph: skDph, rc: skRc },
  TH: { idnr: thIdnr },
  TN: { mf: tnMf },
  TR: { tckimlik: trTckimlik, vkn: trVkn },
  TW: { ubn: twUbn },
  UA: { edrpou: uaEdrpou, rntrc: uaRntrc },
  US: { ein: usEin, ssn: usSsn },
  UY: { cedula: uyCedula, rut: uyRut },
  VE: { rif: veRif },
  VN: { mst: vnMst },
  ZA: { idnr: zaIdnr },
} as const;
