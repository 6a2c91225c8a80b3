package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.application.invoicing.vat.port.VatChanges;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes of VAT, in memory. */
public final class InMemoryVatChanges implements VatChanges, Undoable {
  private final Map<LocalDate, VatChange> changes = new TreeMap<>();

  @Override
  public List<VatChange> all() {
    return List.copyOf(changes.values());
  }

  @Override
  public List<VatChange> lock() {
    return all();
  }

  @Override
  public boolean add(VatChange change) {
    return changes.putIfAbsent(change.from(), change) == null;
  }

  @Override
  public boolean remove(LocalDate from) {
    return changes.remove(from) != null;
  }

  @Override
  public Runnable undo() {
    Map<LocalDate, VatChange> then = Map.copyOf(changes);
    return () -> {
      changes.clear();
      changes.putAll(then);
    };
  }
}
