import { casesOf } from '../route-case';

/** Questions that anybody could ask. */
export const publicQuestions = casesOf('public-code', {
  'a question in one line': () => 'How do I reverse a list in Python?',
  'a question in German': () =>
    'Wie kann ich in TypeScript einen Typ aus den Schlüsseln eines Objekts ableiten? Ein kurzes Beispiel reicht mir.',
  'a question in Spanish': () =>
    '¿Cuál es la diferencia entre una promesa y un observable en Angular, y cuándo conviene usar cada uno?',
  'a question in French': () =>
    'Comment éviter une fuite mémoire quand un composant React est démonté pendant une requête ?',
  'a question in Japanese': () =>
    'Goのゴルーチンがリークしているかどうかを調べるにはどうすればよいですか？pprofの使い方も教えてください。',
  'a question in Portuguese': () =>
    'Qual é a melhor forma de paginar uma consulta grande no PostgreSQL sem usar OFFSET?',
  'a question in Russian': () =>
    'Чем отличается Mutex от RwLock в Rust и когда стоит выбирать каждый из них?',
  'a question in Chinese': () =>
    '请解释一下 Kubernetes 中 Deployment 和 StatefulSet 的区别，并给出一个简单的例子。',
  'a question in Polish': () => 'Jak napisać test jednostkowy dla funkcji, która korzysta z bieżącej daty?',
  'a question about a public vulnerability': () =>
    'Is my version of xz-utils 5.6.1 affected by CVE-2024-3094, and how do I downgrade it on Debian testing?',
  'a question about Log4Shell': () =>
    'Explain how CVE-2021-44228 (Log4Shell) works and which versions of log4j-core fix it. Is 2.17.1 enough?',
  'a question about architecture in general': () =>
    'What are the trade-offs between event sourcing and CRUD for an order management system with about 50 requests per second?',
  'a request for a password policy': () =>
    'Write a password policy for a small web shop: minimum length, breached-password checks, rate limiting and reset tokens.',
  'a question about rotating credentials': () =>
    'What is the recommended way to rotate database credentials without downtime when the app uses a connection pool?',
  'a question about personal data': () =>
    'Which columns count as personal data under the GDPR: IP address, user agent, hashed e-mail, postcode?',
  'a question with an error message': () =>
    "I get `TypeError: Cannot read properties of undefined (reading 'map')` after upgrading to React 19. Why?",
  'a question with a command': () =>
    'Why does `git rebase --onto main feature~3 feature` drop the first commit? I expected three commits to be replayed.',
  'a question about a famous person': () =>
    'Summarise the main contributions of Grace Hopper and Donald Knuth to compiler construction in five bullet points.',
  'an essay': () => `Please improve this introduction for my blog post about testing.

Tests are a way of talking about behaviour. A good test says what must stay true when everything else changes, and a bad
test repeats how the code happens to be written today. Most teams start with the second kind, because it is easy to write
after the fact. The first kind needs a decision: what does a user of this function rely on?

Over time I came to prefer a small number of tests with large, readable inputs. They fail rarely, and when they do, the
failure message tells a story.`,
  'a prompt with instructions': () => `You are a senior engineer who reviews pull requests.

Rules:
- Be concise.
- Point out correctness problems first, then naming.
- Quote the line that you comment on.
- Never suggest a rewrite of the whole file.

Answer in a Markdown table with the columns line, problem, suggestion.`,
  'a regular expression question': () =>
    'Can you explain this regular expression step by step? ^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$',
  'a recipe': () => `Rewrite for 12 people:

Pancakes
- 250 g flour
- 2 eggs
- 400 ml milk
- a pinch of salt
Mix, rest for 20 minutes, fry in butter.`,
  'a note before a colon': () => 'Note: the server answers slowly today',
  'an address that is down': () => 'https://docs.example.org/guide is down for me, for you too?',
  'resolvers, routers and test cards': () =>
    'Why does 8.8.8.8 answer and 192.168.1.1 not? And does Stripe decline 4242 4242 4242 4242 in test mode?',
  'a parcel to a town': () => 'How long does a parcel take to Lisbon, and to SW1A?',
});
