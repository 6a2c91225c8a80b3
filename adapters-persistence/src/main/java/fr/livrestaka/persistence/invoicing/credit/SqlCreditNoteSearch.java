package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.ClientPart;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.InvoicePart;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Like;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of credit notes in MySQL. */
@Singleton
final class SqlCreditNoteSearch implements CreditNoteSearch {
  private static final String FROM =
      """
       FROM credit_notes n JOIN invoices i ON i.id = n.invoiceId
        JOIN commandes c ON c.id = i.commandeId JOIN users u ON u.id = c.userId
      """;
  private static final String SELECT =
      """
      SELECT n.id, n.number, n.amount, n.taxAmount,
        (SELECT COALESCE(SUM(r.amount), 0) FROM refund_credits r
         WHERE r.creditNoteId = n.id AND r.releasedAt IS NULL) AS refunded, n.content, n.issuedAt, n.pdfUrl,
        i.id AS invoiceId, i.number AS invoiceNumber, c.titre,
        u.id AS clientId, u.prenom, u.nom, u.email
      """
          + FROM;

  /** Of all invoices that one of several takes from. */
  private static final String FURTHER_NUMBERS =
      """
      (SELECT GROUP_CONCAT(j.number SEPARATOR ' ') FROM credit_note_parts p
         JOIN invoices j ON j.id = p.invoiceId WHERE p.creditNoteId = n.id)""";

  private final Statements statements;

  SqlCreditNoteSearch(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Optional<CreditNoteView> find(CreditNoteId id) {
    return statements
        .query(SELECT + "WHERE n.id = ?", SqlCreditNoteSearch::view, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public Page<CreditNoteView> ofClient(AccountId client, PageRequest page) {
    return page("WHERE c.userId = ?", List.of(client.value()), page);
  }

  @Override
  public Page<CreditNoteView> all(Optional<String> search, PageRequest page) {
    Optional<Like> like = search.map(SqlCreditNoteSearch::like);
    return page(
        like.map(found -> "WHERE " + found.sql()).orElse(""),
        like.map(Like::values).orElse(List.of()),
        page);
  }

  private static Like like(String part) {
    return Like.anyContains(
        part, "n.number", "i.number", FURTHER_NUMBERS, "u.email", "CONCAT(u.prenom, ' ', u.nom)");
  }

  private Page<CreditNoteView> page(String where, List<Object> values, PageRequest page) {
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS total"
                    + (where.isEmpty() ? " FROM credit_notes" : FROM + where),
                row -> row.getLong("total"),
                values.toArray())
            .get(0);
    List<Object> limited = new ArrayList<>(values);
    limited.add(page.size());
    limited.add(page.offset());
    List<CreditNoteView> rows =
        statements.query(
            SELECT + where + " ORDER BY n.issuedAt DESC, n.id DESC LIMIT ? OFFSET ?",
            SqlCreditNoteSearch::view,
            limited.toArray());
    return new Page<>(rows, page.number(), page.size(), total);
  }

  /** Empty where the note was purged. */
  private static String reason(String content) {
    if (content.isEmpty()) return "";
    return SnapshotText.read(content).corrects().map(Correction::reason).orElse("");
  }

  private static CreditNoteView view(ResultSet row) throws SQLException {
    return new CreditNoteView(
        new CreditNoteId(row.getString("id")),
        row.getString("number"),
        Money.ofCents(row.getLong("amount")),
        Money.ofCents(row.getLong("taxAmount")),
        Money.ofCents(row.getLong("refunded")),
        reason(row.getString("content")),
        Statements.instant(row, "issuedAt"),
        row.getString("pdfUrl"),
        new InvoicePart(
            new InvoiceId(row.getString("invoiceId")),
            row.getString("invoiceNumber"),
            row.getString("titre")),
        new ClientPart(
            new AccountId(row.getString("clientId")),
            row.getString("prenom"),
            row.getString("nom"),
            row.getString("email")));
  }
}
