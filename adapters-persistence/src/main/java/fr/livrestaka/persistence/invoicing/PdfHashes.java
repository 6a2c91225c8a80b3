package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.persistence.shared.Statements;

/** Writes the hash of a document once. */
final class PdfHashes {
  private PdfHashes() {}

  static String keep(Statements statements, String table, String key, String id, String pdfHash) {
    statements.update(
        "UPDATE %s SET pdfHash = ? WHERE %s = ? AND pdfHash IS NULL".formatted(table, key),
        pdfHash,
        id);
    return statements
        .query(
            "SELECT pdfHash FROM %s WHERE %s = ? LOCK IN SHARE MODE".formatted(table, key),
            row -> row.getString("pdfHash"),
            id)
        .get(0);
  }
}
