import { workerData } from 'node:worker_threads';
import { checkpoint } from './database.js';

checkpoint(workerData as string);
