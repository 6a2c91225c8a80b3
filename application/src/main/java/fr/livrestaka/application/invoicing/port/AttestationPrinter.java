package fr.livrestaka.application.invoicing.port;

import java.time.Instant;

/** Prints what companies attest as PDF/A, to be signed by hand. */
public interface AttestationPrinter {
  /**
   * The same arguments make the same bytes.
   *
   * @param text paragraphs with an empty line between them
   * @param time the only time that the file bears
   */
  byte[] print(String title, String text, Instant time);
}
