import { benchBlocking } from './blocking';
import { benchEngine } from './engine';
import { benchKeys } from './keys';
import { benchMemory } from './memory';
import { benchPaste } from './paste';
import { benchSizes } from './sizes';
import { benchTripwire } from './tripwire';

/** Prints each benchmark's table; figures of one run are comparable with each other, not with those of another machine. */
process.stdout.write(`${benchSizes()}\n\n`);
process.stdout.write(`${await benchEngine()}\n\n`);
process.stdout.write(`${await benchPaste()}\n\n`);
process.stdout.write(`${await benchBlocking()}\n\n`);
process.stdout.write(`${await benchKeys()}\n\n`);
process.stdout.write(`${await benchTripwire()}\n\n`);
process.stdout.write(`${await benchMemory()}\n`);
