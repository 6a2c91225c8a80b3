package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register in MySQL; the row of its head is locked while something is entered. */
@Singleton
public final class SqlInvoiceRegister implements InvoiceRegister {
  private static final String HEAD = "SELECT position, hash FROM invoice_register_head";
  private static final String LAST =
      ", (SELECT r.content FROM invoice_register r WHERE r.documentId = d.id"
          + " ORDER BY r.position DESC LIMIT 1) AS entered";

  private final Statements statements;
  private final OpenTransaction transaction;

  SqlInvoiceRegister(Statements statements, OpenTransaction transaction) {
    this.statements = statements;
    this.transaction = transaction;
  }

  /** To be called in every transaction that stores a document, or a change of one. */
  public void changed(Series kind, String document) {
    transaction.beforeCommit(() -> enter(kind, document));
  }

  private void enter(Series kind, String document) {
    RegisterHead head = lockedHead();
    statements
        .query(
            RegisterSql.select(kind, "") + "WHERE d.id = ? LOCK IN SHARE MODE",
            RegisterSql::row,
            document)
        .stream()
        .filter(row -> !isEntered(row))
        .forEach(row -> keep(List.of(head.enter(row))));
  }

  private boolean isEntered(RegisteredRow row) {
    return statements
        .query(
            "SELECT content FROM invoice_register WHERE documentId = ?"
                + " ORDER BY position DESC LIMIT 1 LOCK IN SHARE MODE",
            found -> found.getString("content"),
            row.document())
        .stream()
        .anyMatch(row.text()::equals);
  }

  private void keep(List<RegisterEntry> entries) {
    for (RegisterEntry entry : entries) {
      statements.update(
          "INSERT INTO invoice_register (position, documentId, content, hash) VALUES (?, ?, ?, ?)",
          entry.position(),
          entry.document(),
          entry.content(),
          entry.hash());
    }
    RegisterHead head = entries.getLast().head();
    statements.update(
        "UPDATE invoice_register_head SET position = ?, hash = ?", head.position(), head.hash());
  }

  private RegisterHead lockedHead() {
    return head(HEAD + " FOR UPDATE");
  }

  @Override
  public RegisterHead head() {
    return head(HEAD);
  }

  private RegisterHead head(String sql) {
    return statements
        .query(sql, row -> new RegisterHead(row.getLong("position"), row.getString("hash")))
        .getFirst();
  }

  @Override
  public List<RegisterEntry> after(long position, int limit) {
    return statements.query(
        "SELECT position, documentId, content, hash FROM invoice_register WHERE position > ?"
            + " ORDER BY position LIMIT ?",
        row ->
            new RegisterEntry(
                row.getLong("position"),
                row.getString("documentId"),
                row.getString("content"),
                row.getString("hash")),
        position,
        limit);
  }

  @Override
  public List<Standing> rows(Series kind, String document, int limit) {
    return statements.query(
        RegisterSql.select(kind, LAST) + "WHERE d.id > ? ORDER BY d.id LIMIT ?",
        row -> new Standing(RegisterSql.row(row), Optional.ofNullable(row.getString("entered"))),
        document,
        limit);
  }

  @Override
  public List<String> withoutRow(int limit) {
    return statements.query(
        """
        SELECT DISTINCT r.documentId FROM invoice_register r
        WHERE NOT EXISTS (SELECT 1 FROM invoices i WHERE i.id = r.documentId)
          AND NOT EXISTS (SELECT 1 FROM credit_notes n WHERE n.id = r.documentId)
          AND NOT EXISTS (SELECT 1 FROM corrective_invoices c WHERE c.id = r.documentId)
        LIMIT ?
        """,
        row -> row.getString("documentId"),
        limit);
  }

  @Override
  public int takeOver(int limit) {
    RegisterHead head = lockedHead();
    if (isTakenOver()) return 0;
    List<RegisterEntry> entries = new ArrayList<>();
    for (Series kind : Series.values()) {
      for (RegisteredRow row : found(kind, limit - entries.size())) {
        RegisterEntry entry = head.enter(row);
        entries.add(entry);
        head = entry.head();
      }
    }
    if (entries.isEmpty()) statements.update("UPDATE invoice_register_head SET takenOver = 1");
    else keep(entries);
    return entries.size();
  }

  private boolean isTakenOver() {
    return statements
        .query(
            "SELECT takenOver FROM invoice_register_head FOR UPDATE",
            row -> row.getBoolean("takenOver"))
        .getFirst();
  }

  private List<RegisteredRow> found(Series kind, int limit) {
    return statements.query(
        RegisterSql.select(kind, "")
            + "WHERE NOT EXISTS (SELECT 1 FROM invoice_register r WHERE r.documentId = d.id)"
            + " ORDER BY d.id LIMIT ? LOCK IN SHARE MODE",
        RegisterSql::row,
        limit);
  }
}
