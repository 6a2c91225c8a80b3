package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.shared.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Removes the files of a person, but for the documents of invoices. */
final class FileTraces {
  private static final String NO_DOCUMENT =
      " AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = f.commandeId"
          + " AND i.pdfUrl = f.url)";

  private final Statements statements;

  FileTraces(Statements statements) {
    this.statements = statements;
  }

  /**
   * Files of the person's own orders, whoever put them there.
   *
   * @param guestOrders ids of guest orders whose parked files go
   * @return where the bytes lie
   */
  List<StoredPath> eraseOrdered(Erasure erasure, List<String> guestOrders) {
    Map<String, String> urls = new LinkedHashMap<>();
    collect(urls, "JOIN commandes c ON c.id = f.commandeId WHERE c.userId = ?", erasure.id());
    collectParked(urls, guestOrders);
    return delete(urls);
  }

  private void collectParked(Map<String, String> urls, List<String> guestOrders) {
    for (String guestOrder : guestOrders) {
      collect(
          urls,
          "WHERE f.commandeId IS NULL AND f.description LIKE ?",
          "TEMP\\_PENDING:" + guestOrder + "|%");
    }
  }

  /**
   * Files that the person put into no order, and those that came with messages.
   *
   * @param messages ids of messages whose attachments go, unless another message has them too
   * @return where the bytes lie
   */
  List<StoredPath> eraseLoose(Erasure erasure, List<String> messages) {
    Map<String, String> urls = new LinkedHashMap<>();
    collect(urls, "WHERE f.uploadedById = ? AND f.commandeId IS NULL", erasure.id());
    return eraseAttached(urls, messages);
  }

  /**
   * Files that came with guest orders, and with messages unless another message has them too.
   *
   * @return where the bytes lie
   */
  List<StoredPath> eraseApart(List<String> guestOrders, List<String> messages) {
    Map<String, String> urls = new LinkedHashMap<>();
    collectParked(urls, guestOrders);
    return eraseAttached(urls, messages);
  }

  private List<StoredPath> eraseAttached(Map<String, String> urls, List<String> messages) {
    for (String file : attachedOnlyTo(messages)) collect(urls, "WHERE f.id = ?", file);
    return delete(urls);
  }

  private List<StoredPath> delete(Map<String, String> urls) {
    statements.updateEach("DELETE FROM files WHERE id IN (%s)", urls.keySet());
    List<StoredPath> paths = new ArrayList<>();
    urls.values().forEach(url -> StoredPath.ofUrl(url).ifPresent(paths::add));
    return paths;
  }

  private void collect(Map<String, String> urls, String condition, String parameter) {
    statements.query(
        "SELECT f.id, f.url FROM files f " + condition + NO_DOCUMENT,
        row -> urls.put(row.getString("id"), row.getString("url")) == null,
        parameter);
  }

  private List<String> attachedOnlyTo(List<String> messages) {
    Set<String> erased = Set.copyOf(messages);
    return statements
        .queryEach(
            "SELECT DISTINCT fileId FROM message_attachments WHERE messageId IN (%s)",
            row -> row.getString("fileId"), messages)
        .stream()
        .distinct()
        .filter(file -> erased.containsAll(messagesWith(file)))
        .toList();
  }

  private List<String> messagesWith(String file) {
    return statements.query(
        "SELECT messageId FROM message_attachments WHERE fileId = ?",
        row -> row.getString("messageId"),
        file);
  }
}
