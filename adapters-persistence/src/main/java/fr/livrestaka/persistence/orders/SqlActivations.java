package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Activation links in MySQL. */
@Singleton
final class SqlActivations implements Activations {
  private static final String BY_TOKEN =
      """
      SELECT id, userId, tokenExpiresAt FROM pending_commandes
      WHERE activationToken IN (?, ?) AND userId IS NOT NULL AND tokenExpiresAt IS NOT NULL
      """;

  private final Statements statements;

  SqlActivations(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void issue(GuestOrderId guestOrder, ActivationToken token, Instant expiresAt) {
    statements.update(
        """
        UPDATE pending_commandes SET tokenExpiresAt = ?, activationToken = ?
        WHERE id = ? AND (activationToken IS NULL OR activationToken <> ?)
        """,
        expiresAt,
        token.stored(),
        guestOrder.value(),
        token.stored());
  }

  @Override
  public Optional<Activation> find(ActivationToken token) {
    return one(BY_TOKEN, token);
  }

  @Override
  public Optional<Activation> take(ActivationToken token) {
    Optional<Activation> found = one(BY_TOKEN + " FOR UPDATE", token);
    found.ifPresent(
        link ->
            statements.update(
                """
                UPDATE pending_commandes
                SET activationToken = NULL, tokenExpiresAt = NULL, isProcessed = 1 WHERE id = ?
                """,
                link.guestOrder().value()));
    return found;
  }

  @Override
  public Optional<Activation> unused(String email, AccountId account) {
    return statements
        .query(
            """
            SELECT id, userId, tokenExpiresAt FROM pending_commandes
            WHERE email = ? AND userId = ? AND activationToken IS NOT NULL
              AND tokenExpiresAt IS NOT NULL
            ORDER BY createdAt DESC, id DESC LIMIT 1 FOR UPDATE
            """,
            SqlActivations::activation,
            email,
            account.value())
        .stream()
        .findFirst();
  }

  private Optional<Activation> one(String sql, ActivationToken token) {
    return statements
        .query(sql, SqlActivations::activation, token.stored(), token.storedByFormerService())
        .stream()
        .findFirst();
  }

  private static Activation activation(ResultSet row) throws SQLException {
    return new Activation(
        new GuestOrderId(row.getString("id")),
        new AccountId(row.getString("userId")),
        Statements.instant(row, "tokenExpiresAt"));
  }
}
