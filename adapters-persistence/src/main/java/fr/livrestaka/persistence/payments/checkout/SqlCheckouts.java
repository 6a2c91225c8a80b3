package fr.livrestaka.persistence.payments.checkout;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.checkout.PaidFor.AwaitedOrder;
import fr.livrestaka.domain.payments.checkout.PaidFor.StandingOrder;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checkouts in MySQL. */
@Singleton
final class SqlCheckouts implements Checkouts {
  private final Statements statements;

  SqlCheckouts(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void add(Checkout checkout) {
    statements.update(
        """
        INSERT INTO checkouts (id, commandeId, pendingCommandeId, userId, amount, status,
          stripeSessionId, url, createdAt, expiresAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        checkout.id().value(),
        order(checkout.paidFor()),
        guestOrder(checkout.paidFor()),
        checkout.payer().map(AccountId::value).orElse(null),
        checkout.amount().cents(),
        checkout.status().name(),
        checkout.sessionId().orElse(null),
        checkout.url().orElse(null),
        checkout.createdAt(),
        checkout.expiresAt());
  }

  @Override
  public Optional<Checkout> find(CheckoutId id) {
    return one("WHERE id = ?", id.value());
  }

  @Override
  public Optional<Checkout> findBySession(String sessionId) {
    return one("WHERE stripeSessionId = ?", sessionId);
  }

  @Override
  public Optional<Checkout> lock(CheckoutId id) {
    return one("WHERE id = ? FOR UPDATE", id.value());
  }

  @Override
  public List<Checkout> lockOpen(PaidFor paidFor) {
    String column =
        switch (paidFor) {
          case StandingOrder order -> "commandeId";
          case AwaitedOrder guest -> "pendingCommandeId";
        };
    return all(
        "WHERE " + column + " = ? AND status = 'OPEN' ORDER BY createdAt DESC, id DESC FOR UPDATE",
        paidFor.reference());
  }

  @Override
  public List<Checkout> lockOpenOf(AccountId payer) {
    return all("WHERE userId = ? AND status = 'OPEN' ORDER BY id FOR UPDATE", payer.value());
  }

  @Override
  public void save(Checkout checkout) {
    statements.update(
        "UPDATE checkouts SET status = ?, stripeSessionId = ?, url = ? WHERE id = ?",
        checkout.status().name(),
        checkout.sessionId().orElse(null),
        checkout.url().orElse(null),
        checkout.id().value());
  }

  @Override
  public void remove(CheckoutId id) {
    statements.update("DELETE FROM checkouts WHERE id = ? AND status <> 'PAID'", id.value());
  }

  @Override
  public List<Checkout> openBefore(Instant instant, Optional<Checkout> behind, int most) {
    Instant from = behind.map(Checkout::createdAt).orElse(Instant.EPOCH);
    return all(
        """
        WHERE status = 'OPEN' AND createdAt < ? AND createdAt >= ? AND (createdAt > ? OR id > ?)
        ORDER BY createdAt, id LIMIT ?
        """,
        instant,
        from,
        from,
        behind.map(last -> last.id().value()).orElse(""),
        most);
  }

  @Override
  public boolean noteDoubt(CheckoutId id, Instant now) {
    return statements.update(
            "UPDATE checkouts SET doubtedAt = ? WHERE id = ? AND doubtedAt IS NULL",
            now,
            id.value())
        == 1;
  }

  private Optional<Checkout> one(String where, Object... values) {
    return all(where, values).stream().findFirst();
  }

  private List<Checkout> all(String where, Object... values) {
    return statements.query("SELECT * FROM checkouts " + where, SqlCheckouts::checkout, values);
  }

  private static Checkout checkout(ResultSet row) throws SQLException {
    return new Checkout(
        new CheckoutId(row.getString("id")),
        paidFor(row),
        Optional.ofNullable(row.getString("userId")).map(AccountId::new),
        Money.ofCents(row.getLong("amount")),
        CheckoutStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getString("stripeSessionId")),
        Optional.ofNullable(row.getString("url")),
        Statements.instant(row, "createdAt"),
        Statements.instant(row, "expiresAt"));
  }

  private static PaidFor paidFor(ResultSet row) throws SQLException {
    String order = row.getString("commandeId");
    return order == null
        ? new AwaitedOrder(new GuestOrderId(row.getString("pendingCommandeId")))
        : new StandingOrder(new OrderId(order));
  }

  private static @Nullable String order(PaidFor paidFor) {
    return paidFor instanceof StandingOrder order ? order.id().value() : null;
  }

  private static @Nullable String guestOrder(PaidFor paidFor) {
    return paidFor instanceof AwaitedOrder guest ? guest.id().value() : null;
  }
}
