package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The register of the books, and the rows that it is compared with. */
public final class InMemoryInvoiceRegister implements InvoiceRegister, Undoable {
  private final Map<BookKind, NavigableMap<String, RegisteredRow>> rows =
      new EnumMap<>(BookKind.class);
  private final List<RegisterEntry> entries = new ArrayList<>();
  private boolean isTakenOver;

  public InMemoryInvoiceRegister() {
    for (BookKind kind : BookKind.values()) rows.put(kind, new TreeMap<>());
  }

  /** A row that is as the program stored it. */
  void changed(BookKind kind, RegisteredRow row) {
    found(kind, row);
    if (last(row.document()).filter(row.text()::equals).isEmpty()) enter(row);
  }

  /** A row that somebody else wrote. */
  void found(BookKind kind, RegisteredRow row) {
    of(kind).put(row.document(), row);
  }

  private NavigableMap<String, RegisteredRow> of(BookKind kind) {
    return rows.computeIfAbsent(kind, fresh -> new TreeMap<>());
  }

  private void enter(RegisteredRow row) {
    entries.add(head().enter(row));
  }

  private Optional<String> last(String document) {
    return entries.reversed().stream()
        .filter(entry -> entry.document().equals(document))
        .map(RegisterEntry::content)
        .findFirst();
  }

  @Override
  public RegisterHead head() {
    return entries.isEmpty() ? RegisterHead.START : entries.getLast().head();
  }

  @Override
  public List<RegisterEntry> after(long position, int limit) {
    return entries.stream().filter(entry -> entry.position() > position).limit(limit).toList();
  }

  @Override
  public List<Standing> rows(BookKind kind, String id, int limit) {
    return of(kind).tailMap(kind.document(id), false).values().stream()
        .limit(limit)
        .map(row -> new Standing(row, last(row.document())))
        .toList();
  }

  @Override
  public List<String> withoutRow(BookKind kind, int limit) {
    if (kind != BookKind.INVOICE) return List.of();
    return entries.stream()
        .map(RegisterEntry::document)
        .distinct()
        .filter(document -> rows.values().stream().noneMatch(all -> all.containsKey(document)))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean isTakenOver() {
    return isTakenOver;
  }

  @Override
  public boolean isTakeOverReopened() {
    return false;
  }

  @Override
  public int takeOver(int limit) {
    if (isTakenOver) return 0;
    List<RegisteredRow> left =
        rows.values().stream()
            .flatMap(all -> all.values().stream())
            .filter(row -> last(row.document()).isEmpty())
            .limit(limit)
            .toList();
    left.forEach(this::enter);
    isTakenOver = left.isEmpty();
    return left.size();
  }

  @Override
  public Runnable undo() {
    Map<BookKind, NavigableMap<String, RegisteredRow>> rowsThen = new EnumMap<>(BookKind.class);
    rows.forEach((kind, all) -> rowsThen.put(kind, new TreeMap<>(all)));
    List<RegisterEntry> entriesThen = List.copyOf(entries);
    boolean wasTakenOver = isTakenOver;
    return () -> {
      rowsThen.forEach((kind, all) -> rows.put(kind, new TreeMap<>(all)));
      entries.clear();
      entries.addAll(entriesThen);
      isTakenOver = wasTakenOver;
    };
  }
}
