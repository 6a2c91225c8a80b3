package fr.livrestaka.bootstrap.config;

/** How many slips of the keyboard lie between two words. */
final class EditDistance {
  private EditDistance() {}

  /** Characters left out, added, replaced, or swapped with their neighbour. */
  static int between(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int fewest(int[][] slips, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int fewest = slips[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
