import { casesOf, repeated } from '../route-case';

const WORDS = 'stack queue heap graph tree cache buffer stream parser lexer matrix vector'.split(' ');
const word = (index: number): string => WORDS[index % WORDS.length] ?? '';

/** Code that belongs to nobody in particular, in the languages that engineers write. */
export const publicCode = casesOf('public-code', {
  'a hook': () => `How do I make this debounce cancel on unmount?

export function useDebounced(callback, delay) {
  const timer = useRef(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (...args) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => callback(...args), delay);
  };
}`,
  'a binary search in C': () => `#include <stddef.h>

int search(const int *a, size_t n, int key) {
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (a[mid] < key) lo = mid + 1;
        else hi = mid;
    }
    return lo < n && a[lo] == key ? (int)lo : -1;
}`,
  'a worker pool in Go': () => `package main

import "sync"

func process(jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for job := range jobs {
		results <- job * job
	}
}`,
  'an iterator in Rust': () => `pub struct Fibonacci { a: u64, b: u64 }

impl Iterator for Fibonacci {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let value = self.a;
        self.a = self.b;
        self.b += value;
        Some(value)
    }
}`,
  'a stream in Java': () => `List<String> names = orders.stream()
    .filter(order -> order.getTotal() > 100)
    .map(Order::getCustomerName)
    .distinct()
    .sorted()
    .collect(Collectors.toList());`,
  'a controller in C#': () => `[ApiController]
[Route("api/[controller]")]
public class TodoController : ControllerBase
{
    private readonly TodoContext _context;
    public TodoController(TodoContext context) => _context = context;

    [HttpGet("{id}")]
    public async Task<ActionResult<TodoItem>> Get(long id)
    {
        var item = await _context.TodoItems.FindAsync(id);
        return item == null ? NotFound() : item;
    }
}`,
  'a class in Ruby': () => `class Stack
  def initialize
    @items = []
  end

  def push(item)
    @items.push(item)
    self
  end

  def pop
    @items.pop
  end
end`,
  'a function in PHP': () => `<?php
function slugify(string $text): string {
    $text = preg_replace('~[^\\pL\\d]+~u', '-', $text);
    $text = iconv('utf-8', 'us-ascii//TRANSLIT', $text);
    return strtolower(trim($text, '-'));
}`,
  'a coroutine in Kotlin': () => `suspend fun <T> retry(times: Int, block: suspend () -> T): T {
    repeat(times - 1) {
        try { return block() } catch (e: IOException) { delay(100L * (it + 1)) }
    }
    return block()
}`,
  'a shell script': () => `#!/usr/bin/env bash
set -euo pipefail
for file in *.png; do
  convert "$file" -resize 50% "small-$file"
done
echo "done"`,
  'a PowerShell script': () => `Get-ChildItem -Path . -Recurse -Filter *.log |
  Where-Object { $_.LastWriteTime -lt (Get-Date).AddDays(-30) } |
  ForEach-Object { Remove-Item $_.FullName -WhatIf }`,
  'a generic query': () => `SELECT department, COUNT(*) AS n, AVG(salary) AS average
FROM employees
GROUP BY department
HAVING COUNT(*) > 5
ORDER BY average DESC;`,
  'a style sheet': () => `.card {
  display: grid;
  gap: 1rem;
  padding: 1.5rem;
  border-radius: 8px;
}
@media (max-width: 600px) {
  .card { padding: 0.75rem; }
}`,
  'a page': () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Counter</title>
    <script type="module" src="/main.js"></script>
  </head>
  <body>
    <button id="plus">+1</button>
    <output>0</output>
  </body>
</html>`,
  'a Lua table': () => `local M = {}
function M.map(list, fn)
  local out = {}
  for i, value in ipairs(list) do
    out[i] = fn(value)
  end
  return out
end
return M`,
  'a plot in R': () => `library(ggplot2)
ggplot(mtcars, aes(x = wt, y = mpg, colour = factor(cyl))) +
  geom_point(size = 3) +
  labs(title = "Fuel economy", x = "Weight", y = "Miles per gallon")`,
  'minified code': () =>
    `!function(e,t){"object"==typeof exports&&"undefined"!=typeof module?module.exports=t():e.noop=t()}(this,function(){"use strict";${Array.from({ length: 90 }, (_, i) => `function n${i}(e,t){return e&&t?e.x${i}+t[${i}]:null==e?void 0:e.apply(this,arguments)}`).join('')}return n1});`,
  'four hundred lines of a library': () =>
    repeated(
      70,
      (i) => `/** Returns the ${word(i)} at a position. */
export function ${word(i)}At${i}(list: readonly number[], position: number): number | undefined {
  if (position < 0 || position >= list.length) return undefined;
  const value = list[position];
  return value === undefined ? undefined : value * ${i + 1};
}`,
    ),
  'three hundred lines of tests': () =>
    repeated(
      60,
      (i) => `def test_${word(i)}_${i}():
    ${word(i)} = make_${word(i)}(size=${i})
    assert len(${word(i)}) == ${i}
    assert ${word(i)}.is_empty() is ${i === 0 ? 'True' : 'False'}
`,
    ),
  'code above a question in prose':
    () => `const groups = Object.groupBy(people, ({ age }) => (age < 18 ? 'young' : 'adult'));

This works in Node 21 but not in Safari 16. Which polyfill would you use, and does it matter for Map.groupBy?`,
  'a generic diff': () => `diff --git a/src/clamp.ts b/src/clamp.ts
index 3f1c2ab..91d0e77 100644
--- a/src/clamp.ts
+++ b/src/clamp.ts
@@ -1,5 +1,5 @@
 export function clamp(value: number, low: number, high: number) {
-  return Math.min(Math.max(value, high), low);
+  return Math.min(Math.max(value, low), high);
 }`,
});
