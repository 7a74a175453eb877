import { setFlagsFromString } from 'node:v8';

/**
 * First import of the process: a small nursery for young objects. The worker makes few of them at a time, and the default lets the
 * nursery grow to 48 MB before it is swept.
 */
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--max-semi-space-size=2');
setFlagsFromString('--optimize-for-size');
