package fr.livrestaka.persistence.shared;

/** Patterns of LIKE. */
public final class Like {
  private Like() {}

  /** Finds the part anywhere; its {@code %} and {@code _} stand for themselves. */
  public static String containing(String part) {
    return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
