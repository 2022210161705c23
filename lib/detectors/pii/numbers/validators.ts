/**
 * The validators of national numbers by country (stdnum, MIT). Each by itself: all at once would read a table of the cities of
 * Mexico in a time that grows with the square of their number, and whatever is bundled is read before the first answer.
 */
import * as arCbu from 'stdnum/lib/esm/ar/cbu.js';
import * as arCuit from 'stdnum/lib/esm/ar/cuit.js';
import * as arDni from 'stdnum/lib/esm/ar/dni.js';
import * as atTin from 'stdnum/lib/esm/at/tin.js';
import * as atUid from 'stdnum/lib/esm/at/uid.js';
import * as atVnr from 'stdnum/lib/esm/at/vnr.js';
import * as auAbn from 'stdnum/lib/esm/au/abn.js';
import * as auAcn from 'stdnum/lib/esm/au/acn.js';
import * as auTfn from 'stdnum/lib/esm/au/tfn.js';
import * as azPin from 'stdnum/lib/esm/az/pin.js';
import * as baJmbg from 'stdnum/lib/esm/ba/jmbg.js';
import * as beInsz from 'stdnum/lib/esm/be/insz.js';
import * as beNn from 'stdnum/lib/esm/be/nn.js';
import * as beVat from 'stdnum/lib/esm/be/vat.js';
import * as bgEgn from 'stdnum/lib/esm/bg/egn.js';
import * as brCnpj from 'stdnum/lib/esm/br/cnpj.js';
import * as brCpf from 'stdnum/lib/esm/br/cpf.js';
import * as byUnp from 'stdnum/lib/esm/by/unp.js';
import * as caBn from 'stdnum/lib/esm/ca/bn.js';
import * as caSin from 'stdnum/lib/esm/ca/sin.js';
import * as chSsn from 'stdnum/lib/esm/ch/ssn.js';
import * as chUid from 'stdnum/lib/esm/ch/uid.js';
import * as clRut from 'stdnum/lib/esm/cl/rut.js';
import * as cnRic from 'stdnum/lib/esm/cn/ric.js';
import * as coNit from 'stdnum/lib/esm/co/nit.js';
import * as crCpf from 'stdnum/lib/esm/cr/cpf.js';
import * as czDic from 'stdnum/lib/esm/cz/dic.js';
import * as czRc from 'stdnum/lib/esm/cz/rc.js';
import * as deIdnr from 'stdnum/lib/esm/de/idnr.js';
import * as deStnr from 'stdnum/lib/esm/de/stnr.js';
import * as deSvnr from 'stdnum/lib/esm/de/svnr.js';
import * as deVat from 'stdnum/lib/esm/de/vat.js';
import * as dkCpr from 'stdnum/lib/esm/dk/cpr.js';
import * as doCedula from 'stdnum/lib/esm/do/cedula.js';
import * as doRnc from 'stdnum/lib/esm/do/rnc.js';
import * as dzNif from 'stdnum/lib/esm/dz/nif.js';
import * as ecCi from 'stdnum/lib/esm/ec/ci.js';
import * as ecRuc from 'stdnum/lib/esm/ec/ruc.js';
import * as eeIk from 'stdnum/lib/esm/ee/ik.js';
import * as egTn from 'stdnum/lib/esm/eg/tn.js';
import * as esDni from 'stdnum/lib/esm/es/dni.js';
import * as esNie from 'stdnum/lib/esm/es/nie.js';
import * as esNif from 'stdnum/lib/esm/es/nif.js';
import * as esNss from 'stdnum/lib/esm/es/nss.js';
import * as fiHetu from 'stdnum/lib/esm/fi/hetu.js';
import * as frNif from 'stdnum/lib/esm/fr/nif.js';
import * as frNir from 'stdnum/lib/esm/fr/nir.js';
import * as frSiren from 'stdnum/lib/esm/fr/siren.js';
import * as frSiret from 'stdnum/lib/esm/fr/siret.js';
import * as frTva from 'stdnum/lib/esm/fr/tva.js';
import * as gbNino from 'stdnum/lib/esm/gb/nino.js';
import * as gbUtr from 'stdnum/lib/esm/gb/utr.js';
import * as gbVat from 'stdnum/lib/esm/gb/vat.js';
import * as ghTin from 'stdnum/lib/esm/gh/tin.js';
import * as grAmka from 'stdnum/lib/esm/gr/amka.js';
import * as grVat from 'stdnum/lib/esm/gr/vat.js';
import * as gtNit from 'stdnum/lib/esm/gt/nit.js';
import * as hrOib from 'stdnum/lib/esm/hr/oib.js';
import * as huAnum from 'stdnum/lib/esm/hu/anum.js';
import * as idNpwp from 'stdnum/lib/esm/id/npwp.js';
import * as iePps from 'stdnum/lib/esm/ie/pps.js';
import * as ieVat from 'stdnum/lib/esm/ie/vat.js';
import * as ilIdnr from 'stdnum/lib/esm/il/idnr.js';
import * as inAadhaar from 'stdnum/lib/esm/in/aadhaar.js';
import * as inVid from 'stdnum/lib/esm/in/vid.js';
import * as isKennitala from 'stdnum/lib/esm/is/kennitala.js';
import * as itIva from 'stdnum/lib/esm/it/iva.js';
import * as jpCn from 'stdnum/lib/esm/jp/cn.js';
import * as kePin from 'stdnum/lib/esm/ke/pin.js';
import * as krBrn from 'stdnum/lib/esm/kr/brn.js';
import * as krRrn from 'stdnum/lib/esm/kr/rrn.js';
import * as ltAsmens from 'stdnum/lib/esm/lt/asmens.js';
import * as lvPvn from 'stdnum/lib/esm/lv/pvn.js';
import * as maIce from 'stdnum/lib/esm/ma/ice.js';
import * as mdIdno from 'stdnum/lib/esm/md/idno.js';
import * as meJmbg from 'stdnum/lib/esm/me/jmbg.js';
import * as mkJmbg from 'stdnum/lib/esm/mk/jmbg.js';
import * as myNric from 'stdnum/lib/esm/my/nric.js';
import * as nlBsn from 'stdnum/lib/esm/nl/bsn.js';
import * as nlBtw from 'stdnum/lib/esm/nl/btw.js';
import * as noFodselsnummer from 'stdnum/lib/esm/no/fodselsnummer.js';
import * as nzIrd from 'stdnum/lib/esm/nz/ird.js';
import * as peCui from 'stdnum/lib/esm/pe/cui.js';
import * as peRuc from 'stdnum/lib/esm/pe/ruc.js';
import * as pkCnic from 'stdnum/lib/esm/pk/cnic.js';
import * as plNip from 'stdnum/lib/esm/pl/nip.js';
import * as plPesel from 'stdnum/lib/esm/pl/pesel.js';
import * as plRegon from 'stdnum/lib/esm/pl/regon.js';
import * as ptNif from 'stdnum/lib/esm/pt/nif.js';
import * as pyRuc from 'stdnum/lib/esm/py/ruc.js';
import * as roCnp from 'stdnum/lib/esm/ro/cnp.js';
import * as rsJmbg from 'stdnum/lib/esm/rs/jmbg.js';
import * as rsPib from 'stdnum/lib/esm/rs/pib.js';
import * as ruInn from 'stdnum/lib/esm/ru/inn.js';
import * as seOrgnr from 'stdnum/lib/esm/se/orgnr.js';
import * as sePersonnummer from 'stdnum/lib/esm/se/personnummer.js';
import * as siDdv from 'stdnum/lib/esm/si/ddv.js';
import * as siEmso from 'stdnum/lib/esm/si/emso.js';
import * as skDph from 'stdnum/lib/esm/sk/dph.js';
import * as skRc from 'stdnum/lib/esm/sk/rc.js';
import * as thIdnr from 'stdnum/lib/esm/th/idnr.js';
import * as tnMf from 'stdnum/lib/esm/tn/mf.js';
import * as trTckimlik from 'stdnum/lib/esm/tr/tckimlik.js';
import * as trVkn from 'stdnum/lib/esm/tr/vkn.js';
import * as twUbn from 'stdnum/lib/esm/tw/ubn.js';
import * as uaEdrpou from 'stdnum/lib/esm/ua/edrpou.js';
import * as uaRntrc from 'stdnum/lib/esm/ua/rntrc.js';
import * as usEin from 'stdnum/lib/esm/us/ein.js';
import * as usSsn from 'stdnum/lib/esm/us/ssn.js';
import * as uyCedula from 'stdnum/lib/esm/uy/cedula.js';
import * as uyRut from 'stdnum/lib/esm/uy/rut.js';
import * as veRif from 'stdnum/lib/esm/ve/rif.js';
import * as vnMst from 'stdnum/lib/esm/vn/mst.js';
import * as zaIdnr from 'stdnum/lib/esm/za/idnr.js';

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
