package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Table {@code estimates}. */
@Singleton
final class SqlEstimates implements Estimates {
  private final Statements statements;

  SqlEstimates(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void add(Estimate estimate) {
    statements.update(
        """
        INSERT INTO estimates (id, commandeId, pagesVerifiees, prix, message, status, tokenHash,
          sentAt, validUntil, answeredAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        estimate.id().value(),
        estimate.order().value(),
        estimate.pages(),
        estimate.price().cents(),
        estimate.message().orElse(null),
        estimate.status().name(),
        estimate.tokenHash().orElse(null),
        estimate.sentAt(),
        estimate.validUntil(),
        estimate.answeredAt().orElse(null));
  }

  @Override
  public void save(Estimate estimate) {
    statements.update(
        "UPDATE estimates SET status = ?, answeredAt = ? WHERE id = ?",
        estimate.status().name(),
        estimate.answeredAt().orElse(null),
        estimate.id().value());
  }

  @Override
  public boolean link(EstimateId id, EstimateToken token) {
    return statements.update(
            "UPDATE estimates SET tokenHash = ? WHERE id = ? AND status = 'SENT'",
            token.sha256Hex(),
            id.value())
        == 1;
  }

  @Override
  public Optional<Estimate> find(EstimateId id) {
    return first("WHERE id = ?", id.value());
  }

  @Override
  public Optional<Estimate> findByToken(String tokenHash) {
    return first("WHERE tokenHash = ?", tokenHash);
  }

  @Override
  public Optional<Estimate> latest(OrderId order) {
    return first("WHERE commandeId = ? ORDER BY sentAt DESC, id DESC LIMIT 1", order.value());
  }

  @Override
  public List<Estimate> overdue(Instant now, int most) {
    return statements.query(
        "SELECT * FROM estimates WHERE status = 'SENT' AND validUntil <= ?"
            + " ORDER BY validUntil, id LIMIT ?",
        SqlEstimates::estimate,
        now,
        most);
  }

  private Optional<Estimate> first(String which, String value) {
    return statements
        .query("SELECT * FROM estimates " + which, SqlEstimates::estimate, value)
        .stream()
        .findFirst();
  }

  private static Estimate estimate(ResultSet row) throws SQLException {
    return new Estimate(
        new EstimateId(row.getString("id")),
        new OrderId(row.getString("commandeId")),
        row.getInt("pagesVerifiees"),
        Money.ofCents(row.getLong("prix")),
        Optional.ofNullable(row.getString("message")),
        EstimateStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getString("tokenHash")),
        Statements.instant(row, "sentAt"),
        Statements.instant(row, "validUntil"),
        Statements.optionalInstant(row, "answeredAt"));
  }
}
