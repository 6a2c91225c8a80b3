package fr.livrestaka.persistence.migration;

import fr.livrestaka.persistence.migration.AdoptedTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with rows of the former service, and the condition by which they are found. */
record RowFault(String column, String complaint, String condition) {
  private static final long INT_MOST = Integer.MAX_VALUE;

  private static final Set<String> NEVER_NEGATIVE =
      Set.of(
          "commandes.amount",
          "commandes.prixEstime",
          "commandes.prixFinal",
          "commandes.pagesDeclarees",
          "commandes.pagesVerifiees",
          "files.size",
          "invoices.amount",
          "invoices.taxAmount",
          "pending_commandes.nombrePages",
          "tarifs.prix");

  /** What may be wrong with the column's rows, as it is there. */
  static List<RowFault> possible(String table, Column column, PresentColumn there) {
    List<RowFault> faults = new ArrayList<>();
    String name = "`" + column.name() + "`";
    if (column.isRequired() && there.isNullable()) {
      faults.add(new RowFault(column.name(), "no value", name + " IS NULL"));
    }
    if (NEVER_NEGATIVE.contains(table + "." + column.name())) {
      faults.add(new RowFault(column.name(), "a negative number", name + " < 0"));
    }
    switch (column.type()) {
      case "DATETIME" -> faults.add(noDate(column));
      case "ENUM" ->
          faults.add(
              new RowFault(
                  column.name(),
                  "a value that the column does not have",
                  "%s NOT IN (%s)".formatted(name, column.limits())));
      case "VARCHAR" -> {
        long most = Long.parseLong(column.limits());
        if (there.length() > most) {
          faults.add(
              new RowFault(
                  column.name(),
                  "more than " + most + " characters",
                  "CHAR_LENGTH(%s) > %d".formatted(name, most)));
        }
      }
      case "INT" -> {
        if (!there.type().equals("int")) {
          faults.add(
              new RowFault(
                  column.name(),
                  "no whole number of 32 bits",
                  "NOT (%1$s <=> CAST(%1$s AS SIGNED)) OR %1$s NOT BETWEEN %2$d AND %3$d"
                      .formatted(name, -INT_MOST - 1, INT_MOST)));
        }
      }
      case "JSON" -> {
        if (!there.type().equals("json")) {
          faults.add(new RowFault(column.name(), "no JSON", "NOT JSON_VALID(" + name + ")"));
        }
      }
      default -> {}
    }
    if (table.equals("users") && column.name().equals("email")) {
      faults.add(
          new RowFault(
              column.name(),
              "an address of more than 255 characters in lower case",
              "CHAR_LENGTH(LOWER(`email`)) > 255"));
    }
    return faults;
  }

  static RowFault noDate(Column column) {
    return new RowFault(
        column.name(),
        "a date that is none, such as 0000-00-00",
        "`%1$s` IS NOT NULL AND (LAST_DAY(`%1$s`) IS NULL OR DAYOFMONTH(`%1$s`) = 0 OR MONTH(`%1$s`) = 0)"
            .formatted(column.name()));
  }
}
