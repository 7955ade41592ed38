// `npm run build`: the package's files, in dist/.
import { build } from './build/build.js';

await build();
