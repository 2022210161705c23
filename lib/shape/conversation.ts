import { lateRegExp } from '@/lib/core/late-reg-exp';

/** Head of a mail, and what programs write above the mail that is answered. */
const MAIL_HEAD =
  /^(?:> ?){0,3}(?:\*{0,2})(?:From|To|Cc|Bcc|Subject|Sent|Date|Reply-To|Von|An|Gesendet|Betreff|De|Para|Asunto|À|Objet|Envoyé|Da|A|Oggetto|Inviato|Data|Assunto|Van|Aan|Onderwerp|Od|Do|Temat):\*{0,2} \S/;
const ANSWERED =
  /^(?:> ?){0,3}(?:On .{5,120} wrote:|Am .{5,120} schrieb .{0,100}:|Le .{5,120} a écrit ?:|El .{5,120} escribió:|Il .{5,120} ha scritto:|-{3,10} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht))/;
/** A speaker before what he says, behind a time or not: `[03/03/2026, 09:14:02] Name: …`, `09:14 Name: …`, `<name> …`. */
const speaker = lateRegExp(
  String.raw`^(?:\[[\d/., :APMapm-]{4,30}\] ?|\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)? ?[-–]? ?|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)? [-–] )?<?@?(\p{L}[\p{L}\p{N}._ '’-]{1,40})>?(?: \[?\(?\d{1,2}:\d\d(?: ?[AP]M)?\)?\]?)?:\s\S`,
);
const TIMED = /^(?:\[[\d/., :APMapm-]{4,30}\] |\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d)/;
/** Speakers of a prompt, of an interview or of a play: parts, nobody's name. */
const PART =
  /^(?:user|assistant|system|human|ai|bot|chatgpt|claude|gpt|model|agent|customer|client|support|operator|q|a|question|answer|interviewer|candidate|speaker \w|person \w|alice|bob|note|warning|error|info|hint|tip|todo|fixme|example|input|output|expected|actual|given|when|then|step|usage|see|fix|feat|chore)$/i;

/** What both of them may begin with: a quotation, bold text, a rule, a capital. Most lines of code don't. */
function mayOpenMail(line: string): boolean {
  const code = line.charCodeAt(0);
  return (code >= 65 && code <= 90) || code === 62 || code === 42 || code === 45 || code > 0x7f;
}

/** Whether these lines are a mail or a thread of mails. */
export function isMail(lines: readonly string[]): boolean {
  const opening = lines.filter(mayOpenMail);
  const heads = new Set(
    opening.flatMap((line) => (MAIL_HEAD.test(line) ? [line.slice(0, line.indexOf(':'))] : [])),
  );
  return heads.size >= 2 || opening.some((line) => ANSWERED.test(line));
}

/** Who speaks in these lines, parts such as `User` aside; null when it's no chat. */
export function chatSpeakers(lines: readonly string[]): readonly string[] | null {
  const turns = lines.flatMap((line) => {
    const who = speaker().exec(line)?.[1];
    return who === undefined ? [] : [{ who, timed: TIMED.test(line) }];
  });
  const speakers = [...new Set(turns.map(({ who }) => who))];
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (turns.length < 3 || turns.length * 2 < filled || speakers.length >= turns.length) return null;
  // Settings look like it too: only those who speak again, or whose lines bear a time, are people.
  if (!turns.every(({ timed }) => timed) && speakers.length * 2 > turns.length) return null;
  return speakers.filter((speaker) => !PART.test(speaker));
}
