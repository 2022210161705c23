import type { Vendor } from '../token';

export const dataAndMaps: readonly Vendor[] = [
  {
    provider: 'Mapbox',
    revoke: 'https://console.mapbox.com/account/access-tokens/',
    reference: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
    tokens: [
      { label: 'Mapbox secret token', formats: ['sk.eyJ{url:40-120}.{url:20-24}'] },
      {
        label: 'Mapbox public token',
        formats: ['pk.{low:60}.{low:22}', 'pk.eyJ{url:40-120}.{url:20-24}'],
        severity: 'low',
      },
    ],
  },
  {
    provider: 'HERE',
    revoke: 'https://platform.here.com/admin/apps',
    reference: 'https://www.here.com/docs',
    tokens: [
      {
        label: 'HERE API key',
        formats: ['{url:43}'],
        names: ['here_api', 'heremaps', 'here-api', 'apikey=here'],
      },
    ],
  },
  {
    provider: 'OpenWeather',
    revoke: 'https://home.openweathermap.org/api_keys',
    reference: 'https://openweathermap.org/appid',
    tokens: [{ label: 'OpenWeather key', formats: ['{hex:32}'], names: ['openweather', 'owm_', 'appid='] }],
  },
  {
    provider: 'MaxMind',
    revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
    reference: 'https://support.maxmind.com',
    tokens: [{ label: 'MaxMind licence key', formats: ['{b62:6}_{url:29}_mmk'], inner: ['_mmk'] }],
  },
  {
    provider: 'Alpha Vantage',
    revoke: 'https://www.alphavantage.co',
    reference: 'https://www.alphavantage.co/documentation/',
    tokens: [{ label: 'Alpha Vantage key', formats: ['{up:16}'], names: ['alphavantage', 'alpha_vantage'] }],
  },
  {
    provider: 'Finnhub',
    revoke: 'https://finnhub.io/dashboard',
    reference: 'https://finnhub.io/docs/api/authentication',
    tokens: [{ label: 'Finnhub key', formats: ['{low:20}', '{low:40}'], names: ['finnhub'] }],
  },
  {
    provider: 'Alpaca',
    revoke: 'https://app.alpaca.markets',
    reference: 'https://docs.alpaca.markets',
    tokens: [
      { label: 'Alpaca key', formats: ['{b62:40}', 'PK{up:18}', 'AK{up:18}'], names: ['alpaca', 'apca'] },
    ],
  },
  {
    provider: 'Polygon',
    revoke: 'https://polygon.io/dashboard/keys',
    reference: 'https://polygon.io/docs',
    tokens: [{ label: 'Polygon key', formats: ['{url:32}'], names: ['polygon_'] }],
  },
  {
    provider: 'Etherscan',
    revoke: 'https://etherscan.io/myapikey',
    reference: 'https://docs.etherscan.io',
    tokens: [
      { label: 'Etherscan key', formats: ['{up:34}'], names: ['etherscan', 'bscscan', 'polygonscan'] },
    ],
  },
  {
    provider: 'Infura',
    revoke: 'https://app.infura.io',
    reference: 'https://docs.infura.io',
    tokens: [{ label: 'Infura key', formats: ['{hex:32}'], names: ['infura'] }],
  },
  {
    provider: 'Alchemy',
    revoke: 'https://dashboard.alchemy.com',
    reference: 'https://docs.alchemy.com',
    tokens: [{ label: 'Alchemy key', formats: ['{url:32}', '{url:21}'], names: ['alchemy'] }],
  },
  {
    provider: 'QuickNode',
    revoke: 'https://dashboard.quicknode.com',
    reference: 'https://www.quicknode.com/docs',
    tokens: [{ label: 'QuickNode key', formats: ['{hex:40}'], names: ['quicknode', 'quiknode'] }],
  },
  {
    provider: 'Binance',
    revoke: 'https://www.binance.com/en/my/settings/api-management',
    reference: 'https://developers.binance.com/docs',
    tokens: [{ label: 'Binance key', formats: ['{b62:64}'], names: ['binance'] }],
  },
  {
    provider: 'Kraken',
    revoke: 'https://pro.kraken.com/app/settings/api',
    reference: 'https://docs.kraken.com/api/',
    tokens: [{ label: 'Kraken key', formats: ['{any:80-90}'], names: ['kraken'] }],
  },
  {
    provider: 'KuCoin',
    revoke: 'https://www.kucoin.com/account/api',
    reference: 'https://www.kucoin.com/docs',
    tokens: [
      {
        label: 'KuCoin key',
        formats: ['{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}', '{hex:24}'],
        names: ['kucoin'],
      },
    ],
  },
  {
    provider: 'Bittrex',
    revoke: 'https://bittrex.com',
    reference: 'https://bittrex.github.io',
    tokens: [{ label: 'Bittrex key', formats: ['{low:32}'], names: ['bittrex'] }],
  },
  {
    provider: 'Ethereum',
    revoke: 'https://ethereum.org/en/security/',
    reference: 'https://ethereum.org/en/developers/docs/accounts/',
    tokens: [
      {
        label: 'Ethereum private key',
        formats: ['0x{Hex:64}', '{Hex:64}'],
        names: ['private_key', 'privatekey', 'private-key', 'private key', 'mnemonic', 'wallet'],
      },
    ],
  },
  {
    provider: 'Nostr',
    revoke: 'https://nostr.com',
    reference: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
    tokens: [{ label: 'Nostr secret key', formats: ['nsec1{low:58}'] }],
  },
  {
    provider: 'Bitcoin',
    revoke: 'https://bitcoin.org/en/secure-your-wallet',
    reference: 'https://en.bitcoin.it/wiki/Wallet_import_format',
    tokens: [
      {
        label: 'Extended private key',
        formats: ['xprv{b62:107-108}', 'yprv{b62:107-108}', 'zprv{b62:107-108}', 'tprv{b62:107-108}'],
      },
    ],
  },
];
