package fr.livrestaka.domain.files;

import java.util.Optional;

/**
 * The marks at the beginning of a stored file's description, which tell whose it is and whether it
 * shows (contract C F1, F8). They are stored data of the former service; nobody sees them, and
 * senders cannot set them ({@link FileNote}).
 */
public final class FileMark {
  /** Begins the description of a file that waits for the payment of its order. */
  public static final String PARKED = "TEMP_PENDING:";

  /** Stands behind the id of the order that a parked file waits for. */
  public static final String PARKED_END = "|";

  /** Begins the description of a file of the team. */
  static final String TEAM = "ADMIN_FILE:";

  private FileMark() {}

  /**
   * The mark of files that wait for the payment of an order.
   *
   * @param pendingOrder id of the order that is not paid yet
   */
  public static String parked(String pendingOrder) {
    return PARKED + pendingOrder + PARKED_END;
  }

  /** The description of a file that waits, with what its sender wrote about it. */
  public static String parked(String pendingOrder, Optional<String> note) {
    return parked(pendingOrder) + note.orElse("");
  }

  static boolean isParked(String description) {
    return description.startsWith(PARKED);
  }

  static String ofTeam(String filename) {
    return TEAM + filename;
  }
}
