import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/edit';
import type { Finding } from '@/lib/core/finding';
import { minimise } from '@/lib/transform/minimise/minimise';

const minimised = (text: string, findings: readonly Finding[] = []): string =>
  applyEdits(text, minimise(text, findings));

const lines = (...all: readonly string[]): string => all.join('\n');

describe('minimise', () => {
  it.each([
    [
      'YAML',
      lines(
        'apiVersion: apps/v1',
        'kind: Deployment',
        'metadata:',
        '  name: payments-api # ours',
        'spec:',
        '  replicas: 3',
        '  image: registry.acme.corp:5000/payments:1.4.2',
        '  env:',
        '    - name: payments-api',
        '      value: "postgres://svc:pw@db01.prod.acme.com:5432/pay?sslmode=require"',
        '  timeout: 30s',
        '  debug: false',
        '  host: 10.20.30.40',
        '  ref: ${HOST}',
      ),
      lines(
        'apiVersion: apps/v1',
        'kind: Deployment',
        'metadata:',
        '  name: VALUE_1 # ours',
        'spec:',
        '  replicas: 3',
        '  image: VALUE_2',
        '  env:',
        '    - name: VALUE_1',
        '      value: "postgres://host-1.internal.example:5432/VALUE_3"',
        '  timeout: 30s',
        '  debug: false',
        '  host: 192.0.2.1',
        '  ref: ${HOST}',
      ),
    ],
    [
      '.env',
      lines(
        '# db',
        'DB_HOST=db01.prod.acme.com',
        'export DB_NAME="ledger"',
        'PORT=5432',
        'DEBUG=true',
        'ADMIN=ops@acme.com',
      ),
      lines(
        '# db',
        'DB_HOST=host-1.internal.example',
        'export DB_NAME="VALUE_1"',
        'PORT=5432',
        'DEBUG=true',
        'ADMIN=user-1@mail.example',
      ),
    ],
    [
      'properties and INI',
      lines(
        '[server]',
        'url = https://api.acme.com:8443/v1/charge',
        'log.level=debug',
        'db.url=jdbc:postgresql://10.1.2.3:5432/app',
      ),
      lines(
        '[server]',
        'url = https://host-1.internal.example:8443/VALUE_1',
        'log.level=debug',
        'db.url=jdbc:postgresql://192.0.2.1:5432/VALUE_2',
      ),
    ],
    [
      'JSON',
      lines(
        'Config:',
        '{',
        '  "name": "@acme/billing", "port": 8080, "on": true,',
        '  "hosts": ["a.acme.corp", "10.0.0.4"], "acct": 123456789012',
        '}',
      ),
      lines(
        'Config:',
        '{',
        '  "name": "VALUE_1", "port": 8080, "on": true,',
        '  "hosts": ["host-1.internal.example", "192.0.2.1"], "acct": 1',
        '}',
      ),
    ],
    [
      'application logs',
      lines(
        '2024-05-01T10:00:00Z INFO user=jdoe id=9 logged in from 10.2.3.4 session_id=abc123def host=web01 status=200',
        '2024-05-01T10:00:01Z ERROR NullPointerException at Pay.java:42 for order_id=998877 user=jdoe',
      ),
      lines(
        '2024-05-01T10:00:00Z INFO user=USER_1 id=9 logged in from 192.0.2.1 session_id=ID_1 host=host-1.internal.example status=200',
        '2024-05-01T10:00:01Z ERROR NullPointerException at Pay.java:42 for order_id=ID_2 user=USER_1',
      ),
    ],
    [
      'a system log',
      'May  1 10:00:02 web01 sshd[99]: Failed password for invalid user bob from 10.2.3.4 port 22',
      'May  1 10:00:02 host-1.internal.example sshd[99]: Failed password for invalid user USER_1 from 192.0.2.1 port 22',
    ],
    [
      'an access log',
      '10.2.3.4 - jdoe [01/May/2024:10:00:00 +0000] "GET / HTTP/1.1" 200 12',
      '192.0.2.1 - USER_1 [01/May/2024:10:00:00 +0000] "GET / HTTP/1.1" 200 12',
    ],
    [
      'JSON log lines, numbers staying numbers',
      '{"level":"info","time":1714557600000,"userId":123456,"email":"a.b@acme.com","msg":"login ok"}',
      '{"level":"info","time":1714557600000,"userId":1,"email":"user-1@mail.example","msg":"login ok"}',
    ],
    [
      'code',
      lines(
        "const url = 'https://wiki.acme.corp/display?id=3'; // see PAY-1234, RFC-2616, UTF-8",
        "fetch('https://github.com/a/b'); open('/home/jdoe/src/app.ts'); open('C:\\\\Users\\\\Jane.Doe\\\\x');",
        "const arn = 'arn:aws:iam::123456789012:role/payments'; const bucket = 's3://acme-backups/x';",
        'foo.bar.com(); at("12:30:45"); listen("127.0.0.1:3000"); dial("fe80::1ff:fe23:4567:890a");',
      ),
      lines(
        "const url = 'https://host-1.internal.example/display?id=3'; // see TICKET_1, RFC-2616, UTF-8",
        "fetch('https://github.com/a/b'); open('/home/USER_1/src/app.ts'); open('C:\\\\Users\\\\USER_2\\\\x');",
        "const arn = 'arn:aws:iam::ACCOUNT_1:RESOURCE_1'; const bucket = 's3://BUCKET_1/x';",
        'foo.bar.com(); at("12:30:45"); listen("127.0.0.1:3000"); dial("2001:db8::1");',
      ),
    ],
  ])('takes who and where out of %s', (_, text, expected) => {
    expect(minimised(text)).toBe(expected);
  });

  it.each([
    ['types', 'interface A {\n  name: string,\n  host: string,\n}'],
    [
      'code',
      'import { a } from "./a";\nconst LIMIT = 5;\nif (a.length === 0) throw new Error("empty: 404");',
    ],
    ['properties named like domains', 'if (oldUrls.local && ctx.private) this.cache.internal = a.local;'],
    ['lists in code', 'const n = [\n  ["claude", ["CODE"]],\n  ["other"]\n].map(f);'],
    ['prose', 'How do I sort a list in Python 3.12? See https://docs.python.org/3/howto.'],
    [
      'a stack trace',
      'TypeError: x is undefined\n    at run (/app/src/index.js:10:5)\n    at main (index.js:2:1)',
    ],
  ])('leaves %s as it is', (_, text) => {
    expect(minimise(text, [])).toEqual([]);
  });

  const finding = (text: string, value: string, entityType: string, kind: Finding['kind']): Finding => {
    const start = text.indexOf(value);
    return {
      start,
      end: start + value.length,
      kind,
      entityType,
      severity: 'high',
      confidence: 1,
      detectorId: 'test',
    };
  };

  it('replaces findings by placeholders of their type', () => {
    const text = 'Call Maria Huber about it.';
    expect(minimised(text, [finding(text, 'Maria Huber', 'PERSON', 'pii.person')])).toBe(
      'Call PERSON_1 about it.',
    );
  });

  it('replaces both of two that overlap, and keeps the line count of one over several lines', () => {
    const text = 'a key:\nline one\nline two\nend';
    const first = finding(text, 'line one\nline', 'KEY', 'secret.key');
    const second = finding(text, 'line two', 'KEY', 'secret.key');
    expect(minimised(text, [first, second])).toBe('a key:\nKEY_1\n\nend');
  });

  it('gives no alias that the text uses already', () => {
    expect(minimised('from 10.0.0.1 to 192.0.2.1')).toBe('from 192.0.2.2 to 192.0.2.1');
  });
});
