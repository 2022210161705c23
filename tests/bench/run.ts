import { benchBlocking } from './blocking';
import { benchEngine } from './engine';
import { benchPaste } from './paste';
import { benchSizes } from './sizes';

/** Prints each benchmark's table; figures of one run are comparable with each other, not with those of another machine. */
process.stdout.write(`${benchSizes()}\n\n`);
process.stdout.write(`${await benchEngine()}\n\n`);
process.stdout.write(`${await benchPaste()}\n\n`);
process.stdout.write(`${await benchBlocking()}\n`);
