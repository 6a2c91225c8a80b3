package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.LedgerEntry;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of {@link InMemoryInvoicing} as entries of their chains. */
final class InMemoryInvoiceLedger implements InvoiceLedger {
  private final InMemoryInvoicing documents;

  InMemoryInvoiceLedger(InMemoryInvoicing documents) {
    this.documents = documents;
  }

  @Override
  public List<LedgerEntry> after(Counter place, int limit) {
    Stream<LedgerEntry> entries =
        switch (place.series()) {
          case FACT -> documents.all().stream().map(i -> entry(i.snapshot(), i.seal(), i.path()));
          case AVOIR ->
              documents.allNotes().stream().map(n -> entry(n.snapshot(), n.seal(), n.path()));
          case RECT ->
              documents.allCorrections().stream().map(c -> entry(c.snapshot(), c.seal(), c.path()));
        };
    return entries.filter(entry -> !entry.isUpTo(place)).limit(limit).toList();
  }

  private static LedgerEntry entry(Snapshot snapshot, Seal seal, StoredPath path) {
    return new LedgerEntry(
        snapshot.number(),
        snapshot.number().text(),
        snapshot.amounts().total().cents(),
        snapshot.amounts().tax().cents(),
        SnapshotText.write(snapshot),
        seal,
        Optional.of(path),
        Optional.empty(),
        Optional.empty());
  }
}
