// Every page works without this; with it, it is quicker. One small module a matter.
import { keys } from './keys.js';
import { suggest } from './suggest.js';
import { live } from './live.js';
import { article } from './article.js';
import { network } from './network.js';
import { desk } from './desk.js';
import { importing } from './importing.js';

keys();
suggest();
live();
article();
network();
desk();
importing();
