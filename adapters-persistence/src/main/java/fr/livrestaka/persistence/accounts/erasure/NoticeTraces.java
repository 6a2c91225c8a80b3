package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.persistence.shared.Statements;
import java.util.List;

/** Removes a person's notices, and whatever waits to tell other people about them. */
final class NoticeTraces {
  private final Statements statements;

  NoticeTraces(Statements statements) {
    this.statements = statements;
  }

  /**
   * Looks first and removes by id, so that the search locks no rows.
   *
   * @return ids of those to other people that name the person
   */
  List<String> erase(Erasure erasure) {
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
    delete(speaking);
    return speaking;
  }

  void delete(List<String> ids) {
    statements.updateEach("DELETE FROM notifications WHERE id IN (%s)", ids);
  }

  /** Events that wait for delivery and carry the person's name or address; done ones carry none. */
  void erasePending(Erasure erasure) {
    List<String> waiting =
        statements.query(
            "SELECT id FROM outbox WHERE status IN ('PENDING', 'PARKED')"
                + " AND (LOCATE(?, payload) > 0 OR LOCATE(?, payload) > 0)",
            row -> row.getString("id"),
            erasure.email(),
            erasure.fullName());
    statements.updateEach("DELETE FROM outbox WHERE id IN (%s)", waiting);
  }
}
