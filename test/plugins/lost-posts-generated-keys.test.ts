import { losePosts } from './lost-posts.js';

// More seeds: test/matrix/lost-posts.test.ts
losePosts([1], 'generated');
