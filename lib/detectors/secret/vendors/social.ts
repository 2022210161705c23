import type { Vendor } from '../token';

export const social: readonly Vendor[] = [
  {
    provider: 'Meta',
    revoke: 'https://developers.facebook.com/apps',
    reference: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
    tokens: [
      {
        label: 'Facebook access token',
        formats: [
          'EAAM{b62:80-400}',
          'EAAC{b62:80-400}',
          'EAAG{b62:80-400}',
          'EAAB{b62:80-400}',
          'EAAD{b62:80-400}',
        ],
      },
      {
        label: 'Facebook app token',
        formats: ['{num:15-16}|{url:27}'],
        names: ['facebook', 'fb_', 'access_token'],
      },
      {
        label: 'Facebook app secret',
        formats: ['{hex:32}'],
        names: ['facebook', 'fb_app', 'fb_secret', 'instagram'],
      },
      { label: 'Instagram token', formats: ['IGQV{url:80-300}', 'IGAA{url:80-300}'] },
    ],
  },
  {
    provider: 'X',
    revoke: 'https://developer.x.com/en/portal/projects-and-apps',
    reference: 'https://docs.x.com/resources/fundamentals/authentication',
    tokens: [
      { label: 'X bearer token', formats: ['AAAAAAAAAAAAAAAAAAAAA{any:80-110}'] },
      { label: 'X access token', formats: ['{num:15-25}-{b62:20-40}'], names: ['twitter'] },
      {
        label: 'X access secret',
        formats: ['{b62:45}', '{b62:50}', '{b62:25}'],
        names: ['twitter', 'x_api', 'consumer_key', 'consumer_secret'],
      },
    ],
  },
  {
    provider: 'LinkedIn',
    revoke: 'https://www.linkedin.com/developers/apps',
    reference: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
    tokens: [
      {
        label: 'LinkedIn client secret',
        formats: ['{b62:16}', '{low:14}', 'WPL_AP1.{b62:16}.{any:6-10}'],
        names: ['linkedin', 'linked_in', 'linked-in'],
      },
    ],
  },
  {
    provider: 'Twitch',
    revoke: 'https://dev.twitch.tv/console',
    reference: 'https://dev.twitch.tv/docs/authentication/',
    tokens: [{ label: 'Twitch token', formats: ['{low:30}', 'oauth:{low:30}'], names: ['twitch'] }],
  },
  {
    provider: 'Reddit',
    revoke: 'https://www.reddit.com/prefs/apps',
    reference: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
    tokens: [{ label: 'Reddit secret', formats: ['{url:27}', '{url:30}'], names: ['reddit'] }],
  },
  {
    provider: 'Pinterest',
    revoke: 'https://developers.pinterest.com/apps',
    reference: 'https://developers.pinterest.com/docs/getting-started/authentication/',
    tokens: [{ label: 'Pinterest token', formats: ['pina_{url:32-64}'] }],
  },
  {
    provider: 'Spotify',
    revoke: 'https://developer.spotify.com/dashboard',
    reference: 'https://developer.spotify.com/documentation/web-api',
    tokens: [{ label: 'Spotify secret', formats: ['{hex:32}'], names: ['spotify'] }],
  },
  {
    provider: 'Flickr',
    revoke: 'https://www.flickr.com/services/apps',
    reference: 'https://www.flickr.com/services/api/',
    tokens: [{ label: 'Flickr key', formats: ['{hex:32}', '{low:32}'], names: ['flickr'] }],
  },
  {
    provider: 'Strava',
    revoke: 'https://www.strava.com/settings/api',
    reference: 'https://developers.strava.com',
    tokens: [{ label: 'Strava secret', formats: ['{hex:40}'], names: ['strava'] }],
  },
  {
    provider: 'Giphy',
    revoke: 'https://developers.giphy.com/dashboard',
    reference: 'https://developers.giphy.com/docs/api/',
    tokens: [{ label: 'Giphy key', formats: ['{b62:32}'], names: ['giphy'] }],
  },
  {
    provider: 'Unsplash',
    revoke: 'https://unsplash.com/oauth/applications',
    reference: 'https://unsplash.com/documentation',
    tokens: [{ label: 'Unsplash key', formats: ['{url:43}'], names: ['unsplash'] }],
  },
  {
    provider: 'New York Times',
    revoke: 'https://developer.nytimes.com/my-apps',
    reference: 'https://developer.nytimes.com/get-started',
    tokens: [
      {
        label: 'New York Times key',
        formats: ['{url:32}'],
        names: ['nytimes', 'new-york-times', 'newyorktimes', 'new_york_times'],
      },
    ],
  },
  {
    provider: 'NewsAPI',
    revoke: 'https://newsapi.org/account',
    reference: 'https://newsapi.org/docs/authentication',
    tokens: [{ label: 'NewsAPI key', formats: ['{hex:32}'], names: ['newsapi', 'news_api'] }],
  },
  {
    provider: 'Dropbox',
    revoke: 'https://www.dropbox.com/developers/apps',
    reference: 'https://developers.dropbox.com/oauth-guide',
    tokens: [
      {
        label: 'Dropbox token',
        formats: ['sl.{url:130-1400}', '{b62:11}AAAAAAAAAA{url:43}', '{low:15}'],
        names: ['dropbox'],
      },
      { label: 'Dropbox short token', formats: ['sl.B{url:130-1400}', 'sl.u.{url:130-1400}'] },
    ],
  },
  {
    provider: 'Box',
    revoke: 'https://app.box.com/developers/console',
    reference: 'https://developer.box.com/guides/authentication/',
    tokens: [
      {
        label: 'Box secret',
        formats: ['{b62:32}'],
        names: ['box_client', 'box_developer', 'boxapp', 'box_secret'],
      },
    ],
  },
  {
    provider: 'Frame.io',
    revoke: 'https://developer.frame.io',
    reference: 'https://developer.frame.io/docs/getting-started/authentication',
    tokens: [{ label: 'Frame.io token', formats: ['fio-u-{any:64}'] }],
  },
];
