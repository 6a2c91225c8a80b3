package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.persistence.shared.LooseUploads;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is purged has a row in {@code invoice_purges}; its own row stays without its content. */
@Singleton
final class SqlRetiredInvoices implements RetiredInvoices {
  private static final String RETIRED =
      """
      FROM (
        SELECT i.id, COALESCE(i.issuedAt, i.createdAt) AS issuedAt FROM invoices i
          WHERE i.createdAt < ? AND COALESCE(i.issuedAt, i.createdAt) < ?
        UNION ALL
        SELECT n.id, n.issuedAt FROM credit_notes n WHERE n.issuedAt < ?
        UNION ALL
        SELECT k.id, k.issuedAt FROM corrective_invoices k WHERE k.issuedAt < ?
      ) d WHERE NOT EXISTS (SELECT 1 FROM invoice_purges p WHERE p.documentId = d.id)
      """;
  private static final List<String> OTHERS = List.of("credit_notes", "corrective_invoices");
  private static final List<BookKind> DOCUMENTS =
      List.of(BookKind.INVOICE, BookKind.CREDIT_NOTE, BookKind.CORRECTIVE_INVOICE);
  private static final String INVOICE_OF =
      """
      SELECT i.id, i.commandeId FROM invoices i WHERE i.id = ?
        OR i.id IN (SELECT n.invoiceId FROM credit_notes n WHERE n.id = ?)
        OR i.id IN (SELECT k.invoiceId FROM corrective_invoices k WHERE k.id = ?) LIMIT 1
      """;

  private final Statements statements;
  private final BookChanges register;
  private final LooseUploads uploads;

  SqlRetiredInvoices(Statements statements, BookChanges register) {
    this.statements = statements;
    this.register = register;
    this.uploads = new LooseUploads(statements);
  }

  @Override
  public int count(Instant issuedBefore) {
    return statements
        .query(
            "SELECT COUNT(*) AS documents " + RETIRED,
            row -> row.getInt("documents"),
            issuedBefore,
            issuedBefore,
            issuedBefore,
            issuedBefore)
        .get(0);
  }

  @Override
  public List<String> list(Instant issuedBefore, int limit) {
    return statements.query(
        "SELECT d.id " + RETIRED + " ORDER BY d.issuedAt, d.id LIMIT ?",
        row -> row.getString("id"),
        issuedBefore,
        issuedBefore,
        issuedBefore,
        issuedBefore,
        limit);
  }

  @Override
  public List<StoredPath> purge(String id, Instant now) {
    Optional<String> order = lockedOrder(id);
    List<StoredPath> files = new ArrayList<>(lockedFile(id).stream().toList());
    if (isPurged(id, " FOR UPDATE")) return List.of();
    statements.update("INSERT INTO invoice_purges (documentId, purgedAt) VALUES (?, ?)", id, now);
    statements.update(
        "UPDATE invoice_snapshots SET content = '', pdfHash = NULL WHERE invoiceId = ?", id);
    statements.update("UPDATE hand_payments SET reference = NULL WHERE invoiceId = ?", id);
    for (String table : OTHERS) {
      statements.update(
          "UPDATE %s SET content = '', pdfHash = NULL WHERE id = ?".formatted(table), id);
    }
    statements.update(
        "DELETE FROM payment_payers WHERE paymentId IN"
            + " (SELECT s.paymentId FROM invoice_snapshots s WHERE s.invoiceId = ?)",
        id);
    files.addAll(emptiedReceipts(id));
    for (BookKind kind : DOCUMENTS) register.changed(kind, id);
    order.ifPresent(emptied -> files.addAll(forgetTexts(emptied, now)));
    return files;
  }

  /** The invoice that a document is or was issued of, and its order. */
  private record Sale(String invoice, String order) {}

  /** Order, invoice, what was issued of it, register: as whoever changes an invoice locks them. */
  private Optional<String> lockedOrder(String document) {
    List<Sale> found =
        statements.query(
            INVOICE_OF,
            row -> new Sale(row.getString("id"), row.getString("commandeId")),
            document,
            document,
            document);
    found.forEach(sale -> lock("commandes", sale.order()));
    found.forEach(sale -> lock("invoices", sale.invoice()));
    return found.stream().map(Sale::order).findFirst();
  }

  private void lock(String table, String id) {
    statements.query("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE", row -> id, id);
  }

  /** The receipts of an invoice go with it. */
  private List<StoredPath> emptiedReceipts(String invoice) {
    List<String> urls =
        statements.query(
            "SELECT pdfUrl FROM payment_receipts WHERE invoiceId = ? FOR UPDATE",
            row -> row.getString("pdfUrl"),
            invoice);
    statements.update(
        "UPDATE payment_receipts SET content = '', pdfHash = NULL WHERE invoiceId = ?", invoice);
    return urls.stream().flatMap(url -> StoredPath.ofUrl(url).stream()).toList();
  }

  private Optional<StoredPath> lockedFile(String id) {
    for (String table : List.of("invoices", "credit_notes", "corrective_invoices")) {
      List<String> urls =
          statements.query(
              "SELECT pdfUrl FROM " + table + " WHERE id = ? FOR UPDATE",
              row -> row.getString("pdfUrl"),
              id);
      if (!urls.isEmpty()) return StoredPath.ofUrl(urls.get(0));
    }
    return Optional.empty();
  }

  @Override
  public boolean isPurged(String id) {
    return isPurged(id, "");
  }

  private boolean isPurged(String id, String lock) {
    return !statements
        .query(
            "SELECT documentId FROM invoice_purges WHERE documentId = ?" + lock,
            row -> row.getString("documentId"),
            id)
        .isEmpty();
  }

  /**
   * Where the client is erased and all invoices of the order are purged.
   *
   * @return the order's file, where nothing else names it
   */
  private List<StoredPath> forgetTexts(String order, Instant now) {
    List<String> urls =
        statements.query(
            """
            SELECT c.fichierUrl FROM commandes c WHERE c.id = ? AND c.fichierUrl IS NOT NULL
            FOR UPDATE
            """,
            row -> row.getString("fichierUrl"),
            order);
    int forgotten =
        statements.update(
            """
            UPDATE commandes c JOIN users u ON u.id = c.userId
            SET c.titre = 'Projet anonymisé', c.description = NULL, c.noteClient = NULL,
              c.noteCorrecteur = NULL, c.fichierUrl = NULL, c.updatedAt = ?
            WHERE c.id = ? AND u.isActive = 0 AND u.email LIKE 'deleted\\_%@anonymized.local'
              AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = c.id
                AND NOT EXISTS (SELECT 1 FROM invoice_purges p WHERE p.documentId = i.id))
            """,
            now, order);
    if (forgotten == 0) return List.of();
    return uploads.among(urls);
  }
}
