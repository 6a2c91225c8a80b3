package fr.livrestaka.bootstrap.config;

import java.util.List;

/** The configuration cannot be used; one line a fault. */
public final class InvalidSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;
  private final transient List<String> warnings;

  InvalidSettings(List<String> faults, List<String> warnings) {
    super(String.join(System.lineSeparator(), faults));
    this.faults = List.copyOf(faults);
    this.warnings = List.copyOf(warnings);
  }

  public List<String> faults() {
    return faults;
  }

  /** What is odd besides, for example a name that looks like that of a missing variable. */
  public List<String> warnings() {
    return warnings;
  }
}
