package fr.livrestaka.application.files;

import fr.livrestaka.application.files.OrderFilesContract.Row;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryOrderFiles implements OrderFiles {
  private final Map<StoredPath, Row> rows = new LinkedHashMap<>();
  private final Map<String, Instant> parkedAt = new LinkedHashMap<>();

  @Override
  public AccountId technicalOwner(Instant now) {
    return new AccountId("guests");
  }

  @Override
  public void park(String pendingOrderId, AccountId owner, List<KeptFile> files, Instant now) {
    parkedAt.putIfAbsent(pendingOrderId, now);
    for (KeptFile file : files) {
      String description = mark(pendingOrderId) + file.description().orElse("");
      rows.put(file.path(), row(owner, Optional.empty(), file, Optional.of(description)));
    }
  }

  @Override
  public void attach(String pendingOrderId, AccountId owner, OrderId order) {
    String mark = mark(pendingOrderId);
    rows.replaceAll(
        (path, row) ->
            !isParked(row, mark)
                ? row
                : new Row(
                    owner,
                    Optional.of(order),
                    row.filename(),
                    row.mimeType(),
                    row.size(),
                    row.description()
                        .map(text -> text.substring(mark.length()))
                        .filter(text -> !text.isEmpty())));
  }

  /** Without regard to pay pages, of which it knows nothing. */
  @Override
  public List<String> parkedBefore(Instant instant, int most) {
    return parkedAt.entrySet().stream()
        .filter(entry -> entry.getValue().isBefore(instant))
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(id -> rows.values().stream().anyMatch(row -> isParked(row, mark(id))))
        .limit(most)
        .toList();
  }

  @Override
  public List<StoredPath> removeParked(String pendingOrderId) {
    List<StoredPath> paths =
        rows.entrySet().stream()
            .filter(entry -> isParked(entry.getValue(), mark(pendingOrderId)))
            .map(Map.Entry::getKey)
            .toList();
    paths.forEach(rows::remove);
    return paths;
  }

  public Map<StoredPath, Row> all() {
    return Map.copyOf(rows);
  }

  private static Row row(
      AccountId owner, Optional<OrderId> order, KeptFile file, Optional<String> description) {
    return new Row(owner, order, file.filename(), file.mimeType(), file.size(), description);
  }

  private static boolean isParked(Row row, String mark) {
    return row.order().isEmpty() && row.description().orElse("").startsWith(mark);
  }

  private static String mark(String pendingOrderId) {
    return "TEMP_PENDING:" + pendingOrderId + "|";
  }
}
