package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The entries in MySQL; the row of the head is locked while something is entered. */
@Singleton
final class RegisterChain {
  private static final String HEAD =
      "SELECT position, hash FROM invoice_register_head"
          + " WHERE id = 1 AND (SELECT COUNT(*) FROM invoice_register_head) = 1";

  private final Statements statements;

  RegisterChain(Statements statements) {
    this.statements = statements;
  }

  /** Where its row is not there or not alone, at a place that no entry has. */
  RegisterHead head() {
    return head(HEAD).orElse(RegisterHead.UNKNOWN);
  }

  /**
   * @throws IllegalStateException the head's row is not there or not alone
   */
  RegisterHead lock() {
    return head(HEAD + " FOR UPDATE")
        .orElseThrow(() -> new IllegalStateException("invoice_register_head has not one row"));
  }

  private Optional<RegisterHead> head(String sql) {
    return statements
        .query(sql, row -> new RegisterHead(row.getLong("position"), row.getString("hash")))
        .stream()
        .findFirst();
  }

  /** Enters rows as they are now, under the lock. */
  void enter(RegisterHead locked, List<RegisteredRow> rows) {
    if (rows.isEmpty()) return;
    RegisterHead head = locked;
    List<Object> values = new ArrayList<>();
    for (RegisteredRow row : rows) {
      RegisterEntry entry = head.enter(row);
      Collections.addAll(values, entry.position(), entry.document(), entry.content(), entry.hash());
      head = entry.head();
    }
    statements.update(
        "INSERT INTO invoice_register (position, documentId, content, hash) VALUES "
            + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?)")),
        values.toArray());
    statements.update(
        "UPDATE invoice_register_head SET position = ?, hash = ?", head.position(), head.hash());
  }

  /** Whether exactly this was entered. */
  boolean has(RegisteredRow row) {
    return !statements
        .query(
            "SELECT position FROM invoice_register WHERE documentId = ? AND content = ? LIMIT 1",
            found -> found.getLong("position"),
            row.document(),
            row.text())
        .isEmpty();
  }
}
