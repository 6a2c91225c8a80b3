import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const JAR = resolve("../../bootstrap/target/staka-livres-standalone.jar");
const NEEDED_JAVA = 25;
const PATIENCE = 300_000;

/** The built program in development mode, as a process of its own with data of its own. */
export class Program {
  private constructor(
    readonly address: string,
    private readonly process: ChildProcess,
    private readonly home: string,
  ) {}

  /** Starts it on a free port and waits until it is ready. */
  static async start(): Promise<Program> {
    if (!existsSync(JAR)) throw new Error(`${JAR} is not there. Run in the project's root: ./mvnw -DskipTests package`);
    mkdirSync("build", { recursive: true });
    const home = mkdtempSync(resolve("build/program-"));
    const port = await freePort();
    const log = openSync("build/program.log", "w");
    const process = spawn(java(), ["-Xmx512m", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow", "-jar", JAR], {
      cwd: home,
      env: { ...environment(), PORT: String(port), STAKA_HOME: home, ADMIN_EMAIL: "equipe@staka.example", ADMIN_PASSWORD: "Relieur-vert-1" },
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    const program = new Program(`http://localhost:${port}`, process, home);
    try {
      await program.untilReady();
      return program;
    } catch (error) {
      await program.stop();
      throw error;
    }
  }

  /** Ends it as an operator does, and removes its data. */
  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill("SIGTERM");
      await once(this.process, "exit");
    }
    rmSync(this.home, { recursive: true, force: true });
  }

  private async untilReady(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (this.process.exitCode !== null) throw new Error(`The program has ended; see ${resolve("build/program.log")}`);
      const answer = await fetch(`${this.address}/health/readiness`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(100);
    }
    throw new Error(`The program is not ready after ${PATIENCE / 1000} s; see ${resolve("build/program.log")}`);
  }
}

function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env;
  return { PATH, HOME, LANG };
}

/** The first java of version 25 or newer, in JAVA_HOME and where systems keep theirs. */
function java(): string {
  const homes = [
    process.env["JAVA_HOME"],
    ...below("/usr/lib/jvm"),
    ...below(join(process.env["HOME"] ?? "", ".sdkman/candidates/java")),
    ...below("/Library/Java/JavaVirtualMachines").map((bundle) => join(bundle, "Contents/Home")),
  ];
  const fitting = homes.find((home) => home !== undefined && javaVersion(home) >= NEEDED_JAVA);
  if (fitting === undefined) throw new Error(`No JDK ${NEEDED_JAVA} or newer was found. Install one, or name it in JAVA_HOME`);
  return join(fitting, "bin", "java");
}

function below(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function javaVersion(home: string): number {
  const release = join(home, "release");
  if (!existsSync(release)) return 0;
  return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, "utf8"))?.[1] ?? 0);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
