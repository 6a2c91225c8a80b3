#!/usr/bin/env bash
# Lints the OpenAPI description, generates the client from it, and compiles and tests the client against the running program. Takes what
# ./mvnw package has made (the description, and the standalone program), and starts that program on a free port with data of its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
description=../../adapters-rest/target/classes/META-INF/swagger/openapi.yml

# Says in its last lines what to do.
step() {
  local title="$1" advice="$2"
  shift 2
  echo "client: $title"
  if "$@"; then return; fi
  echo "client: FAILED: $title" >&2
  echo "client: what to do: $advice" >&2
  exit 1
}

has_node() {
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)'
}

step "Node.js 20.19 or newer" "install Node.js and npm (Debian: apt-get install nodejs npm)" has_node
step "what the build of the program has made" "run ./mvnw -DskipTests package in the project's root" \
  test -f "$description" -a -f ../../bootstrap/target/staka-livres-standalone.jar
step "packages of the lock file" "after a change of package.json run npm install in clients/typescript, and commit package-lock.json" \
  npm ci --no-audit --no-fund
step "the OpenAPI description keeps the linter's rules" \
  "mend the annotation of the operation or schema named above, then: ./mvnw -DskipTests package && npm --prefix clients/typescript run lint:openapi. A rule that cannot be kept is switched off in clients/typescript/openapi-lint.yaml, with its reason beside it" \
  npm run --silent lint:openapi
step "types generated from the description, and the client compiled" \
  "mend what the compiler names in clients/typescript/src, then: npm --prefix clients/typescript run build" \
  npm run --silent build
step "tests against the running program" \
  "where the compiler names a line of clients/typescript/test, the interface has changed: clients in use break as well, so change it back, or change the test and say so in CHANGELOG.md. To run them alone: npm --prefix clients/typescript test (the program's log: clients/typescript/build/program.log)" \
  npm test --silent
