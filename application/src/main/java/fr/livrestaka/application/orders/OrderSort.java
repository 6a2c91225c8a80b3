package fr.livrestaka.application.orders;

/** How the team's list is sorted; orders that are equal in this are sorted by id. */
public record OrderSort(Field field, boolean ascending) {
  public static final OrderSort NEWEST_FIRST = new OrderSort(Field.createdAt, false);

  /** What a list may be sorted by; names as on the wire. */
  public enum Field {
    createdAt,
    updatedAt,
    titre,
    statut
  }
}
