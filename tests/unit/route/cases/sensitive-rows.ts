import { invented } from '../people';
import { casesOf, repeated } from '../route-case';

const two = (given: string, width: number): string => given.padEnd(width);

/** Rows of customers, patients, orders and accounts, however they are written down. */
export const sensitiveRows = casesOf('sensitive-data', {
  'CSV below a question': () => `Why is the sum of balances off?

customer_id,full_name,email,balance
${repeated(6, (i) => `${invented(i).id},${invented(i).full},${invented(i).email},${invented(i).amount}`)}`,
  'CSV with semicolons': () => `Kundennr;Nachname;Vorname;Ort;Umsatz
${repeated(8, (i) => `${invented(i).id};${invented(i).family};${invented(i).given};${invented(i).city};${invented(i).amount.replace('.', ',')}`)}`,
  'CSV without a header': () =>
    repeated(9, (i) => `${invented(i).id},${invented(i).family},${invented(i).born},${invented(i).amount}`),
  'CSV of two thousand rows': () => `id,surname,city,amount,day
${repeated(2000, (i) => `${invented(i).id},${invented(i).family},${invented(i).city},${invented(i).amount},${invented(i).day}`)}`,
  'cells of a spreadsheet': () => `Employee\tDepartment\tSalary\tStart
${repeated(7, (i) => `${invented(i).full}\tClaims\t${41000 + i * 1300}\t${invented(i).day}`)}`,
  'rows of psql': () => ` id    | surname    | city      | balance
-------+------------+-----------+---------
${repeated(5, (i) => ` ${invented(i).id} | ${two(invented(i).family, 10)} | ${two(invented(i).city, 9)} | ${invented(i).amount}`)}
(5 rows)`,
  'rows of mysql': () => `+-------+------------+-----------+
| id    | surname    | city      |
+-------+------------+-----------+
${repeated(5, (i) => `| ${invented(i).id} | ${two(invented(i).family, 10)} | ${two(invented(i).city, 9)} |`)}
+-------+------------+-----------+`,
  'rows of mysql, one field a line': () =>
    repeated(
      4,
      (i) => `*************************** ${i + 1}. row ***************************
         id: ${invented(i).id}
    surname: ${invented(i).family}
       city: ${invented(i).city}
    balance: ${invented(i).amount}`,
    ),
  'rows of psql, one field a line': () =>
    repeated(
      4,
      (i) => `-[ RECORD ${i + 1} ]------------
id      | ${invented(i).id}
surname | ${invented(i).family}
city    | ${invented(i).city}
balance | ${invented(i).amount}`,
    ),
  'a table in Markdown': () => `| customer | city | balance |
|---|---|---|
${repeated(5, (i) => `| ${invented(i).full} | ${invented(i).city} | ${invented(i).amount} |`)}`,
  'a data frame': () => `df.head()
      id    surname      city  balance
${repeated(5, (i) => `${i}  ${invented(i).id} ${invented(i).family.padStart(10)} ${invented(i).city.padStart(9)} ${invented(i).amount.padStart(8)}`)}`,
  'columns of a fixed width': () => `CUSTNO   SURNAME        CITY          BALANCE
-------- -------------- ------------- ---------
${repeated(6, (i) => `${two(String(invented(i).id), 8)} ${two(invented(i).family, 14)} ${two(invented(i).city, 13)} ${invented(i).amount}`)}`,
  'a list of JSON objects': () => `{"data": [
${Array.from({ length: 4 }, (_, i) => `  {"id": ${invented(i).id}, "name": "${invented(i).full}", "city": "${invented(i).city}", "balance": ${Number(invented(i).amount)}}`).join(',\n')}
]}`,
  'JSON objects on lines': () =>
    repeated(
      6,
      (i) =>
        `{"member":${invented(i).id},"surname":"${invented(i).family}","plan":"gold","premium":${Number(invented(i).amount)}}`,
    ),
  'statements of a dump': () =>
    repeated(
      5,
      (i) =>
        `INSERT INTO policy_holder (id, surname, city, premium) VALUES (${invented(i).id}, '${invented(i).family}', '${invented(i).city}', ${invented(i).amount});`,
    ),
  'a dump with its schema': () => `CREATE TABLE patient (
  id integer NOT NULL,
  surname text NOT NULL,
  born date
);

COPY public.patient (id, surname, born) FROM stdin;
${repeated(5, (i) => `${invented(i).id}\t${invented(i).family}\t${invented(i).born}`)}
\\.`,
  'orders without a name': () => `order_id,customer_id,sku,amount,placed_at
${repeated(8, (i) => `${88000 + i},${invented(i).id},FR-${i * 7},${invented(i).amount},${invented(i).day}T10:0${i}:00Z`)}`,
  'payments of an account': () => `Buchungstag;Empfänger;Verwendungszweck;Betrag
${repeated(6, (i) => `${invented(i).day};${invented(i).full};Rechnung ${4400 + i};-${invented(i).amount.replace('.', ',')}`)}`,
  'results of a laboratory': () => `patient_id,test,result,unit,taken
${repeated(6, (i) => `P-${48100 + i * 11},HbA1c,${(5.1 + i / 3).toFixed(1)},%,${invented(i).day}`)}`,
  'a list in Python': () => `customers = [
${repeated(4, (i) => `    {"id": ${invented(i).id}, "name": "${invented(i).full}", "email": "${invented(i).email}"},`)}
]
print(sum(1 for c in customers if "@" in c["email"]))`,
  'XML of customers': () => `<customers>
${repeated(
  4,
  (i) => `  <customer id="${invented(i).id}">
    <surname>${invented(i).family}</surname>
    <email>${invented(i).email}</email>
    <city>${invented(i).city}</city>
  </customer>`,
)}
</customers>`,
  'a table in HTML': () => `<table>
  <tr><th>Customer</th><th>E-mail</th><th>Balance</th></tr>
${repeated(4, (i) => `  <tr><td>${invented(i).full}</td><td>${invented(i).email}</td><td>${invented(i).amount}</td></tr>`)}
</table>`,
  'rows between paragraphs': () => `I imported this into the new system and three rows are wrong.

Name,Member No,Joined
${repeated(4, (i) => `${invented(i).full},${invented(i).id},${invented(i).day}`)}

Could you write a script that finds duplicates by name? It should ignore case.`,
  'a notebook with its output': () => `{
 "cells": [
  {"cell_type": "code", "execution_count": 2, "metadata": {}, "source": ["df.head()"], "outputs": [{"output_type": "execute_result", "data": {"text/plain": ["      id    surname   email\\n", "0  ${invented(1).id}  ${invented(1).family}  ${invented(1).email}\\n", "1  ${invented(2).id}  ${invented(2).family}  ${invented(2).email}\\n"]}}]}
 ],
 "nbformat": 4
}`,
  'transactions in Spanish': () => `fecha;cliente;ciudad;importe
${repeated(6, (i) => `${invented(i).day};${invented(i).full};${invented(i).city};${invented(i).amount.replace('.', ',')}`)}`,
});
