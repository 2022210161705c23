import { fake } from '@/lib/detectors/fake';
import { invented } from '../people';
import { casesOf, type RouteCase, repeated } from '../route-case';

/** Mixtures and rarer forms of what is one's own. */
export const morePrivate: readonly RouteCase[] = [
  ...casesOf('private-context', {
    'a question with a path of one’s own in a trace': () => `Any idea?

ValueError: unknown hub
  File "C:\\\\agents\\\\mf-rating\\\\src\\\\hubs.py", line 41, in resolve
  File "C:\\\\agents\\\\mf-rating\\\\src\\\\main.py", line 12, in run`,
    'a schema in DBML': () => `Table settlement_batch {
  id uuid [pk]
  cutoff_at timestamp [not null]
  ledger_ref varchar
}`,
    'a values file below prose': () => `Here is our chart, the pods never become ready.

image:
  repository: registry.meridianfreight.eu/rating/api
  tag: 2.11.4
resources:
  limits:
    memory: 512Mi`,
    'docker ps': () => `CONTAINER ID   IMAGE                      COMMAND       STATUS         NAMES
8f1c22d0ab12   mf-rating/api:2.11         "node app"    Up 3 days      rating-api
91d0e77c3f1c   mf-ledger/core:7.0         "java -jar"   Up 3 days      ledger-core
0c1d2e3f4a5b   postgres:16                "postgres"    Up 3 days      settle-db`,
    'a CREATE VIEW': () => `CREATE VIEW open_settlements AS
SELECT b.ledger_ref, sum(e.cents) AS cents
FROM settlement_batch b JOIN settlement_entry e ON e.batch_id = b.id
GROUP BY b.ledger_ref;`,
    'describe of a table': () => `+------------+--------------+------+-----+---------+-------+
| Field      | Type         | Null | Key | Default | Extra |
+------------+--------------+------+-----+---------+-------+
| id         | int          | NO   | PRI | NULL    |       |
| ledger_ref | varchar(32)  | NO   |     | NULL    |       |
| cutoff_at  | datetime     | YES  |     | NULL    |       |
+------------+--------------+------+-----+---------+-------+`,
    'a job definition': () => `{
  "family": "settlement-writer",
  "cpu": "1024",
  "containerDefinitions": [{ "name": "writer", "image": "mf/settlement-writer:4.18", "logGroup": "/mf/settlement" }]
}`,
    'a Jenkinsfile': () => `pipeline {
  agent { label 'mf-linux-prod' }
  stages {
    stage('Deploy') {
      steps { sh 'ssh deploy@rating-01.prod.mf-core.internal ./release.sh' }
    }
  }
}`,
  }),
  ...casesOf('sensitive-data', {
    'rows between pipes': () =>
      `id|surname|iban_last4|balance\n${repeated(5, (i) => `${invented(i).id}|${invented(i).family}|${3400 + i}|${invented(i).amount}`)}`,
    'rows in a fence': () => `Explain the outliers:

\`\`\`
customer,city,amount
${repeated(5, (i) => `${invented(i).family},${invented(i).city},${invented(i).amount}`)}
\`\`\``,
    'rows below a query': () => `SELECT id, surname, premium FROM policy WHERE lapsed;

  id   | surname    | premium
-------+------------+---------
${repeated(4, (i) => ` ${invented(i).id} | ${invented(i).family.padEnd(10)} | ${invented(i).amount}`)}
(4 rows)

Why does Haddad appear twice?`,
    'a response with customers': () => `HTTP/1.1 200 OK
content-type: application/json

{"items":[${Array.from({ length: 3 }, (_, i) => `{"id":${invented(i).id},"lastName":"${invented(i).family}","birthDate":"${invented(i).born}"}`).join(',')}],"next":null}`,
    'a message queue': () =>
      repeated(
        4,
        (i) =>
          `{"offset":${88120 + i},"key":"cus_${invented(i).id}","value":{"event":"address_changed","city":"${invented(i).city}"}}`,
      ),
    'a log in German': () =>
      repeated(
        4,
        (i) =>
          `18.11.2026 09:1${i}:02 FEHLER Anmeldung fehlgeschlagen Benutzer=${invented(i).login} IP=81.2.69.14${i}`,
      ),
    'a log of .NET': () =>
      repeated(
        3,
        (i) =>
          `info: Claims.Api.Payouts[0]\n      2026-11-18 09:1${i}:02 payout for user ${invented(i).login} rejected, claimId: 48${i}1204`,
      ),
    'a chat between colleagues': () => `09:14 Marta: the Beltran account is blocked again
09:15 Tomasz: she called me twice this morning
09:16 Marta: unblock it and write her
09:17 Tomasz: done`,
    'a form in Italian': () => `Nome: Silvia Marchetti
Codice fiscale: MRCSLV79C54D612X
Telefono: +39 055 2396 8142
Indirizzo: Via dei Serragli 118, Firenze`,
    'notes of a nurse': () => `Pt Jonas Keller, born 12.03.1961, admitted with chest pain.
BP 150/95, troponin negative, discharged on aspirin.
Next of kin: Leonie Keller, +41 44 211 3368`,
    'a fixture full of real people': () => `export const customers = [
${repeated(5, (i) => `  { id: ${invented(i).id}, name: '${invented(i).full}', email: '${invented(i).email}' },`)}
];`,
    'a Terraform file with somebody’s address': () => `resource "pagerduty_user" "oncall" {
  name  = "${invented(3).full}"
  email = "${invented(3).email}"
}`,
    'a statement in JSON': () => `[
${Array.from({ length: 4 }, (_, i) => `  {"booked": "${invented(i).day}", "counterparty": "${invented(i).full}", "cents": ${i * 7311}}`).join(',\n')}
]`,
    'a pivot of people': () => `name,score
${repeated(5, (i) => `${invented(i).full},${61 + i * 7}`)}`,
  }),
  ...casesOf('secret', {
    'a token in a crontab': () =>
      `*/5 * * * * curl -s -H "X-Api-Key: ${fake('base62', 32, 61)}" https://status.meridianfreight.eu/ping`,
    'a key below a table': () => `| name | value |
|---|---|
| region | eu-central-1 |
| access key | AKIA${fake('base32', 16, 62)} |`,
    'a password in a German sentence': () =>
      `Der Zugang klappt nicht, das Passwort ist Sommer${fake('digits', 4, 63)}!q und der Benutzer svc-claims.`,
    'a token in a mail': () => `From: Marta Lindqvist <marta.lindqvist@fjordpost.se>
To: dev@meridianfreight.eu
Subject: access

Here is the deploy token: glpat-${fake('base62', 20, 64)}`,
    'PHP settings': () => `<?php
define('DB_USER', 'claims');
define('DB_PASSWORD', '${fake('base62', 16, 65)}');`,
    'a Java property': () =>
      `System.setProperty("javax.net.ssl.keyStorePassword", "${fake('base62', 14, 66)}");`,
  }),
];
