/** Invented people, with what a system of record would keep of them. Different for each number, the same for the same. */
export interface Invented {
  readonly id: number;
  readonly given: string;
  readonly family: string;
  readonly full: string;
  readonly login: string;
  readonly email: string;
  readonly city: string;
  readonly born: string;
  readonly amount: string;
  readonly day: string;
}

const GIVEN = 'Marta Tomasz Ana Jonas Priya Helena Oskar Ines Kaisa Ravi Noor Emil Silvia Pavel Leonie'.split(
  ' ',
);
const FAMILY =
  'Lindqvist Wrobel Beltran Keller Raman Marchetti Aalto Moreau Haddad Okonjo Vesely Thorsen Ivanova Brandt'.split(
    ' ',
  );
const CITIES = 'Uppsala Gdansk Sevilla Zug Pune Firenze Espoo Nantes Amman Enugu Brno'.split(' ');
const HOSTS = 'fjordpost.se pocztowy.pl correoazul.es alpenmail.ch dakghar.in nordwind.fi'.split(' ');

const of = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const two = (value: number): string => String(value).padStart(2, '0');

export function invented(index: number): Invented {
  const given = of(GIVEN, index * 7 + 3);
  const family = of(FAMILY, index * 5 + 1);
  return {
    id: 10_481 + index * 37,
    given,
    family,
    full: `${given} ${family}`,
    login: `${given.charAt(0)}.${family}`.toLowerCase(),
    email: `${given}.${family}@${of(HOSTS, index)}`.toLowerCase(),
    city: of(CITIES, index * 3),
    born: `${1951 + ((index * 13) % 50)}-${two(1 + ((index * 5) % 12))}-${two(1 + ((index * 11) % 28))}`,
    amount: `${(index * 733) % 4000}.${two((index * 17) % 100)}`,
    day: `2026-${two(1 + ((index * 7) % 12))}-${two(1 + ((index * 3) % 28))}`,
  };
}
