package fr.livrestaka.application.retention;

import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.privacy.RetentionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows that a test adds; guest orders are the double's. */
public final class InMemoryOldRows implements OldRows, Undoable {
  private final InMemoryGuestOrders guestOrders;
  private final List<Row> rows = new ArrayList<>();

  public InMemoryOldRows(InMemoryGuestOrders guestOrders) {
    this.guestOrders = guestOrders;
  }

  private record Row(RetentionKind kind, String key, Instant start, List<StoredPath> files) {}

  public void add(RetentionKind kind, String key, Instant start, StoredPath... files) {
    rows.add(new Row(kind, key, start, List.of(files)));
  }

  /** Keys of all that is there. */
  public List<String> keys(RetentionKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).map(Row::key).toList();
  }

  @Override
  public Due due(RetentionKind kind, Instant before) {
    if (kind == RetentionKind.PROSPECTS) {
      return new Due(
          guestOrders.countFormerUnpaidBefore(before),
          guestOrders.formerUnpaidBefore(before, 1).stream()
              .flatMap(id -> guestOrders.find(id).stream())
              .map(order -> order.createdAt())
              .findFirst());
    }
    List<Row> due = old(kind, before);
    return new Due(due.size(), due.stream().map(Row::start).min(Comparator.naturalOrder()));
  }

  @Override
  public List<String> first(RetentionKind kind, Instant before, int most) {
    if (kind == RetentionKind.PROSPECTS) {
      return guestOrders.formerUnpaidBefore(before, most).stream()
          .map(GuestOrderId::value)
          .toList();
    }
    return old(kind, before).stream().map(Row::key).limit(most).toList();
  }

  @Override
  public boolean lock(RetentionKind kind, String key, Instant before) {
    return first(kind, before, Integer.MAX_VALUE).contains(key);
  }

  @Override
  public List<StoredPath> remove(RetentionKind kind, String key) {
    List<StoredPath> files =
        rows.stream()
            .filter(row -> row.kind() == kind && row.key().equals(key))
            .flatMap(row -> row.files().stream())
            .toList();
    rows.removeIf(row -> row.kind() == kind && row.key().equals(key));
    return files;
  }

  private List<Row> old(RetentionKind kind, Instant before) {
    return rows.stream().filter(row -> row.kind() == kind && row.start().isBefore(before)).toList();
  }

  @Override
  public Runnable undo() {
    List<Row> before = List.copyOf(rows);
    return () -> {
      rows.clear();
      rows.addAll(before);
    };
  }
}
