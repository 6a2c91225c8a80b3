package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.DocumentPrinter;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import java.nio.charset.StandardCharsets;

/** Documents that are the text of their snapshot. */
public final class InMemoryDocumentPrinter implements DocumentPrinter {
  @Override
  public byte[] print(Snapshot snapshot) {
    return SnapshotText.write(snapshot).getBytes(StandardCharsets.UTF_8);
  }
}
