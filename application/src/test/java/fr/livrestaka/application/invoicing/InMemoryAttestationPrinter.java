package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.AttestationPrinter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Files that are the text itself. */
public final class InMemoryAttestationPrinter implements AttestationPrinter {
  @Override
  public byte[] print(String title, String text, Instant time) {
    return (title + "\n\n" + text + "\n\n" + time).getBytes(StandardCharsets.UTF_8);
  }
}
