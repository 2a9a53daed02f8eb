#!/usr/bin/env node
import process from 'node:process';
import { run } from '../tools/run.mjs';

run('src/app/cli/main.ts', process.argv.slice(2));
