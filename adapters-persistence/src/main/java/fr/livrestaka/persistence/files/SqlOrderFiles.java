package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileMark;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of orders in MySQL. What is parked is looked up without a lock and then taken by its ids: a
 * locked search would hold up everybody who parks files beside it.
 */
@Singleton
final class SqlOrderFiles implements OrderFiles {
  private static final String PARKED = likePrefix(FileMark.PARKED);

  private final StoredFileRows rows;
  private final Statements statements;
  private final GuestFilesOwner guests;
  private final IdGenerator ids;

  SqlOrderFiles(
      StoredFileRows rows, Statements statements, GuestFilesOwner guests, IdGenerator ids) {
    this.rows = rows;
    this.statements = statements;
    this.guests = guests;
    this.ids = ids;
  }

  @Override
  public AccountId technicalOwner(Instant now) {
    return guests.get(now);
  }

  @Override
  public void park(String pendingOrderId, AccountId owner, List<KeptFile> files, Instant now) {
    for (KeptFile file : files) {
      String note = FileMark.parked(pendingOrderId, file.description());
      FileId id = new FileId(ids.next());
      rows.save(StoredFileRow.of(file.asDocument(id, owner, Optional.of(note), now)));
    }
  }

  @Override
  public void attach(String pendingOrderId, AccountId owner, OrderId order) {
    statements.updateEach(
        "UPDATE files SET uploadedById = ?, commandeId = ?,"
            + " description = NULLIF(SUBSTRING(description, ?), ''), updatedAt = UTC_TIMESTAMP(3)"
            + " WHERE commandeId IS NULL AND id IN (%s)",
        parked(pendingOrderId),
        owner.value(),
        order.value(),
        FileMark.parked(pendingOrderId).length() + 1);
  }

  @Override
  public List<String> parkedBefore(Instant instant, int most) {
    return statements.query(
        """
        SELECT p.id FROM (
            SELECT SUBSTRING_INDEX(SUBSTRING(f.description, ?), ?, 1) AS id,
              MIN(f.createdAt) AS since
            FROM files f WHERE f.commandeId IS NULL AND f.description LIKE ?
            GROUP BY 1
          ) waiting JOIN pending_commandes p ON p.id = waiting.id
        WHERE waiting.since < ? AND p.isProcessed = 0
          AND EXISTS (SELECT 1 FROM checkouts c WHERE c.pendingCommandeId = p.id)
          AND NOT EXISTS
            (SELECT 1 FROM checkouts c WHERE c.pendingCommandeId = p.id AND c.status = 'OPEN')
        ORDER BY waiting.since, p.id LIMIT ?
        """,
        row -> row.getString("id"),
        FileMark.PARKED.length() + 1,
        FileMark.PARKED_END,
        PARKED,
        instant,
        most);
  }

  @Override
  public List<StoredPath> removeParked(String pendingOrderId) {
    List<Parked> files =
        statements.queryEach(
            "SELECT id, url FROM files WHERE commandeId IS NULL AND id IN (%s) FOR UPDATE",
            row -> new Parked(row.getString("id"), row.getString("url")), parked(pendingOrderId));
    statements.updateEach(
        "DELETE FROM files WHERE id IN (%s)", files.stream().map(Parked::id).toList());
    return files.stream().flatMap(Parked::path).toList();
  }

  private List<String> parked(String pendingOrderId) {
    return statements.query(
        "SELECT id FROM files WHERE commandeId IS NULL AND description LIKE ?",
        row -> row.getString("id"),
        likePrefix(FileMark.parked(pendingOrderId)));
  }

  private static String likePrefix(String prefix) {
    return prefix.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  private record Parked(String id, String url) {
    Stream<StoredPath> path() {
      return StoredPath.ofUrl(url).stream();
    }
  }
}
