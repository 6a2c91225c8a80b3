package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Old documents of an {@link InMemoryInvoicing}; orders have no texts here. */
public final class InMemoryRetiredInvoices implements RetiredInvoices {
  private final InMemoryInvoicing store;

  public InMemoryRetiredInvoices(InMemoryInvoicing store) {
    this.store = store;
  }

  private record Document(String id, Instant issuedAt, StoredPath file) {
    static Document of(String id, Snapshot snapshot, StoredPath file) {
      return new Document(id, snapshot.issuedAt(), file);
    }
  }

  @Override
  public int count(Instant issuedBefore) {
    return (int) retired(issuedBefore).count();
  }

  @Override
  public List<String> list(Instant issuedBefore, int limit) {
    return retired(issuedBefore)
        .sorted(Comparator.comparing(Document::issuedAt).thenComparing(Document::id))
        .map(Document::id)
        .limit(limit)
        .toList();
  }

  @Override
  public List<StoredPath> purge(String id, Instant now) {
    List<StoredPath> files = all().filter(one -> one.id().equals(id)).map(Document::file).toList();
    return store.purge(id) ? files : List.of();
  }

  @Override
  public boolean isPurged(String id) {
    return store.isPurged(id);
  }

  private Stream<Document> retired(Instant issuedBefore) {
    return all()
        .filter(one -> one.issuedAt().isBefore(issuedBefore))
        .filter(one -> !store.isPurged(one.id()));
  }

  private Stream<Document> all() {
    return Stream.of(
            store.all().stream().map(i -> Document.of(i.id().value(), i.snapshot(), i.path())),
            store.allNotes().stream().map(n -> Document.of(n.id().value(), n.snapshot(), n.path())),
            store.allCorrections().stream()
                .map(c -> Document.of(c.id().value(), c.snapshot(), c.path())))
        .flatMap(documents -> documents);
  }
}
