package fr.livrestaka.bootstrap.command;

import java.util.List;

/** Something that whoever runs the program asks for by name; it ends, and serves nobody. */
public interface Command {
  /** As typed, for example {@code verify-invoices}. */
  String name();

  /** One line that says what it does. */
  String purpose();

  /**
   * @param arguments what was typed behind the name
   * @return what the process ends with: 0 where all is well
   */
  int run(List<String> arguments);
}
