package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.OrderRemoval;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Takes orders out of MySQL. */
@Singleton
final class SqlOrderRemoval implements OrderRemoval {
  private final Statements statements;

  SqlOrderRemoval(Statements statements) {
    this.statements = statements;
  }

  @Override
  public boolean hasInvoice(OrderId order) {
    return exists("SELECT id FROM invoices WHERE commandeId = ? LIMIT 1", order.value());
  }

  @Override
  public boolean isBeingPaid(OrderId order) {
    return exists(
        "SELECT id FROM checkouts WHERE commandeId = ? AND status = 'OPEN' LIMIT 1", order.value());
  }

  private boolean exists(String query, Object... values) {
    return !statements.query(query, row -> row.getString("id"), values).isEmpty();
  }

  @Override
  public List<StoredPath> remove(OrderId order) {
    statements.update(
        """
        UPDATE files SET commandeId = NULL
        WHERE commandeId = ?
          AND EXISTS (SELECT 1 FROM message_attachments a WHERE a.fileId = files.id)
        """,
        order.value());
    List<Optional<StoredPath>> paths =
        statements.query(
            "SELECT url FROM files WHERE commandeId = ?",
            row -> StoredPath.ofUrl(row.getString("url")),
            order.value());
    statements.update("DELETE FROM files WHERE commandeId = ?", order.value());
    statements.update("DELETE FROM commandes WHERE id = ?", order.value());
    return paths.stream().flatMap(Optional::stream).toList();
  }
}
