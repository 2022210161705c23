import type { Rotation } from '@/lib/core/finding';

/** What to do about a secret whose service only its owner knows. */
export const changeOnService: Rotation = {
  provider: 'the service that accepts it',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  steps: [
    'Revoke or change the value on the service that accepts it.',
    'Put the new value into a secret store; refer to it by name in code and configuration.',
  ],
};

export const endSession: Rotation = {
  provider: 'the service that the request goes to',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  steps: [
    'Sign out everywhere, or end the session on the service.',
    'Remove cookies before you share a request.',
  ],
};

export const newKeyPair: Rotation = {
  provider: 'whoever trusts the key',
  url: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
  steps: [
    'Make a new key pair and install its public half wherever the old one is trusted.',
    'Remove the old public key from authorized_keys, deploy keys, and revoke certificates issued for it.',
    'Protect the new key with a passphrase or keep it in an agent or hardware token.',
  ],
};
