package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.retention.Due;
import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.persistence.shared.LooseUploads;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was kept long enough, over many tables. */
@Singleton
final class SqlOldRows implements OldRows {
  /** What proves a contract beside its writing, each by the order. */
  private static final List<String> EVIDENCE =
      List.of(
          "DELETE d FROM withdrawal_decisions d JOIN withdrawals w ON w.id = d.withdrawalId"
              + " WHERE w.commandeId = ?",
          "DELETE FROM withdrawals WHERE commandeId = ?",
          "DELETE FROM order_consents WHERE commandeId = ?",
          "DELETE FROM order_confirmations WHERE commandeId = ?",
          "DELETE FROM written_contracts WHERE commandeId = ?");

  private final Statements statements;
  private final LooseUploads uploads;

  SqlOldRows(Statements statements) {
    this.statements = statements;
    this.uploads = new LooseUploads(statements);
  }

  @Override
  public Due due(RetentionKind kind, Instant before) {
    return finding(kind).due(statements, before);
  }

  @Override
  public List<String> first(RetentionKind kind, Instant before, int most) {
    return finding(kind).first(statements, before, most);
  }

  @Override
  public boolean lock(RetentionKind kind, String key, Instant before) {
    return finding(kind).lock(statements, key, before);
  }

  private static Finding finding(RetentionKind kind) {
    return Optional.ofNullable(Findings.ALL.get(kind))
        .orElseThrow(() -> new IllegalArgumentException("no rows: " + kind));
  }

  @Override
  public List<StoredPath> remove(RetentionKind kind, String key) {
    return switch (kind) {
      case MANUSCRIPTS -> removeFiles(key);
      case WRITTEN_CONTRACTS -> removeContract(key);
      case PASSWORD_LINKS -> removeRow("password_resets", key);
      case NEWSLETTER -> removeRow("newsletter_subscriptions", key);
      case LOGS -> removeRow("audit_logs", key);
      case INACTIVITY_WARNINGS, INACTIVE_ACCOUNTS, PROSPECTS, VISITOR_THREADS, CONSULTATIONS ->
          throw new IllegalArgumentException("removed elsewhere: " + kind);
    };
  }

  private List<StoredPath> removeRow(String table, String id) {
    statements.update("DELETE FROM " + table + " WHERE id = ?", id);
    return List.of();
  }

  /** All that was put to an order, whoever did it, but for the documents of its invoices. */
  private List<StoredPath> removeFiles(String order) {
    List<StoredFile> files =
        statements.query(
            "SELECT f.id, f.url FROM files f WHERE f.commandeId = ? AND NOT EXISTS ("
                + Findings.INVOICE_DOCUMENT
                + ")",
            row -> new StoredFile(row.getString("id"), row.getString("url")),
            order);
    List<String> named =
        statements.query(
            "SELECT fichierUrl FROM commandes WHERE id = ? AND fichierUrl IS NOT NULL",
            row -> row.getString("fichierUrl"),
            order);
    statements.updateEach(
        "DELETE FROM files WHERE id IN (%s)", files.stream().map(StoredFile::id).toList());
    statements.update("UPDATE commandes SET fichierUrl = NULL WHERE id = ?", order);
    List<StoredPath> left = new ArrayList<>(uploads.among(named));
    files.forEach(file -> StoredPath.ofUrl(file.url()).ifPresent(left::add));
    return left.stream().distinct().toList();
  }

  private record StoredFile(String id, String url) {}

  private List<StoredPath> removeContract(String order) {
    List<StoredPath> files =
        statements.query(
            "SELECT hash FROM written_contracts WHERE commandeId = ? AND pdfHash IS NOT NULL",
            row -> WrittenContracts.fileOf(row.getString("hash")),
            order);
    EVIDENCE.forEach(deletion -> statements.update(deletion, order));
    return files;
  }
}
