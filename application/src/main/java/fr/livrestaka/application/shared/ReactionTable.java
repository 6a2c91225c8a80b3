package fr.livrestaka.application.shared;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reactions of the same shape, declared as the lines of a table instead of a class each. Whoever
 * needs all reactions asks {@link #all}.
 */
public interface ReactionTable {
  List<Reaction<?>> reactions();

  /** A line of a table. */
  interface Line {
    /** What it does, in one sentence. */
    String purpose();
  }

  /** Those that are classes of their own, and those of all tables. */
  static List<Reaction<?>> all(
      Collection<? extends Reaction<?>> classes, Collection<? extends ReactionTable> tables) {
    return Stream.<Reaction<?>>concat(
            classes.stream(), tables.stream().flatMap(table -> table.reactions().stream()))
        .toList();
  }
}
