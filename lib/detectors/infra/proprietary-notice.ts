import { always, type Detector, type Examples } from '../detector';
import { lazily } from '../pattern';

/** A licence's header that forbids what open source allows. "All rights reserved" alone stands in BSD's licence too. */
export const proprietaryNotice: Detector = {
  id: 'proprietary-notice',
  kind: 'other.proprietary-notice',
  entityType: 'MARKING',
  label: 'Header of proprietary code',
  severity: 'medium',
  anchor: {
    keywords: [
      'unauthorized copying of this',
      'unauthorised copying of this',
      'unauthorized use, copying',
      'proprietary information of',
      'property of',
      'trade secrets of',
      'trade secret of',
      'proprietary source code',
      'proprietary software of',
      'unpublished proprietary',
      'licenseref-proprietary',
    ],
  },
  pattern: lazily(
    String.raw`(?:unauthori[sz]ed (?:copying of this|use, copying)[\w ,]{0,80}(?=[\s\S]{0,60}(?:prohibited|forbidden))|(?:confidential )?(?:property|proprietary (?:information|software)|trade secrets?) of (?:[\p{L}\d&.'-]{1,30}\s){1,5}(?:inc|llc|ltd|gmbh|ag|s\.?a|plc|b\.?v|corp(?:oration)?|co|kk|s\.?p\.?a|and|bank|group|hospital)\b(?=[\s\S]{0,200}(?:confidential|proprietary|trade secret|disclos|prohibited|licen[cs]e|not be (?:copied|used|reproduced)))|(?:unpublished )?proprietary source code|unpublished proprietary[\w ]{0,40}|licenseref-proprietary)`,
    'diuy',
  ),
  weigh: always(0.7),
  reference: 'https://spdx.github.io/spdx-spec/v2.3/other-licensing-information-detected/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'proprietary-notice',
    positives: () => [
      'Unauthorized copying of this file, via any medium, is strictly prohibited.',
      'This file is the property of Northbank Holding AG and may not be disclosed.',
      'SPDX-License-Identifier: LicenseRef-Proprietary',
      'Contains proprietary information of Claims Systems GmbH. Confidential.',
      'Unauthorised copying of this source is forbidden',
      'Unpublished proprietary code',
      'This is proprietary source code',
      'Contains trade secrets of Risk Lab Inc. Reproduction is prohibited.',
    ],
    negatives: () => [
      'Copyright (c) 2026. All rights reserved.',
      'Permission is hereby granted, free of charge',
      'a property of the object',
      'Redistribution and use in source and binary forms',
      'proprietary software of that time',
      'the trade secret of good tea',
      'SPDX-License-Identifier: MIT',
      'returns the property of user and name',
    ],
  },
];
