import { losePosts } from '../plugins/lost-posts.js';

// These take minutes. One seed of each kind is in test/plugins, for `npm test`.
losePosts([2, 3, 4, 5], 'generated');
losePosts([7, 8, 9, 10], "the caller's own");
