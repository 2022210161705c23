import { casesOf, repeated } from '../route-case';

/** What is easily mistaken for something private, and isn't. */
export const morePublic = casesOf('public-code', {
  'a crontab to be explained': () => 'What does this run at? */15 2-4 * * 1-5 /usr/bin/backup --full',
  'a GitLab pipeline of a tutorial': () => `stages:
  - test
test:
  stage: test
  image: python:3.12
  script:
    - pip install -r requirements.txt
    - pytest`,
  'a babel configuration': () => `{
  "presets": ["@babel/preset-env", "@babel/preset-react"],
  "plugins": ["@babel/plugin-transform-runtime"]
}`,
  'an Express server': () => `import express from 'express';
const app = express();
app.use(express.json());
app.post('/users', (req, res) => {
  const { name, email } = req.body;
  res.status(201).json({ id: 1, name, email });
});
app.listen(3000);`,
  'a migration of a lesson': () => `CREATE TABLE users (
  id SERIAL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  email VARCHAR(255) UNIQUE
);
CREATE TABLE posts (
  id SERIAL PRIMARY KEY,
  user_id INTEGER REFERENCES users(id),
  title TEXT
);`,
  'a regular log format to be parsed': () =>
    'Write a regex that parses the Apache combined log format: %h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-Agent}i"',
  'an object literal': () => `const theme = {
  colors: { primary: '#0055ff', danger: '#cc0000' },
  spacing: [0, 4, 8, 16, 32],
  fonts: { body: 'Inter', heading: 'Inter' },
};`,
  'a Solidity contract': () => `pragma solidity ^0.8.20;

contract Counter {
    uint256 public count;
    function increment() external { count += 1; }
}`,
  'a Haskell function': () => `quicksort :: Ord a => [a] -> [a]
quicksort [] = []
quicksort (x:xs) = quicksort smaller ++ [x] ++ quicksort larger
  where
    smaller = [y | y <- xs, y <= x]
    larger  = [y | y <- xs, y > x]`,
  'an assembler listing': () => `section .text
global _start
_start:
    mov rax, 60
    xor rdi, rdi
    syscall`,
  LaTeX: () => `\\begin{equation}
  E = mc^2 \\label{eq:mass}
\\end{equation}
As \\eqref{eq:mass} shows, mass is energy.`,
  'a Vue component': () => `<script setup lang="ts">
import { ref } from 'vue';
const count = ref(0);
</script>
<template>
  <button @click="count++">{{ count }}</button>
</template>`,
  'a failing assertion of Jest': () => `● adds 1 + 2

    expect(received).toBe(expected)

    Expected: 3
    Received: 4

      3 | test('adds', () => {
    > 4 |   expect(sum(1, 2)).toBe(3);
        |                     ^
      at Object.<anonymous> (src/sum.test.js:4:21)`,
  'a warning of Docker':
    () => `ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1
------
 > [build 4/6] RUN npm ci:
0.812 npm error code EUSAGE`,
  'an outline': () => `1. Introduction
2. Background
   2.1 Consensus
   2.2 Replication
3. Evaluation
4. Conclusion`,
  'a comparison of prices in public': () => `| plan | price per month | users |
|---|---|---|
| Free | 0 | 1 |
| Team | 4 | 5 |
| Enterprise | 21 | unlimited |`,
  'an interview in parts': () => `User: What is a monad?
Assistant: A monoid in the category of endofunctors.
User: And in plain words?
Assistant: A way to chain computations.`,
  'a story with names': () =>
    'Write a short story about Alice and Bob, two engineers who exchange keys over an insecure channel while Eve listens.',
  'a schedule of exercises': () => `week,distance_km,pace_min
1,12,6.2
2,15,6.1
3,18,6.0
4,14,6.1`,
  'a diff of documentation': () => `--- a/README.md
+++ b/README.md
@@ -10,3 +10,3 @@
-Run \`npm start\` to begin.
+Run \`npm run dev\` to begin.
 See the docs for more.`,
  hyperparameters: () => `learning_rate: 0.001
batch_size: 32
epochs: 50
optimizer: adam
dropout: 0.5
seed: 42`,
  'a logger configuration': () => `log4j.rootLogger=INFO, console
log4j.appender.console=org.apache.log4j.ConsoleAppender
log4j.appender.console.layout=org.apache.log4j.PatternLayout
log4j.appender.console.layout.ConversionPattern=%d{ISO8601} %-5p [%t] %c - %m%n`,
  'a long list of imports': () => repeated(80, (i) => `import { Icon${i} } from '@/icons/icon-${i}.svg';`),
  'a header of a GPL file': () => `# This program is free software: you can redistribute it and/or modify
# it under the terms of the GNU General Public License as published by
# the Free Software Foundation, either version 3 of the License.
# Copyright (C) 2012 Pavel Vesely <pavel.vesely@posta-brno.cz>

def clamp(value, low, high):
    return max(low, min(value, high))`,
});
