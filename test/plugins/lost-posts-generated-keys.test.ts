import { losePosts } from './lost-posts.js';

losePosts([1, 2, 3, 4, 5], 'generated');
