import { losePosts } from './lost-posts.js';

losePosts([6, 7, 8, 9, 10], "the caller's own");
