package fr.livrestaka.application.withdrawals.contracts.port;

import java.time.Instant;

/** Prints texts as PDF/A, for people to keep. */
public interface ContractPrinter {
  /**
   * The same arguments make the same bytes.
   *
   * @param text paragraphs with an empty line between them; one that begins with a number and a
   *     full stop and is one short line is a heading
   * @param time the only time that the file bears
   */
  byte[] print(String title, String text, Instant time);
}
