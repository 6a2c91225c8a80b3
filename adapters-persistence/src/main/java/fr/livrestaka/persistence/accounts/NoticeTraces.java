package fr.livrestaka.persistence.accounts;

import fr.livrestaka.persistence.shared.Statements;
import java.util.List;

/** Removes a person's notices, and other people's notices that speak of them. */
final class NoticeTraces {
  private final Statements statements;

  NoticeTraces(Statements statements) {
    this.statements = statements;
  }

  /** Looks first and removes by id, so that the search locks no rows. */
  void erase(Erasure erasure) {
    statements.update("DELETE FROM notifications WHERE userId = ?", erasure.id());
    List<String> speaking =
        statements.query(
            "SELECT id FROM notifications WHERE LOCATE(?, CONCAT_WS(' ', title, message, data)) > 0"
                + " OR LOCATE(?, CONCAT_WS(' ', title, message, data)) > 0"
                + " OR LOCATE(?, CONCAT_WS(' ', actionUrl, data)) > 0",
            row -> row.getString("id"),
            erasure.email(),
            erasure.fullName(),
            erasure.id());
    statements.updateEach("DELETE FROM notifications WHERE id IN (%s)", speaking);
  }
}
