package fr.livrestaka.persistence.invoicing.till;

import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillHead;
import fr.livrestaka.domain.invoicing.till.TillMovement;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sealed movements in MySQL; the row of the head is locked while something is sealed or closed. */
@Singleton
final class SqlTill implements Till {
  private static final String HEAD =
      "SELECT position, perpetual, hash FROM till_head"
          + " WHERE id = 1 AND (SELECT COUNT(*) FROM till_head) = 1";

  private final Statements statements;

  SqlTill(Statements statements) {
    this.statements = statements;
  }

  @Override
  public TillHead head() {
    return head(HEAD).orElse(TillHead.UNKNOWN);
  }

  @Override
  public TillHead lock() {
    return head(HEAD + " FOR UPDATE")
        .orElseThrow(() -> new IllegalStateException("till_head has not one row"));
  }

  private Optional<TillHead> head(String sql) {
    return statements
        .query(
            sql,
            row ->
                new TillHead(
                    row.getLong("position"),
                    Money.ofCents(row.getLong("perpetual")),
                    row.getString("hash")))
        .stream()
        .findFirst();
  }

  @Override
  public void add(TillEntry entry) {
    TillMovement movement = entry.movement();
    statements.update(
        """
        INSERT INTO till_entries (position, kind, paymentId, invoiceId, way, amount, paidAt,
          referenceHash, recordedBy, happenedAt, sealedAt, perpetual, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entry.position(),
        movement.kind().name(),
        movement.payment(),
        movement.invoice().value(),
        movement.way().name(),
        movement.amount().cents(),
        movement.paidAt(),
        movement.referenceHash(),
        movement.recordedBy().map(AccountId::value).orElse(null),
        movement.happenedAt(),
        entry.sealedAt(),
        entry.perpetual().cents(),
        entry.hash());
    statements.update(
        "UPDATE till_head SET position = ?, perpetual = ?, hash = ?",
        entry.position(),
        entry.perpetual().cents(),
        entry.hash());
  }

  @Override
  public List<TillEntry> after(long position, int limit) {
    return statements.query(
        "SELECT * FROM till_entries WHERE position > ? ORDER BY position LIMIT ?",
        SqlTill::entry,
        position,
        limit);
  }

  @Override
  public List<StoredRow<TillEntry>> stored(long position, int limit) {
    return statements.query(
        "SELECT * FROM till_entries WHERE position > ? ORDER BY position LIMIT ?",
        StoredRows.by("position", SqlTill::entry),
        position,
        limit);
  }

  @Override
  public Optional<TillEntry> lastBefore(Instant end) {
    return statements
        .query(
            "SELECT * FROM till_entries WHERE sealedAt < ? ORDER BY position DESC LIMIT 1",
            SqlTill::entry,
            end)
        .stream()
        .findFirst();
  }

  @Override
  public boolean isSealed(String payment, TillMovement.Kind kind) {
    return !statements
        .query(
            "SELECT position FROM till_entries WHERE paymentId = ? AND kind = ? LIMIT 1",
            row -> row.getLong("position"),
            payment,
            kind.name())
        .isEmpty();
  }

  @Override
  public boolean isTakenOver() {
    return statements
        .query("SELECT takenOver FROM till_head", row -> row.getBoolean("takenOver"))
        .stream()
        .allMatch(isSet -> isSet);
  }

  @Override
  public void closeTakeOver() {
    statements.update("UPDATE till_head SET takenOver = 1");
  }

  private static TillEntry entry(ResultSet row) throws SQLException {
    TillMovement movement =
        new TillMovement(
            TillMovement.Kind.valueOf(row.getString("kind")),
            row.getString("paymentId"),
            new InvoiceId(row.getString("invoiceId")),
            PaymentWay.valueOf(row.getString("way")),
            Money.ofCents(row.getLong("amount")),
            Statements.instant(row, "paidAt"),
            row.getString("referenceHash"),
            Optional.ofNullable(row.getString("recordedBy")).map(AccountId::new),
            Statements.instant(row, "happenedAt"));
    return new TillEntry(
        row.getLong("position"),
        movement,
        Statements.instant(row, "sealedAt"),
        Money.ofCents(row.getLong("perpetual")),
        row.getString("hash"));
  }
}
