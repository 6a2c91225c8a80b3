package fr.livrestaka.persistence.accounts.exports;

import fr.livrestaka.application.accounts.exports.PersonalFile;
import fr.livrestaka.application.accounts.exports.PersonalFile.Kind;
import fr.livrestaka.application.accounts.port.PersonalFiles;
import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.shared.LooseUploads;
import fr.livrestaka.persistence.shared.OwnRows;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a person, over all tables that name any. */
@Singleton
final class SqlPersonalFiles implements PersonalFiles {
  /** Orders may have one title. */
  private static final String ORDER = "CONCAT(c.titre, ' (', RIGHT(c.id, 8), ')')";

  private static final String OF_ORDERS =
      "SELECT "
          + ORDER
          + " AS about, f.filename AS name, f.url AS url FROM files f"
          + " JOIN commandes c ON c.id = f.commandeId WHERE c.userId = ?"
          + " AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = c.id"
          + " AND i.pdfUrl = f.url) ORDER BY c.createdAt, c.id, f.createdAt, f.id";

  private static final String OF_MESSAGES =
      "SELECT '' AS about, filename AS name, url FROM files WHERE id IN"
          + " (SELECT fileId FROM message_attachments WHERE "
          + OwnRows.of("message_attachments").orElseThrow()
          + ") ORDER BY createdAt, id";

  private static final String LOOSE =
      "SELECT '' AS about, filename AS name, url FROM files WHERE commandeId IS NULL AND "
          + OwnRows.of("files").orElseThrow()
          + " ORDER BY createdAt, id";

  private static final String INVOICES =
      "SELECT '' AS about, COALESCE(i.number, i.id) AS name, i.pdfUrl AS url FROM invoices i JOIN"
          + " commandes c ON c.id = i.commandeId WHERE c.userId = ? ORDER BY i.createdAt, i.id";

  private static final String CREDIT_NOTES =
      "SELECT '' AS about, n.number AS name, n.pdfUrl AS url FROM credit_notes n"
          + " JOIN invoices i ON i.id = n.invoiceId JOIN commandes c ON c.id = i.commandeId"
          + " WHERE c.userId = ? ORDER BY n.issuedAt, n.id";

  private static final String CORRECTIVE_INVOICES =
      "SELECT '' AS about, n.number AS name, n.pdfUrl AS url FROM corrective_invoices n"
          + " JOIN invoices i ON i.id = n.invoiceId JOIN commandes c ON c.id = i.commandeId"
          + " WHERE c.userId = ? ORDER BY n.issuedAt, n.id";

  private static final String RECEIPTS =
      "SELECT '' AS about, r.number AS name, r.pdfUrl AS url FROM payment_receipts r"
          + " JOIN invoices i ON i.id = r.invoiceId JOIN commandes c ON c.id = i.commandeId"
          + " WHERE c.userId = ? ORDER BY r.issuedAt, r.id";

  private static final String CONTRACTS =
      "SELECT "
          + ORDER
          + " AS about, '' AS name, w.hash FROM written_contracts w"
          + " JOIN commandes c ON c.id = w.commandeId WHERE c.userId = ? AND w.pdfHash IS NOT NULL"
          + " ORDER BY w.concludedAt, w.commandeId";

  private static final String NAMED_BY_ORDERS =
      "SELECT "
          + ORDER
          + " AS about, c.fichierUrl AS url FROM commandes c"
          + " WHERE c.userId = ? AND c.fichierUrl IS NOT NULL ORDER BY c.createdAt, c.id";

  private static final String PICTURE =
      "SELECT '' AS about, avatar AS url FROM users WHERE id = ? AND avatar IS NOT NULL";

  private static final Set<String> FOLDERS_OF_ORDERS = Set.of("orders", "projects");
  private static final Set<String> FOLDER_OF_PICTURES = Set.of("avatars");

  private final Statements statements;
  private final LooseUploads uploads;

  SqlPersonalFiles(Statements statements) {
    this.statements = statements;
    this.uploads = new LooseUploads(statements);
  }

  @Override
  public List<PersonalFile> of(AccountId person) {
    String id = person.value();
    List<PersonalFile> found = new ArrayList<>();
    found.addAll(rows(Kind.ORDER_FILE, OF_ORDERS, id));
    found.addAll(named(Kind.ORDER_FILE, NAMED_BY_ORDERS, FOLDERS_OF_ORDERS, id));
    found.addAll(own(Kind.ATTACHMENT, OF_MESSAGES, person));
    found.addAll(own(Kind.OTHER, LOOSE, person));
    found.addAll(rows(Kind.INVOICE, INVOICES, id));
    found.addAll(rows(Kind.CREDIT_NOTE, CREDIT_NOTES, id));
    found.addAll(rows(Kind.CORRECTIVE_INVOICE, CORRECTIVE_INVOICES, id));
    found.addAll(rows(Kind.RECEIPT, RECEIPTS, id));
    found.addAll(contracts(id));
    found.addAll(named(Kind.PICTURE, PICTURE, FOLDER_OF_PICTURES, id));
    return onceEach(found);
  }

  private List<PersonalFile> rows(Kind kind, String sql, Object... parameters) {
    return statements.query(
        sql,
        row ->
            new PersonalFile(
                kind,
                row.getString("about"),
                row.getString("name"),
                StoredPath.ofUrl(row.getString("url"))),
        parameters);
  }

  private List<PersonalFile> own(Kind kind, String sql, AccountId person) {
    return rows(kind, OwnRows.statement(sql), OwnRows.parameters(sql, person));
  }

  private List<PersonalFile> contracts(String person) {
    return statements.query(
        CONTRACTS,
        row ->
            new PersonalFile(
                Kind.CONTRACT,
                row.getString("about"),
                row.getString("name"),
                Optional.of(WrittenContracts.fileOf(row.getString("hash")))),
        person);
  }

  private record Named(String about, StoredPath path) {}

  private static Optional<Named> named(String about, String url) {
    return StoredPath.ofUrl(url).map(path -> new Named(about, path));
  }

  /** Whoever wrote the text may have written whatever he likes into it. */
  private List<PersonalFile> named(Kind kind, String sql, Set<String> folders, String person) {
    List<Named> texts =
        statements
            .query(sql, row -> named(row.getString("about"), row.getString("url")), person)
            .stream()
            .flatMap(Optional::stream)
            .filter(text -> folders.contains(text.path().folder()))
            .toList();
    Set<StoredPath> own =
        Set.copyOf(
            uploads.ofNobodyElse(texts.stream().map(text -> text.path().url()).toList(), person));
    return texts.stream()
        .filter(text -> own.contains(text.path()))
        .map(
            text ->
                new PersonalFile(kind, text.about(), text.path().name(), Optional.of(text.path())))
        .toList();
  }

  /** What several rows name belongs to the first; what lies outside has no place here. */
  private static List<PersonalFile> onceEach(List<PersonalFile> found) {
    Map<Object, PersonalFile> each = new LinkedHashMap<>();
    for (PersonalFile file : found) {
      each.putIfAbsent(file.path().map(Object.class::cast).orElse(file), file);
    }
    return List.copyOf(each.values());
  }
}
