import { fake } from '@/lib/detectors/fake';
import { casesOf, repeated } from '../route-case';

const PACKAGES =
  'lodash react vite eslint prettier typescript vitest zod express fastify chalk commander'.split(' ');
const packageOf = (index: number): string => PACKAGES[index % PACKAGES.length] ?? '';

/** Files of open source, and of tools that every project has. */
export const publicOpenSource = casesOf('public-code', {
  'a file with an SPDX header': () => `// SPDX-License-Identifier: Apache-2.0
// Copyright The OpenTelemetry Authors

package trace

// SpanKind is the role a Span plays in a Trace.
type SpanKind int

const (
	SpanKindUnspecified SpanKind = 0
	SpanKindInternal    SpanKind = 1
)`,
  'the MIT licence': () => `MIT License

Copyright (c) 2019 The Authors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED.`,
  'a package.json': () => `{
  "name": "my-app",
  "version": "0.1.0",
  "private": true,
  "scripts": { "dev": "vite", "build": "tsc && vite build", "test": "vitest" },
  "dependencies": {
    "react": "^18.3.1",
    "react-dom": "^18.3.1"
  },
  "devDependencies": { "vite": "^5.4.0", "typescript": "^5.5.4" }
}`,
  'a package-lock.json': () => `{
  "name": "my-app",
  "lockfileVersion": 3,
  "packages": {
${repeated(
  40,
  (i) => `    "node_modules/${packageOf(i)}-${i}": {
      "version": "4.${i}.1",
      "resolved": "https://registry.npmjs.org/${packageOf(i)}-${i}/-/${packageOf(i)}-${i}-4.${i}.1.tgz",
      "integrity": "sha512-${fake('base64', 86, i)}==",
      "license": "MIT"
    },`,
)}
  }
}`,
  'a yarn.lock': () =>
    repeated(
      20,
      (i) => `${packageOf(i)}@^${i}.0.0:
  version "${i}.2.1"
  resolved "https://registry.yarnpkg.com/${packageOf(i)}/-/${packageOf(i)}-${i}.2.1.tgz#${fake('hex', 40, i)}"
  integrity sha512-${fake('base64', 86, i + 50)}==
`,
    ),
  'a Cargo.lock': () =>
    repeated(
      20,
      (i) => `[[package]]
name = "crate-${packageOf(i)}"
version = "1.0.${i}"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${fake('hex', 64, i)}"
`,
    ),
  'a go.sum': () =>
    repeated(
      12,
      (i) => `github.com/pkg/${packageOf(i)} v1.${i}.0 h1:${fake('base64', 43, i)}=
github.com/pkg/${packageOf(i)} v1.${i}.0/go.mod h1:${fake('base64', 43, i + 90)}=`,
    ),
  requirements: () => `numpy==1.26.4
pandas==2.2.2
scikit-learn>=1.4,<2
requests==2.32.3
pydantic==2.8.2`,
  'a compiler configuration': () => `{
  "compilerOptions": {
    "target": "ES2022",
    "module": "ESNext",
    "moduleResolution": "bundler",
    "strict": true,
    "noEmit": true
  },
  "include": ["src"]
}`,
  'a public workflow': () => `name: CI
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        node: [18, 20, 22]
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: \${{ matrix.node }}
      - run: npm ci
      - run: npm test`,
  'a pyproject.toml': () => `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "demo"
requires-python = ">=3.11"
dependencies = ["httpx>=0.27", "rich"]

[tool.ruff]
line-length = 100`,
  'an ESLint configuration': () => `import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(js.configs.recommended, ...tseslint.configs.strict, {
  rules: { 'no-console': 'warn', eqeqeq: 'error' },
});`,
  'a generic Dockerfile': () => `FROM node:20-alpine AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM nginx:1.27-alpine
COPY --from=build /app/dist /usr/share/nginx/html
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]`,
  'a Makefile': () => `CC = gcc
CFLAGS = -Wall -O2

all: main

main: main.o list.o
	$(CC) $(CFLAGS) -o main main.o list.o

clean:
	rm -f *.o main

.PHONY: all clean`,
  'a README': () => `# tiny-queue

A priority queue in 1 KB, without dependencies.

## Install

    npm install tiny-queue

## API

### \`new Queue(compare)\`
Creates a queue. \`compare(a, b)\` returns a negative number when \`a\` comes first.

### \`queue.push(item)\`
Adds an item in O(log n).

## Licence
MIT`,
  'a changelog': () => `## 4.2.0 (2026-02-11)

### Features
- **router:** support nested layouts (#1182)
- add \`signal\` to \`fetchData\`

### Bug Fixes
- don't crash on empty input (#1190)
- **types:** export \`RouteProps\`

## 4.1.3 (2026-01-28)
- fix: handle trailing slashes`,
  'a .gitignore': () => `node_modules/
dist/
coverage/
*.log
.env
.env.*
!.env.example
.DS_Store
.idea/
.vscode/`,
  'a Maven file': () => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>demo</artifactId>
  <version>0.0.1-SNAPSHOT</version>
  <dependencies>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-web</artifactId>
    </dependency>
  </dependencies>
</project>`,
});
