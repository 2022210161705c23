import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Detector, Examples } from '../../detector';
import { isDummy, isTemplate } from '../../dummy';
import { lazily } from '../../pattern';
import { words } from '../words';

const numbered = lateRegExp(String.raw`[\p{L}.]{2} ?,? ?\d|\d[\p{L}]?,? \p{L}{2}`);
const capitalised = lateRegExp(String.raw`\p{Lu}\p{Ll}`);

/** What a label calls an address: digits and words up to the line's end. */
export const labelledAddress: Detector = {
  id: 'labelled-address',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    keywords: words(
      'home address|shipping address|billing address|mailing address|postal address|street address|delivery address|residential address|my address|address:|address":|address =|street":|street:|address_line|addressline|lives at|lives in|live at|living at|resides at',
      'adresse:|adresse :|anschrift|wohnhaft|adresse":|adres:|adres":|adresse est|domicile|dirección:|direccion:|dirección es|domicilio|indirizzo|residente in|endereço|morada|address is',
      'adress:|osoite|adresa:|bydliště|zamieszk|lakcím|cím:|адрес|проживає|διεύθυνση|alamat|địa chỉ|住所|地址|주소|العنوان|عنوان|כתובת|पता:|ที่อยู่',
      'anwani|ঠিকানা|پتہ|آدرس|نشانی|adrese:|adresas:|aadress:|naslov:|мекенжай|მისამართი|հասցե|tirahan|முகவரி|అడ్రస్|చిరునామా',
    ),
  },
  pattern: lazily(
    String.raw`[\p{L}\p{M}_]{2,14}(?:[ _-][\p{L}\p{M}\d]{1,12}){0,2}\\?["'\x60*]{0,3}[ \t]{0,3}(?:(?:[:：=]|is|est|es|è|é|는|은|は)[ \t]{0,3}|(?<=lives at|(?:I|[Ww]e) live at|lives in|living at|resides at|in|wohnhaft) )\\?["'\x60*]{0,3}(?<value>(?=[^\r\n"'\x60|<>{}()=;]{0,60}\p{Nd})(?:[\p{Lu}\p{Lo}\p{Nd}〒]|\p{Ll}{1,5}\.? (?=\p{Lu}))[^\r\n"'\x60|<>{}()=;@\\]{7,110})`,
    'duy',
  ),
  keep: (value) => value.replace(/[\s.,]+$/, '').replace(/(?:\. | and | but | und ).*$/s, '').length,
  weigh: ({ value }) => {
    if (
      isDummy(value) ||
      isTemplate(value) ||
      /^\d+(?:\.\d+){1,3}|^0x|^[\d\s.:,/-]+$|:\/\/|^[A-Z0-9._-]+$|^[0-9a-f:]+$|\w\(|\.\w+\.|[[\]]/i.test(
        value,
      )
    )
      return 0;
    if (/^(?:the|a|an|this|that|localhost|sizeof|string|http|tcp|udp|unix|mac|ip)\b/i.test(value)) return 0;
    // Something of a street: two words, a number and a capital, or another script.
    const spoken = /[^\x00-\u024f]/.test(value) || (capitalised().test(value) && numbered().test(value));
    return spoken ? 0.65 : 0;
  },
  reference: 'https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
};

export const examples: readonly Examples[] = [
  {
    detector: 'labelled-address',
    positives: () => [
      'Address: Tower 14, Sector 21, Gurugram 122016',
      'Adresa: Vinohradská 112, Praha 3',
      '"address": "Tverskaya 8, Apt 12, Moscow"',
      '地址：三墩镇墩莳90号院12栋',
      'عنوان: شارع الملك فهد 12 الرياض',
      'Alamat: Kebon Jeruk 27 Jakarta Barat',
      'آدرس: تهران، خیابان ولیعصر، پلاک 12',
      'ঠিকানা: ১২ ধানমন্ডি, ঢাকা ১২০৫',
      'Мекенжайы: Абай даңғылы 12, Алматы',
      'I live at Building 7, Kigali Heights',
      'Osoite: Ruoholahti 3 B 12, Helsinki',
    ],
    negatives: () => [
      'address: 10.42.7.19',
      'address: 0x7ffeefbff5c8',
      'address: string',
      'Address: localhost:3000',
      'address = sizeof(struct sockaddr_in6)',
      'address: "0.0.0.0:8080"',
      'the address: see section 2',
      'We go live at 10 AM Pacific',
      'address: Address2',
    ],
  },
];
