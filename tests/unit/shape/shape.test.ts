import { describe, expect, it } from 'vitest';
import { readShape } from '@/lib/shape/shape';

describe('the shape of a text', () => {
  it.each([
    ['prose', 'How do I reverse a list in Python? I tried a few things, but none worked.'],
    ['code', 'function add(a, b) {\n  return a + b;\n}\n\nexport default add;\n'],
    ['code', 'import os\n\ndef main():\n    for name in os.listdir("."):\n        print(name)\n'],
    ['code', 'SELECT id, name\nFROM users\nWHERE id = 4;\n'],
    ['config', 'server:\n  port: 8080\n  host: localhost\nlogging:\n  level: debug\n'],
    ['config', 'DB_HOST=localhost\nDB_PORT=5432\nDEBUG=true\n'],
    ['schema', 'CREATE TABLE orders (\n  id serial PRIMARY KEY,\n  total numeric NOT NULL\n);\n'],
    ['log', '2026-03-01T10:00:00Z INFO started\n2026-03-01T10:00:01Z ERROR failed\n'],
    ['log', 'Mar  1 10:00:00 web sshd[42]: Accepted publickey\nMar  1 10:00:02 web sshd[42]: closed\n'],
    ['log', '{"level":"info","ts":1,"msg":"up"}\n{"level":"error","ts":2,"msg":"down","code":3}\n'],
    ['log', 'ts=1 level=info msg=up node=a\nts=2 level=error msg=down node=a\n'],
    ['log', '1.2.3.4 - - [01/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 12\n'],
    [
      'log',
      '2026-03-01 10:00:00 ERROR boom\njava.lang.IllegalStateException: x\n\tat a.B.c(B.java:4)\n\tat a.B.d(B.java:9)\n',
    ],
    [
      'diff',
      'diff --git a/x.ts b/x.ts\n--- a/x.ts\n+++ b/x.ts\n@@ -1,2 +1,2 @@\n-const a = 1;\n+const a = 2;\n',
    ],
    ['rows', 'id,name,total\n1,ada,3\n2,bob,4\n3,eve,5\n'],
  ] as const)('is %s: %j', (shape, text) => {
    expect(readShape(text).shape).toBe(shape);
  });

  it('is told by a file name', () => {
    expect(readShape('a b c', '.env.production').shape).toBe('config');
  });
});
