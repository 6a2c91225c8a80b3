package fr.livrestaka.bootstrap.command;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** Hashes that earlier runs printed, and that somebody has kept elsewhere. */
final class KeptHashes {
  @Option(
      names = "--expect",
      paramLabel = "HASH",
      converter = KeptHash.class,
      description =
          "Also proves that this hash, which an earlier run printed, is still in its chain; as often"
              + " as you like.")
  private Set<String> expected = new LinkedHashSet<>();

  Set<String> expected() {
    return Collections.unmodifiableSet(expected);
  }
}
