package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.PersonalRecord;
import fr.livrestaka.application.accounts.PersonalRecord.ConsentLine;
import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.PersonalRecord.WithdrawalLine;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Reads a person's orders, invoices, messages, withdrawals and consents, with one statement each.
 */
@Singleton
final class SqlPersonalData implements PersonalData {
  private final Statements statements;

  SqlPersonalData(Statements statements) {
    this.statements = statements;
  }

  @Override
  public PersonalRecord of(AccountId person) {
    return new PersonalRecord(
        orders(person.value()),
        invoices(person.value()),
        messages(person.value()),
        withdrawals(person.value()),
        consents(person.value()));
  }

  private List<OrderLine> orders(String person) {
    return statements.query(
        "SELECT id, titre, description, statut, createdAt, updatedAt FROM commandes"
            + " WHERE userId = ? ORDER BY createdAt, id",
        row ->
            new OrderLine(
                row.getString("id"),
                row.getString("titre"),
                Optional.ofNullable(row.getString("description")),
                row.getString("statut"),
                Statements.instant(row, "createdAt"),
                Statements.instant(row, "updatedAt")),
        person);
  }

  private List<InvoiceLine> invoices(String person) {
    return statements.query(
        "SELECT i.id, i.commandeId, i.pdfUrl, i.createdAt, i.amount FROM invoices i"
            + " JOIN commandes c ON c.id = i.commandeId WHERE c.userId = ?"
            + " ORDER BY i.createdAt, i.id",
        row ->
            new InvoiceLine(
                row.getString("id"),
                row.getString("commandeId"),
                row.getString("pdfUrl"),
                Statements.instant(row, "createdAt"),
                row.getInt("amount")),
        person);
  }

  private List<WithdrawalLine> withdrawals(String person) {
    return statements.query(
        "SELECT w.id, w.commandeId, w.name, w.email, w.text, w.ipAddress, w.declaredAt"
            + " FROM withdrawals w JOIN commandes c ON c.id = w.commandeId WHERE c.userId = ?"
            + " ORDER BY w.declaredAt, w.id",
        row ->
            new WithdrawalLine(
                row.getString("id"),
                row.getString("commandeId"),
                row.getString("name"),
                row.getString("email"),
                row.getString("text"),
                Optional.ofNullable(row.getString("ipAddress")),
                Statements.instant(row, "declaredAt")),
        person);
  }

  private List<ConsentLine> consents(String person) {
    return statements.query(
        "SELECT g.id, g.commandeId, g.givenAt, g.way, g.ipAddress, g.userAgent, t.hash AS terms,"
            + " p.hash AS privacy, g.earlyStart, g.loss FROM order_consents g"
            + " JOIN commandes c ON c.id = g.commandeId"
            + " LEFT JOIN page_versions t ON t.id = g.termsVersionId"
            + " LEFT JOIN page_versions p ON p.id = g.privacyVersionId"
            + " WHERE c.userId = ? ORDER BY g.givenAt, g.id",
        row ->
            new ConsentLine(
                row.getString("id"),
                row.getString("commandeId"),
                Statements.instant(row, "givenAt"),
                row.getString("way"),
                Optional.ofNullable(row.getString("ipAddress")),
                Optional.ofNullable(row.getString("userAgent")),
                Optional.ofNullable(row.getString("terms")),
                Optional.ofNullable(row.getString("privacy")),
                row.getBoolean("earlyStart"),
                row.getBoolean("loss")),
        person);
  }

  private List<MessageLine> messages(String person) {
    return statements.query(
        "SELECT id, content, createdAt, senderId FROM messages WHERE senderId = ?"
            + " UNION SELECT id, content, createdAt, senderId FROM messages WHERE receiverId = ?"
            + " AND statut <> 'BROUILLON' ORDER BY createdAt, id",
        row ->
            new MessageLine(
                row.getString("id"),
                row.getString("content"),
                Statements.instant(row, "createdAt"),
                !person.equals(row.getString("senderId"))),
        person,
        person);
  }
}
