import { detect } from './detect';

/**
 * A page of what engineers paste: it makes the browser compile the loops and the patterns that nearly every text needs, before
 * the first text waits for them. Compiling is most of what a first reading costs.
 */
const SAMPLE = `// Copyright (c) 2024 The Authors. All rights reserved.
import { createClient } from './client.js';
const token = process.env.API_TOKEN ?? getToken(request), secret = config.secret, password = form.password;
const url = "https://api.example.com:8443/v1/items?key=value&page=2"; // ignore the error above, see the note: Max Mustermann
export interface Member { readonly name: string; id: number; location: string; device: string; recipient?: Holder }
if (authorization === \`Bearer \${token}\`) throw new Error('Street 12, member: User, name: Foo Bar, title = "The Name"');
<!-- comment --> <img alt="A picture of the house" title="Some Title" src="a.png"> <style>p { color: #fff; display: none }</style>
2024-03-01T10:00:00Z INFO user=42 host=web-1 addr=10.0.0.1 version=1.2.3.4 mac 00:00:00:00:00:00 phone 555 0100 100
"email": "someone@example.com", "born": "1970-01-01", "account": "000000000000", "tin": 12345678, "card": "0000 0000 0000 0000"
From: Some Body <some.body@example.com>\nDear Reader,\nplease forget the rest. Best regards,\nThe Team
\\u0041\\x41 %41 &#65; "a" + "b" AC0000 SK0000 KEY0000 s.0000 pat0000 ODE0000 re_0000 export PASSWORD=changeme
`;

/** One reading compiles a pattern to what is interpreted, the next one to what runs; each width of characters by itself. */
const READINGS = 3;

/** Reads the sample a few times, in turns that each take some hundredths of a second. */
export const warmUps: readonly (() => void)[] = Array.from({ length: READINGS }, () => [
  () => void detect(SAMPLE),
  () => void detect(`${SAMPLE}…`),
]).flat();
