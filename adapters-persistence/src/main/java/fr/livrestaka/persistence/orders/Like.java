package fr.livrestaka.persistence.orders;

/** Patterns of LIKE. */
final class Like {
  private Like() {}

  /** Finds the part anywhere; its {@code %} and {@code _} stand for themselves. */
  static String containing(String part) {
    return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
