import { losePosts } from './lost-posts.js';

// More seeds: test/matrix/lost-posts.test.ts
losePosts([6], "the caller's own");
