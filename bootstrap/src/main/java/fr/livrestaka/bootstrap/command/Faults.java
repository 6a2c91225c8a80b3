package fr.livrestaka.bootstrap.command;

import fr.livrestaka.domain.invoicing.register.LedgerFault;

/** Words for what a proof found. */
final class Faults {
  private Faults() {}

  /** What is wrong, of which row, and how it differs from what was sealed. */
  static String text(LedgerFault fault) {
    String row = fault.kind() + " " + fault.number();
    return fault.difference().isEmpty() ? row : row + " (" + fault.difference() + ")";
  }
}
