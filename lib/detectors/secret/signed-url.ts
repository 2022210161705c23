import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';

/** An address that opens a stored object to whoever has it, until it expires. */
export const signedUrl: Detector = {
  id: 'signed-url',
  kind: 'secret.signed-url',
  entityType: 'SIGNED_URL',
  label: 'Signed link',
  severity: 'high',
  anchor: {
    keywords: [
      'x-amz-signature=',
      'x-goog-signature=',
      '&sig=',
      '?sig=',
      '&signature=',
      '?signature=',
      'x-oss-signature=',
      '&key-pair-id=',
      'x-tos-signature=',
    ],
    back: { over: charSet('A-Za-z0-9/:._~%?&=+,;@!$\\-'), max: 900 },
  },
  pattern:
    /[A-Za-z0-9/:._~%?&=+,;@!$-]{0,24}?(?<value>https?:\/\/[A-Za-z0-9.-]{3,100}(?::\d{2,5})?\/[^\s"'`<>()[\]{}|\\^?]{0,300}\?[^\s"'`<>()[\]{}|\\^]{0,700}?(?:X-Amz-Signature|X-Goog-Signature|x-oss-signature|X-Tos-Signature|[Ss]ig(?:nature)?)=(?<token>[A-Za-z0-9%+/=_~-]{27,700})(?:&[^\s"'`<>()[\]{}|\\^]{0,400})?)/dy,
  weigh: ({ value, groups: { token = '' } }) =>
    isDummy(token) ||
    !/\d/.test(token) ||
    !/[?&](?:X-(?:Amz|Goog|Tos|oss)-|Expires=|se=|sv=|Key-Pair-Id=|AWSAccessKeyId=|GoogleAccessId=|st=)/i.test(
      value,
    )
      ? 0
      : 0.85,
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  rotation: {
    provider: 'The storage provider',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    steps: [
      'Revoke or rotate the key that signed the link, or delete the object.',
      'Sign a new link with a short life.',
    ],
  },
};

const s3 = (seed: number): string =>
  `https://claims-archive.s3.eu-west-1.amazonaws.com/2026/report.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=${fake('hex', 64, seed)}`;

export const examples: readonly Examples[] = [
  {
    detector: 'signed-url',
    positives: () => [
      s3(821),
      `https://storage.googleapis.com/ward-scans/4821.dcm?X-Goog-Expires=900&X-Goog-Signature=${fake('hex', 128, 822)}`,
      `https://northfield.blob.core.windows.net/backups/db.bak?sv=2024-11-04&se=2026-12-01&sr=b&sp=r&sig=${fake('base62', 43, 823)}%3D`,
      `https://d3f8k2.cloudfront.net/a.mp4?Expires=1790000000&Signature=${fake('base62', 60, 824)}&Key-Pair-Id=${fake('upper', 14, 825)}`,
    ],
    negatives: () => [
      'https://bucket.s3.amazonaws.com/file?X-Amz-Signature=EXAMPLE',
      'X-Amz-Signature=<signature>',
      'https://docs.northfield.com/page?sig=short',
      'url + "&sig=" + encodeURIComponent(sig)',
    ],
  },
];
