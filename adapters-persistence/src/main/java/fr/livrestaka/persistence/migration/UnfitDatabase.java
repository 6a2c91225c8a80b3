package fr.livrestaka.persistence.migration;

import java.util.List;

/** A database holds what the program cannot take over; nothing in it has been changed. */
public final class UnfitDatabase extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  UnfitDatabase(List<String> faults) {
    super(
        "the database holds what cannot be taken over. Nothing has been changed. To be mended"
            + " first:\n  "
            + String.join("\n  ", faults));
    this.faults = List.copyOf(faults);
  }

  /** One line a kind: table, column, how many rows, some of their ids; no personal data. */
  public List<String> faults() {
    return faults;
  }
}
