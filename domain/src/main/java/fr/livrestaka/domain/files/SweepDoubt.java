package fr.livrestaka.domain.files;

/**
 * When so much of a folder has no counterpart that rather a disk is not mounted, or the database is
 * an old one, than everything lost.
 */
public final class SweepDoubt {
  private static final int FEW = 10;
  private static final int PERCENT = 20;

  private SweepDoubt() {}

  /**
   * How many of the entries somebody has to confirm: none where they are at most 10, or at most 20
   * % of all; else each of them.
   *
   * @param without entries of one side, rows or bytes of a folder, that have no counterpart
   * @param all entries of that side
   */
  public static int toConfirm(int without, int all) {
    return without > FEW && 100L * without > (long) PERCENT * all ? without : 0;
  }
}
