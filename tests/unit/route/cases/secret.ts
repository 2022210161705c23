import { fake } from '@/lib/detectors/fake';
import { invented } from '../people';
import { casesOf, repeated } from '../route-case';

const accessKey = (seed: number): string => `AKIA${fake('base32', 16, seed)}`;
const github = (seed: number): string => `ghp_${fake('base62', 36, seed)}`;
const password = (seed: number): string => fake('base62', 18, seed);
const stripe = (seed: number): string => `sk_live_${fake('base62', 24, seed)}`;
const pem = (kind: string, seed: number): string => `-----BEGIN ${kind}PRIVATE KEY-----
${repeated(6, (i) => fake('base64', 64, seed * 10 + i))}
-----END ${kind}PRIVATE KEY-----`;
const encoded = (text: string): string => Buffer.from(text).toString('base64');

/** Credentials, wherever they turn up. */
export const secrets = casesOf('secret', {
  'a key in a shell': () => `My deploy fails with AccessDenied. What is wrong here?

export AWS_REGION=eu-central-1
export AWS_ACCESS_KEY_ID=${accessKey(1)}
aws s3 sync ./dist s3://static-assets --delete`,
  'a pair of keys': () => `[default]
aws_access_key_id = ${accessKey(2)}
aws_secret_access_key = ${fake('base64', 40, 3)}`,
  'a token in code': () => `const octokit = new Octokit({ auth: '${github(4)}' });
const { data } = await octokit.rest.repos.listForAuthenticatedUser();`,
  'a token in an address': () => `git clone https://${github(5)}@github.com/meridian/rating.git`,
  'a connection string': () =>
    `DATABASE_URL=postgres://settle_rw:${password(6)}@settle-db-01.prod.mf-core.internal:5432/settle`,
  'a connection string in a question': () =>
    `Why does mongosh say authentication failed for mongodb+srv://reports:${password(7)}@cluster0.mongodb.net/claims ?`,
  'ADO.NET': () =>
    `"ConnectionStrings": { "Main": "Server=sql01;Database=claims;User Id=svc_claims;Password=${password(8)};" }`,
  'a private key': () => `Can you tell which format this is?

${pem('RSA ', 9)}`,
  'an OpenSSH key': () => pem('OPENSSH ', 10),
  'a payment key': () => `stripe.api_key = "${stripe(11)}"
stripe.Charge.create(amount=2000, currency="eur", source="tok_visa")`,
  'a chat webhook': () =>
    `curl -X POST -d '{"text":"done"}' https://hooks.slack.com/services/T${fake('upper', 8, 12)}/B${fake('upper', 8, 13)}/${fake('base62', 24, 14)}`,
  'a bot token': () =>
    `SLACK_BOT_TOKEN=xoxb-${fake('digits', 12, 15)}-${fake('digits', 12, 16)}-${fake('base62', 24, 17)}`,
  'an authorization header': () =>
    `curl -H "Authorization: Bearer ${fake('base62', 44, 18)}" https://api.meridianfreight.eu/v2/lanes`,
  'basic authentication': () =>
    `curl -u svc-deploy:${password(19)} https://nexus.mf-core.internal/repository/raw/tool.tgz -O`,
  'a manifest': () => `apiVersion: v1
kind: Secret
metadata:
  name: ledger-credentials
type: Opaque
data:
  username: ${encoded('ledger_rw')}
  password: ${encoded(password(20))}`,
  'compose with a password': () => `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_USER: settle
      POSTGRES_PASSWORD: ${password(21)}`,
  'Terraform with a password': () => `resource "aws_db_instance" "main" {
  identifier = "settle-prod"
  username   = "settle"
  password   = "${password(22)}"
}`,
  'a Dockerfile with a token': () => `FROM node:20
ARG NPM_TOKEN=npm_${fake('base62', 36, 23)}
RUN npm ci`,
  'a workflow with a token': () => `jobs:
  publish:
    runs-on: ubuntu-latest
    env:
      GITHUB_TOKEN: ${github(24)}
    steps:
      - uses: actions/checkout@v4
      - run: npm publish`,
  'a diff that removes a token': () => `diff --git a/src/client.ts b/src/client.ts
--- a/src/client.ts
+++ b/src/client.ts
@@ -2,3 +2,3 @@
-const token = '${github(25)}';
+const token = process.env['TOKEN'];`,
  'a log line with a token': () => `2026-11-18T09:14:02Z DEBUG http request GET /v2/lanes
2026-11-18T09:14:02Z DEBUG header authorization: Bearer ${fake('base62', 40, 26)}
2026-11-18T09:14:03Z ERROR http 403`,
  'a signed token': () =>
    `Decode this: ${encoded('{"alg":"HS256","typ":"JWT"}').replace(/=/g, '')}.${encoded('{"sub":"48102","role":"admin","exp":1893456000}').replace(/=/g, '')}.${fake('base62', 43, 27)}`,
  'a password in a sentence': () =>
    `I can't log in to the console, the password is Winter${fake('digits', 4, 28)}!kx and the user is svc-claims.`,
  'a secret in four hundred lines': () => `${repeated(
    130,
    (i) => `function part${i}(input) {
  return input.filter((value) => value % ${i + 2} === 0);
}`,
  )}
const client = new S3Client({ credentials: { accessKeyId: '${accessKey(29)}', secretAccessKey: '${fake('base64', 40, 30)}' } });`,
  'a secret among rows': () => `id,email,api_key
${repeated(4, (i) => `${invented(i).id},${invented(i).email},${stripe(40 + i)}`)}`,
  'an environment of production': () => `APP_ENV=production
JWT_SECRET=${fake('base62', 48, 31)}
REDIS_URL=redis://:${fake('hex', 32, 32)}@cache-01.prod.mf-core.internal:6379/0
MAIL_PASSWORD=${password(33)}`,
  'Spring properties with a password': () => `spring.datasource.url=jdbc:postgresql://settle-db-01/settle
spring.datasource.username=settle_rw
spring.datasource.password=${password(34)}`,
  'a service account': () => `{
  "type": "service_account",
  "project_id": "mf-rating-prod",
  "private_key_id": "${fake('hex', 40, 35)}",
  "private_key": "-----BEGIN PRIVATE KEY-----\\n${fake('base64', 64, 36)}\\n${fake('base64', 64, 37)}\\n-----END PRIVATE KEY-----\\n",
  "client_email": "rating@mf-rating-prod.iam.gserviceaccount.com"
}`,
  'registry credentials': () =>
    `{"auths": {"registry.mf-core.internal:5000": {"auth": "${encoded(`deploy:${password(38)}`)}"}}}`,
  'an .npmrc': () => `registry=https://registry.npmjs.org/
//registry.npmjs.org/:_authToken=npm_${fake('base62', 36, 39)}`,
  'a chat about a token': () => `${invented(2).given}: can you try with mine?
${invented(3).given}: sure, send it
${invented(2).given}: ${github(50)}
${invented(3).given}: works, thanks`,
  'a key in a notebook': () => `{
 "cells": [
  {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [], "source": ["import openai\\n", "openai.api_key = 'sk-proj-${fake('base62', 20, 51)}T3BlbkFJ${fake('base62', 20, 52)}'"]}
 ],
 "nbformat": 4
}`,
  'a key in a page': () => `<script>
  window.config = { apiKey: "AIza${fake('base62', 35, 53)}", map: "eu" };
</script>`,
  'a key encoded once more': () => `echo ${encoded(`AWS_ACCESS_KEY_ID=${accessKey(54)}`)} | base64 -d`,
  'Ansible variables': () => `ansible_user: deploy
ansible_become_password: ${password(55)}
ansible_host: ledger-01.prod.mf-core.internal`,
  'a table of logins with their passwords': () => `user,password,role
m.keller,${password(56)},admin
t.osei,${password(57)},ops`,
  'a table of passwords in Markdown': () => `here are the test boxes

| host | user | password |
|---|---|---|
| 10.4.2.7 | deploy | ${password(58)} |
| 10.4.2.8 | deploy | ${password(59)} |`,
});
