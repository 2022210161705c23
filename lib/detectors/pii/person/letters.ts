import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { words } from '../words';
import { isFamily, isGiven, surenessOf } from './known';
import { isNoName } from './no-names';
import { FULL, LISTED, WORD } from './written';

const known = (value: string): number => {
  if (value.includes(' ')) return surenessOf(value) > 1 ? 0.8 : surenessOf(value) === 1 ? 0.6 : 0;
  return isGiven(value) ? 0.65 : 0;
};

const GREETINGS = words(
  'dear |hi |hello |hey |good morning |hallo |liebe |lieber |guten tag |moin |bonjour |salut |cher |chère |coucou ',
  'hola |estimado |estimada |querido |querida |buenos días |ciao |caro |cara |gentile |buongiorno |salve ',
  'olá |prezado |prezada |caro |bom dia |beste |geachte |hoi |hej |hei |kära |käre |kjære |kære ',
  'cześć |witam |drogi |droga |ahoj |dobrý den |kedves |tisztelt |szia |dragă |bună |merhaba |sevgili ',
  'здравствуйте, |уважаемый |уважаемая |привет, |привет |шановний |шановна |αγαπητέ |αγαπητή |halo |chào ',
);

/** `Hi Maria,`: a name between a greeting and the end of its line or clause. */
export const greetedPerson: Detector = {
  id: 'greeted-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: { keywords: GREETINGS },
  pattern: lazily(
    String.raw`(?<![\p{L}\p{N}_.@-])[\p{L}\p{M}]{2,13}(?: \p{Ll}[\p{Ll}\p{M}]{1,8})?,? (?<value>${FULL}|${WORD})(?=[,!:;.–-]?\s|[,!:]|$|\)|["'\x60<])`,
    'duy',
  ),
  weigh: ({ value }) => known(value),
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

/** `Best regards,` and a line that holds a name and nothing else. */
export const signedPerson: Detector = {
  id: 'signed-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: {
    keywords: words(
      'regards|sincerely|cheers,|thanks,|thank you,|best,|yours truly|warmly,|best wishes',
      'grüßen|grüße|gruß|gruss|cordialement|bien à vous|salutations|saludos|atentamente|saluti|un saludo',
      'atenciosamente|cumprimentos|abraços|abraço|vriendelijke groet|groeten|hälsning|hilsen|terveisin|pozdrawiam',
      'poważaniem|s pozdravem|srdačan pozdrav|üdvözlettel|cu stimă|saygılarımla|с уважением|з повагою|με εκτίμηση|hormat saya|trân trọng',
    ),
  },
  pattern: lazily(
    String.raw`[\p{L}\p{M}]{1,14}(?: [\p{L}\p{M}]{1,12}){0,3}[,.!]?[ \t]{0,4}(?:\r?\n[ \t>#*+/|-]{0,10}){1,3}(?<value>${FULL}|${WORD})[ \t]{0,4}(?=,|\r?\n|$|[)\x60|]| ?\p{Extended_Pictographic}|<\/|["'\x1b])`,
    'duy',
  ),
  weigh: ({ value }) => {
    if (isNoName(value.toLowerCase())) return 0;
    if (value.includes(' ')) return surenessOf(value) === 0 ? 0 : 0.8;
    return isGiven(value) || isFamily(value) ? 0.65 : 0;
  },
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

/** Whom a mail is from and to: `From: Maria Lopez <m.lopez@…>`. The address makes a person of whatever name it has. */
export const mailboxPerson: Detector = {
  id: 'mailbox-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: {
    keywords: words(
      'from:',
      'to: ',
      'cc:',
      'bcc:',
      'reply-to:',
      'von:',
      'an: ',
      'de: ',
      'de :',
      'para:',
      'à :',
      'van:',
      'aan:',
      'da: ',
      'od: ',
      'från:',
      'fra:',
      'til:',
      'от:',
      'кому:',
      'sender:',
      'on behalf of ',
    ),
  },
  pattern: lazily(
    String.raw`[\p{L}-]{1,8}(?: [\p{L}]{2,6} [\p{L}]{2})? ?:? ?\\?["']?(?<value>${FULL}|${LISTED})\\?["']? ?[<[(](?:mailto:)?[\w.+-]{1,64}@`,
    'duy',
  ),
  weigh: ({ value }) => (value.split(/[ ,]+/).some((word) => isNoName(word.toLowerCase())) ? 0 : 0.8),
  reference: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4',
};

export const examples: readonly Examples[] = [
  {
    detector: 'greeted-person',
    positives: () => [
      'Hi Katarzyna,\nthe build is red',
      'Dear Timothy Haverbrook,',
      'Hallo Annegret, wie geht es?',
      'Bonjour Mathilde,',
      'Hola Alejandro!',
      'Ciao Giovanni,',
      'Beste Willemijn,',
      'Hej Søren!',
      'Привет, Наталья!',
      'Kedves Katalin!',
    ],
    negatives: () => [
      'Hello World!',
      'Hi Team,',
      'Dear Sir,',
      'Dear Customer,',
      'Hi there',
      'hello Claude,',
      'Dear Hiring Manager,',
      'Delhi Gate,',
    ],
  },
  {
    detector: 'signed-person',
    positives: () => [
      'Best regards,\nXiomara Delacroix-Wu',
      'Mit freundlichen Grüßen\n\nAnnegret Hollenbach',
      'Cordialement,\nMathilde',
      'Saludos,\nAlejandro Iglesias',
      'Met vriendelijke groet,\nJeroen van den Berg',
      'Thanks,\nPriya',
      'С уважением,\nНаталья Кузнецова',
      'Pozdrawiam,\nAgnieszka Wójcik',
    ],
    negatives: () => [
      'Best regards,\nThe Support Team',
      'Thanks,\nEverybody',
      'with regards to Maria',
      'Regards,\nDevelopment',
      'as regards\nthe cache',
    ],
  },
  {
    detector: 'mailbox-person',
    positives: () => [
      'From: Xiomara Delacroix <x.delacroix@northfield-bank.com>',
      'To: "Brandstetter, Heiko" <heiko@brandstetter-it.de>',
      'Cc: Adaeze Nwosu [mailto:a.nwosu@lagosport.ng]',
      'Von: Annegret Hollenbach <annegret@hollenbach-gmbh.de>',
    ],
    negatives: () => [
      'From: Support Team <help@shop.test>',
      'to: Maria',
      'from: Component',
      'From: <x@y.test>',
    ],
  },
];
