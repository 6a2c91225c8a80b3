package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.persistence.shared.Statements;
import java.util.List;
import java.util.Optional;

/** Removes the guest orders that a person left, under the account or under the mail address. */
final class GuestOrderTraces {
  private final Statements statements;

  GuestOrderTraces(Statements statements) {
    this.statements = statements;
  }

  List<String> find(Erasure erasure) {
    return statements
        .query(
            "SELECT id, email, userId FROM pending_commandes"
                + " WHERE (email = ? AND userId IS NULL) OR userId = ?",
            row ->
                erasure.isOf(row.getString("email")) || row.getString("userId") != null
                    ? Optional.of(row.getString("id"))
                    : Optional.<String>empty(),
            erasure.email(),
            erasure.id())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  void erase(List<String> ids) {
    statements.updateEach("DELETE FROM pending_commandes WHERE id IN (%s)", ids);
  }
}
