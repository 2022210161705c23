import { casesOf, repeated } from '../route-case';

/** Tests, examples and documents with values that are reserved for them. */
export const publicFixtures = casesOf('public-code', {
  'a fixture with reserved domains': () => `export const users = [
  { id: 'u1', email: 'alice@example.com', role: 'admin' },
  { id: 'u2', email: 'bob@example.org', role: 'viewer' },
  { id: 'u3', email: 'carol@example.net', role: 'viewer' },
];`,
  'a request of a tutorial': () => `curl -X POST https://api.example.com/v1/orders \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"customer": "cus_123", "amount": 1000}'`,
  'fictional telephone numbers': () => `test.each([
  ['(212) 555-0134', '+12125550134'],
  ['+44 20 7946 0018', '+442079460018'],
])('normalises %s', (given, expected) => {
  expect(normalise(given)).toBe(expected);
});`,
  'a faker script': () => `from faker import Faker
fake = Faker()
for _ in range(10):
    print(fake.name(), fake.email(), fake.address(), fake.phone_number())`,
  'a factory': () => `FactoryBot.define do
  factory :customer do
    first_name { Faker::Name.first_name }
    last_name { Faker::Name.last_name }
    email { "#{first_name}@example.com" }
    iban { Faker::Bank.iban }
  end
end`,
  'a mail template': () => `<p>Dear {{ customer.first_name }},</p>
<p>your order {{ order.number }} is on its way to {{ order.address }}.</p>
<p>Questions? Write to support@example.com.</p>`,
  'a lesson on joins': () => `Explain why the left join returns NULLs:

SELECT c.name, o.total
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
WHERE o.id IS NULL;`,
  'a notebook of a course': () => `{
 "cells": [
  {"cell_type": "markdown", "metadata": {}, "source": ["# Linear regression"]},
  {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [], "source": ["import numpy as np\\n", "x = np.arange(10)"]}
 ],
 "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
 "nbformat": 4,
 "nbformat_minor": 5
}`,
  'localhost in a script': () => `const server = http.createServer(handler);
server.listen(3000, '127.0.0.1', () => console.log('http://localhost:3000'));
await fetch('http://127.0.0.1:3000/health');`,
  'a subnet calculator': () => `import ipaddress

network = ipaddress.ip_network("192.168.0.0/24")
for host in list(network.hosts())[:3]:
    print(host)  # 192.168.0.1, 192.168.0.2, ...`,
  'a diff of a fixture': () => `diff --git a/tests/fixtures/user.json b/tests/fixtures/user.json
--- a/tests/fixtures/user.json
+++ b/tests/fixtures/user.json
@@ -1,4 +1,4 @@
 {
-  "email": "old@example.com",
+  "email": "new@example.com",
   "name": "Test User"
 }`,
  'an icon':
    () => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor">
  <path d="M12 2a10 10 0 1 0 10 10A10 10 0 0 0 12 2Zm1 15h-2v-2h2Zm0-4h-2V7h2Z"/>
</svg>`,
  'a coding exercise':
    () => `Given an array of integers nums and an integer target, return indices of the two numbers such that they add up to target.

Example 1:
Input: nums = [2,7,11,15], target = 9
Output: [0,1]

Constraints:
- 2 <= nums.length <= 10^4
- -10^9 <= nums[i] <= 10^9`,
  'a list of constants': () =>
    repeated(40, (i) => `pub const OPCODE_${i}: u8 = 0x${(i + 16).toString(16).padStart(2, '0')};`),
  'mail headers of an RFC': () => `From: Mary Smith <mary@example.net>
To: John Doe <jdoe@machine.example>
Subject: Saying Hello
Message-ID: <1234@local.machine.example>

This is a message just to say hello.`,
  'our own placeholders': () => `name,email,iban
NAME_1,EMAIL_1,IBAN_1
NAME_2,EMAIL_2,IBAN_2
NAME_3,EMAIL_3,IBAN_3`,
});
