package fr.livrestaka.bootstrap.command;

/** Something that whoever runs the program asks for by name; it ends, and serves nobody. */
public interface Command {
  /** As typed, for example {@code verify-invoices}. */
  String name();

  /** One line that says what it does. */
  String purpose();

  /**
   * @return what the process ends with: 0 where all is well
   */
  int run();
}
