// Analyses the program of the tsconfig that it is given, in a process of its own, and says what that took.
import { analyse } from '../../check-auth/analyse.js';

const { files, callSites, findings } = analyse({ projects: process.argv.slice(2) });
const { user, system } = process.cpuUsage();
const seconds = Math.round((user + system) / 1e5) / 10;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1e3);
console.log(JSON.stringify({ files, calls: callSites.length, findings, seconds, megabytes }));
