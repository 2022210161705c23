import { casesOf } from '../route-case';

/** Code about passwords, tokens and personal data that holds none. */
export const publicAboutSecrets = casesOf('public-code', {
  'a password validator': () => `export function validatePassword(password: string): string[] {
  const problems: string[] = [];
  if (password.length < 12) problems.push('Your password must have at least 12 characters.');
  if (!/[A-Z]/.test(password)) problems.push('Your password needs a capital letter.');
  if (!/\\d/.test(password)) problems.push('Your password needs a digit.');
  return problems;
}`,
  'a login form': () => `export function LoginForm({ onSubmit }: Props) {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form onSubmit={() => onSubmit({ username, password })}>
      <label htmlFor="password">Password</label>
      <input id="password" type="password" value={password} onChange={(e) => setPassword(e.target.value)} />
      <button type="submit">Sign in</button>
    </form>
  );
}`,
  'hashing with bcrypt': () => `import bcrypt

def hash_password(password: str) -> bytes:
    salt = bcrypt.gensalt(rounds=12)
    return bcrypt.hashpw(password.encode("utf-8"), salt)

def check_password(password: str, hashed: bytes) -> bool:
    return bcrypt.checkpw(password.encode("utf-8"), hashed)`,
  'signing a token': () => `const jwt = require('jsonwebtoken');

function issueToken(user) {
  const secret = process.env.JWT_SECRET;
  if (!secret) throw new Error('JWT_SECRET is not set');
  return jwt.sign({ sub: user.id, role: user.role }, secret, { expiresIn: '15m' });
}

function verifyToken(token) {
  return jwt.verify(token, process.env.JWT_SECRET);
}`,
  'reading credentials from the environment': () => `import os
import psycopg2

conn = psycopg2.connect(
    host=os.environ["DB_HOST"],
    user=os.environ["DB_USER"],
    password=os.environ["DB_PASSWORD"],
    dbname=os.getenv("DB_NAME", "app"),
)`,
  'a test with dummy values': () => `describe('login', () => {
  it('rejects a wrong password', async () => {
    const response = await request(app)
      .post('/login')
      .send({ email: 'jane@example.com', password: 'wrong-password' });
    expect(response.status).toBe(401);
  });

  it('accepts the right one', async () => {
    await createUser({ email: 'jane@example.com', password: 'password123' });
    const response = await request(app).post('/login').send({ email: 'jane@example.com', password: 'password123' });
    expect(response.body.token).toBeDefined();
  });
});`,
  'a README with example keys': () => `# acme-sdk

## Usage

Set your key before you start:

    export ACME_API_KEY=your-api-key-here

Then:

\`\`\`js
const client = new Acme({ apiKey: 'YOUR_API_KEY', secret: '<your-secret>' });
\`\`\`

With AWS credentials, the documented example key ${['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')} works nowhere.`,
  'expressions for personal data': () => `PATTERNS = {
    "email": re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"),
    "ssn": re.compile(r"\\b\\d{3}-\\d{2}-\\d{4}\\b"),
    "iban": re.compile(r"\\b[A-Z]{2}\\d{2}[A-Z0-9]{11,30}\\b"),
    "phone": re.compile(r"\\+?\\d[\\d .-]{7,14}\\d"),
    "credit_card": re.compile(r"\\b(?:\\d[ -]?){13,16}\\b"),
}`,
  'a Luhn check with test cards': () => `function luhn(number) {
  let sum = 0;
  [...number].reverse().forEach((digit, i) => {
    const n = i % 2 ? Number(digit) * 2 : Number(digit);
    sum += n > 9 ? n - 9 : n;
  });
  return sum % 10 === 0;
}
console.assert(luhn('4242424242424242'));
console.assert(luhn('5555555555554444'));`,
  'a user model': () => `public class User {
    private Long id;
    private String firstName;
    private String lastName;
    private String email;
    private LocalDate dateOfBirth;
    private String passwordHash;

    public String getFullName() {
        return firstName + " " + lastName;
    }
}`,
  'an OAuth flow': () => `async function exchange(code: string): Promise<Tokens> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: config.clientId,
    client_secret: config.clientSecret,
    redirect_uri: 'http://localhost:3000/callback',
    code,
  });
  const response = await fetch('https://oauth2.googleapis.com/token', { method: 'POST', body });
  return response.json();
}`,
  'a secret scanner': () => `var rules = []Rule{
	{ID: "aws-access-token", Regex: regexp.MustCompile(\`(?:AKIA|ASIA)[A-Z0-9]{16}\`)},
	{ID: "github-pat", Regex: regexp.MustCompile(\`ghp_[0-9a-zA-Z]{36}\`)},
	{ID: "private-key", Regex: regexp.MustCompile(\`-----BEGIN [A-Z ]*PRIVATE KEY-----\`)},
}`,
  'a template of environment variables': () => `# copy to .env and fill in
DATABASE_URL=postgres://user:password@localhost:5432/app
JWT_SECRET=changeme
STRIPE_SECRET_KEY=sk_test_your_key_here
SMTP_PASSWORD=
SENTRY_DSN=`,
  'a password generator': () => `import secrets, string

ALPHABET = string.ascii_letters + string.digits + "!@#$%^&*"

def generate_password(length: int = 16) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))

if __name__ == "__main__":
    print("Your new password:", generate_password())`,
  'masking card numbers': () => `def mask_card(number: str) -> str:
    """Shows the last four digits only: 4111111111111111 becomes ************1111."""
    return "*" * (len(number) - 4) + number[-4:]`,
  'a SQL injection to be explained': () => `What is wrong with this?

String query = "SELECT * FROM users WHERE name = '" + name + "' AND password = '" + password + "'";
ResultSet rs = statement.executeQuery(query);`,
  'a keychain in Swift': () => `func store(password: String, for account: String) throws {
    let query: [String: Any] = [
        kSecClass as String: kSecClassGenericPassword,
        kSecAttrAccount as String: account,
        kSecValueData as String: Data(password.utf8),
    ]
    let status = SecItemAdd(query as CFDictionary, nil)
    guard status == errSecSuccess else { throw KeychainError.unhandled(status: status) }
}`,
});
