/** @jsxImportSource react */
import { usePage } from '../context';

/** A form with fields and a submit button, and nothing of it belongs to a composer. */
export function LoginPage() {
  const { marks } = usePage();
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <button type="button" {...marks.test('login-with-google')}>
        Continue with Google
      </button>
      <input type="email" name="email" aria-label="Email" />
      <button type="submit">Continue with email</button>
    </form>
  );
}
