package fr.livrestaka.bootstrap;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How deep and how rich JSON may be that is read; beyond, it is unreadable: 400. */
final class JsonLimits {
  private static final int DEEPEST = 100;
  private static final int MOST_TOKENS = 200_000;

  private JsonLimits() {}

  /** To be set before anything is made that reads JSON. */
  static void set() {
    StreamReadConstraints.overrideDefaultStreamReadConstraints(
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxTokenCount(MOST_TOKENS)
            .build());
  }
}
