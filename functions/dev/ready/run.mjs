import { spawn } from 'node:child_process';

const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');

/** Runs a command quietly. Throws an Error whose message has its telling lines (`pick`) when it fails. */
export const run = (command, args, { cwd, env = process.env, what, pick = (all) => all.slice(-25) }) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk) => {
      said = (said + chunk).slice(-20_000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (cause) => reject(new Error(`${what}没有成功:${cause.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${what}没有成功(${code}):\n${pick(lines(said)).join('\n')}`));
    });
  });
