package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.BookKind;

/**
 * Where the facts of one kind stand. Each table is aliased {@code d}.
 *
 * @param columns the facts, each named {@code fact_…}
 * @param id the row's id, as it is entered after the prefix of its kind
 * @param number what people call it
 * @param from the table, and what belongs to it
 * @param belongs which rows belong to the books, with a place for the lock of other rows
 * @param row finds the row of an entry {@code r}, by its name there
 */
record BookTable(
    BookKind kind,
    String columns,
    String id,
    String number,
    String from,
    String belongs,
    String row) {
  /** Whose rows have one id and no number. */
  static BookTable money(BookKind kind, String columns, String from, String belongs) {
    return new BookTable(kind, columns, "d.id", named(kind, "d.id"), from, belongs, "d.id = %s");
  }

  /** Whose rows have two ids, entered with a slash between them. */
  static BookTable ofTwo(BookKind kind, String columns, String from, String one, String other) {
    String id = "CONCAT(" + one + ", '/', " + other + ")";
    String row =
        one + " = SUBSTRING_INDEX(%1$s, '/', 1) AND " + other + " = SUBSTRING_INDEX(%1$s, '/', -1)";
    return new BookTable(kind, columns, id, named(kind, id), from, "1 = 1", row);
  }

  static String named(BookKind kind, String id) {
    return "CONCAT('" + kind.prefix() + "', " + id + ")";
  }

  /** A condition: the row belongs to the books. */
  String wanted() {
    return belongs.formatted("");
  }

  /** As {@link #wanted}, as it is now, whatever the open transaction saw before. */
  String wantedNow() {
    return belongs.formatted("LOCK IN SHARE MODE");
  }

  /** The name by which the row is entered. */
  String document() {
    return kind.prefix().isEmpty() ? id : named(kind, id);
  }

  /** A condition: the row has an entry. */
  String isEntered() {
    return "EXISTS (SELECT 1 FROM invoice_register r WHERE r.documentId = " + document() + ")";
  }

  /** A condition on an entry {@code r}: it has a row. */
  String hasRow() {
    String id = "SUBSTRING(r.documentId, " + (kind.prefix().length() + 1) + ")";
    return "EXISTS (SELECT 1 FROM " + from + " WHERE " + row.formatted(id) + ")";
  }
}
