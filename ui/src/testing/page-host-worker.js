// Stands between a test, which waits for each answer, and the process of the real back end, whose
// answers come when they come. A test that ends takes this and the process with it.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { workerData } from "node:worker_threads";

const { program, port, answered } = workerData;
const host = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });

function answer(line) {
  port.postMessage(line);
  // What a job tells on its way is read with its answer.
  if (line.startsWith('{"progress":')) return;
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
}

function fault(words) {
  answer(JSON.stringify({ fault: words }));
}

createInterface(host.stdout).on("line", answer);
host.on("error", (error) => fault(`${program} does not start: ${error.message}`));
host.on("exit", (code) => fault(`${program} has ended with ${code}`));
host.stdin.on("error", () => undefined);
port.on("message", (line) => host.stdin.write(`${line}\n`));
