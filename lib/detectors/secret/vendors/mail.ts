import type { Vendor } from '../token';

export const mail: readonly Vendor[] = [
  {
    provider: 'SendGrid',
    revoke: 'https://app.sendgrid.com/settings/api_keys',
    reference: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    tokens: [{ label: 'SendGrid API key', formats: ['SG.{url:16-32}.{url:40-64}', 'SG.{url:40-69}'] }],
  },
  {
    provider: 'Mailgun',
    revoke: 'https://app.mailgun.com/settings/api_security',
    reference: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/',
    tokens: [
      {
        label: 'Mailgun API key',
        formats: ['{hex:32}-{hex:8}-{hex:8}', 'key-{hex:32}', 'pubkey-{hex:32}'],
        names: ['mailgun', 'mg_api', 'key-', 'pubkey-'],
      },
    ],
  },
  {
    provider: 'Postmark',
    revoke: 'https://account.postmarkapp.com/servers',
    reference: 'https://postmarkapp.com/developer/api/overview',
    tokens: [
      { label: 'Postmark token', formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'], names: ['postmark'] },
    ],
  },
  {
    provider: 'Mailjet',
    revoke: 'https://app.mailjet.com/account/apikeys',
    reference: 'https://dev.mailjet.com/email/guides/',
    tokens: [{ label: 'Mailjet key', formats: ['{hex:32}'], names: ['mailjet', 'mj_apikey'] }],
  },
  {
    provider: 'Brevo',
    revoke: 'https://app.brevo.com/settings/keys/api',
    reference: 'https://developers.brevo.com/docs/getting-started',
    tokens: [{ label: 'Brevo key', formats: ['xkeysib-{hex:64}-{b62:16}', 'xsmtpsib-{hex:64}-{b62:16}'] }],
  },
  {
    provider: 'Resend',
    revoke: 'https://resend.com/api-keys',
    reference: 'https://resend.com/docs/api-reference/introduction',
    tokens: [{ label: 'Resend API key', formats: ['re_{b62:8}_{b62:24}'] }],
  },
  {
    provider: 'Mandrill',
    revoke: 'https://mandrillapp.com/settings',
    reference: 'https://mailchimp.com/developer/transactional/',
    tokens: [{ label: 'Mandrill key', formats: ['md-{url:22}', '{url:22}'], names: ['mandrill'] }],
  },
  {
    provider: 'SparkPost',
    revoke: 'https://app.sparkpost.com/account/api-keys',
    reference: 'https://developers.sparkpost.com/api/',
    tokens: [{ label: 'SparkPost key', formats: ['{hex:40}'], names: ['sparkpost'] }],
  },
];
