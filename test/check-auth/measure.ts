// Analyses the program of the tsconfig that it is given, in its own process, and reports what that took.
import { analyse } from '../../check-auth/analyse.js';
import { update } from '../../check-auth/ledger.js';

const { root, files, callSites, findings, capabilities } = analyse({ projects: process.argv.slice(2) });
const { user, system } = process.cpuUsage();
const seconds = Math.round((user + system) / 1e5) / 10;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1e3);
const lines = update(root, capabilities, []).length;
const certain = findings.filter(({ rule }) => rule !== 'capability');
console.log(JSON.stringify({ files, calls: callSites.length, findings: certain, lines, seconds, megabytes }));
