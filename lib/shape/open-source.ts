/** Evidence that a text is published under an open licence: https://spdx.dev/ids/ and the licences' own words. */
const SPDX = /SPDX-License-Identifier:\s{0,4}([A-Za-z0-9.+-]{2,40})/;
const LICENCES: readonly (readonly [string, RegExp])[] = [
  [
    'MIT',
    /Permission is hereby granted, free of charge,|^(?:The )?MIT License|licensed under the MIT licen[cs]e/im,
  ],
  [
    'Apache-2.0',
    /Licensed under the Apache License, Version 2\.0|^\s{0,40}Apache License\s{1,40}Version 2\.0/im,
  ],
  ['GPL', /GNU (?:Affero |Lesser |Library )?General Public License/i],
  ['BSD', /Redistribution and use in source and binary forms|BSD-style license/i],
  ['MPL-2.0', /Mozilla Public License,? v(?:ersion|\.) ?2\.0/i],
  ['ISC', /Permission to use, copy, modify, and\/or distribute this software/i],
  ['Unlicense', /This is free and unencumbered software released into the public domain/i],
];
/** `"license": "MIT"` of a package, `license = "MIT"` of a crate. */
const DECLARED =
  /^\s{0,8}"?licen[cs]e"?\s{0,2}[:=]\s{0,2}"\(?((?:MIT|ISC|Apache-2|BSD|MPL|0BSD|GPL|LGPL|AGPL|Unlicense|CC0|BlueOak|WTFPL|Zlib|Python-2)[^"\n]{0,40}?)\)?"/m;
/** Everybody's package can carry such a name; nobody but its company writes these. */
const PROPRIETARY =
  /proprietary|LicenseRef-|UNLICENSED|all rights reserved\.? (?:do not|unauthori[sz]ed)|confidential/i;

/** A licence stands at a file's beginning. Code units. */
const LOOKED_AT = 8 * 1024;

/** The open licence that a text says it is under, else null. */
export function openLicence(text: string): string | null {
  const head = text.slice(0, LOOKED_AT);
  if (PROPRIETARY.test(head)) return null;
  const declared = SPDX.exec(head)?.[1] ?? DECLARED.exec(head)?.[1];
  return declared ?? LICENCES.find(([, words]) => words.test(head))?.[0] ?? null;
}
