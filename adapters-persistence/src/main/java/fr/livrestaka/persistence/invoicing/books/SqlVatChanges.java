package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.application.invoicing.vat.port.VatChanges;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Changes of VAT in MySQL. Days are written as text, so that no time zone moves them. */
@Singleton
final class SqlVatChanges implements VatChanges {
  private static final String ALL = "SELECT * FROM vat_changes ORDER BY firstDay";

  private final Statements statements;

  SqlVatChanges(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<VatChange> all() {
    return statements.query(ALL, SqlVatChanges::change);
  }

  @Override
  public List<VatChange> lock() {
    return statements.query(ALL + " LOCK IN SHARE MODE", SqlVatChanges::change);
  }

  @Override
  public boolean add(VatChange change) {
    return statements.insertNew(
        """
        INSERT INTO vat_changes (firstDay, regime, onDebits, filing, reason, plannedBy, plannedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        change.from().toString(),
        change.terms().regime().name(),
        change.terms().onDebits(),
        change.terms().filing().name(),
        change.reason(),
        change.by().value(),
        change.plannedAt());
  }

  @Override
  public boolean remove(LocalDate from) {
    return statements.update("DELETE FROM vat_changes WHERE firstDay = ?", from.toString()) == 1;
  }

  private static VatChange change(ResultSet row) throws SQLException {
    return new VatChange(
        LocalDate.parse(row.getString("firstDay")),
        new VatTerms(
            VatRegime.valueOf(row.getString("regime")),
            row.getBoolean("onDebits"),
            VatFiling.valueOf(row.getString("filing"))),
        row.getString("reason"),
        new AccountId(row.getString("plannedBy")),
        Statements.instant(row, "plannedAt"));
  }
}
