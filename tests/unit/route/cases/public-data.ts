import { casesOf, repeated } from '../route-case';

/** Rows and documents that hold data of nobody. */
export const publicData = casesOf('public-code', {
  'the iris data': () => `Why does my classifier overfit?

sepal_length,sepal_width,petal_length,petal_width,species
5.1,3.5,1.4,0.2,setosa
4.9,3.0,1.4,0.2,setosa
7.0,3.2,4.7,1.4,versicolor
6.4,3.2,4.5,1.5,versicolor
6.3,3.3,6.0,2.5,virginica
5.8,2.7,5.1,1.9,virginica`,
  'aggregates of the Titanic data': () => `pclass,sex,count,survived_rate,mean_age
1,female,94,0.968,34.6
1,male,122,0.369,41.3
2,female,76,0.921,28.7
2,male,108,0.157,30.7
3,female,144,0.500,21.8
3,male,347,0.135,26.5`,
  'the cars of R': () => `                   mpg cyl  disp  hp drat    wt  qsec
Mazda RX4         21.0   6 160.0 110 3.90 2.620 16.46
Mazda RX4 Wag     21.0   6 160.0 110 3.90 2.875 17.02
Datsun 710        22.8   4 108.0  93 3.85 2.320 18.61
Hornet 4 Drive    21.4   6 258.0 110 3.08 3.215 19.44`,
  'a benchmark in Markdown': () => `Which one would you take?

| library | ops/s | min (ms) | max (ms) |
|---------|------:|---------:|---------:|
| zod     | 1,204 | 0.71     | 2.13     |
| valibot | 9,310 | 0.09     | 0.44     |
| ajv     | 15,002| 0.05     | 0.31     |`,
  'a benchmark as CSV': () => `benchmark,mean,median,p99,runs
parse-small,12.1,11.8,19.0,1000
parse-large,883.4,871.2,1204.9,1000
stringify,45.9,45.1,60.2,1000
clone,103.3,101.7,140.8,1000`,
  'the output of pytest-benchmark': () => `-------------------------------------------------------------------
Name (time in us)      Min       Max      Mean    StdDev   Rounds
-------------------------------------------------------------------
test_encode         1.2040   18.3310    1.4102    0.3011    62113
test_decode         2.8810   22.9140    3.1205    0.4417    41200
test_roundtrip      4.4100   31.0020    4.8033    0.6120    30117
-------------------------------------------------------------------`,
  'a confusion matrix': () => `              precision    recall  f1-score   support

         cat       0.91      0.88      0.89       120
         dog       0.86      0.90      0.88       131
        bird       0.95      0.93      0.94        99

    accuracy                           0.90       350
   macro avg       0.91      0.90      0.90       350`,
  'a truth table': () => `a,b,xor
0,0,0
0,1,1
1,0,1
1,1,0`,
  'population by country': () => `country,year,population,gdp_per_capita
Germany,2020,83160871,46772
France,2020,67571107,39055
Spain,2020,47365655,27056
Italy,2020,59438851,31922`,
  'an exchange of units': () => `unit\tfactor\tsymbol
metre\t1\tm
kilometre\t1000\tkm
mile\t1609.344\tmi
foot\t0.3048\tft`,
  'documentation of parameters': () => `| parameter | type    | required | description                      |
|-----------|---------|----------|----------------------------------|
| limit     | integer | no       | Page size, 1 to 100              |
| cursor    | string  | no       | Where the next page begins       |
| expand    | string  | no       | Related objects to include       |
| status    | string  | yes      | One of open, closed, all         |`,
  'a comparison of products': () => `| Feature | PostgreSQL | MySQL | SQLite |
|---|---|---|---|
| JSON columns | yes | yes | functions |
| Window functions | yes | 8.0 | 3.25 |
| Name of the licence | PostgreSQL | GPL | public domain |`,
  'dummy users of a tutorial': () => `[
  {"id": 1, "name": "John Doe", "email": "john@example.com"},
  {"id": 2, "name": "Jane Doe", "email": "jane@example.com"},
  {"id": 3, "name": "Bob Smith", "email": "bob@example.org"}
]`,
  'dummy rows to insert': () => `INSERT INTO users (id, name, email) VALUES
(1, 'Alice', 'alice@example.com'),
(2, 'Bob', 'bob@example.com'),
(3, 'Carol', 'carol@example.net');`,
  'documentation addresses': () => `Can you explain the longest prefix match with this table?

prefix,next_hop,metric
192.0.2.0/24,198.51.100.1,10
198.51.100.0/24,203.0.113.1,20
203.0.113.0/24,192.0.2.254,30`,
  'a training log': () => `epoch,train_loss,val_loss,accuracy
${repeated(20, (i) => `${i + 1},${(2.1 / (i + 1)).toFixed(4)},${(2.3 / (i + 1)).toFixed(4)},${(0.95 - 0.5 / (i + 1)).toFixed(3)}`)}`,
  'a localisation file': () => `{
  "login.title": "Sign in",
  "login.email": "E-mail address",
  "login.password": "Password",
  "login.forgot": "Forgot your password?",
  "profile.name": "Full name",
  "profile.phone": "Phone number",
  "profile.birthday": "Date of birth"
}`,
  'a German localisation file': () => `login.title=Anmelden
login.password=Passwort
login.password.forgot=Passwort vergessen?
profile.name=Vollständiger Name
profile.address=Anschrift
error.required=Bitte füllen Sie dieses Feld aus`,
  'a matrix of figures': () =>
    repeated(12, (i) => [0, 1, 2, 3].map((j) => ((i + 1) * (j + 2)) / 4).join(',')),
  'HTTP status codes': () => `code,name,category
200,OK,success
301,Moved Permanently,redirect
404,Not Found,client error
500,Internal Server Error,server error`,
});
