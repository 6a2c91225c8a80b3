package fr.livrestaka.application.shared;

/** Receives what goes wrong with single rows of the {@link Upkeep}. */
public interface RowWatch {
  /**
   * One row failed.
   *
   * @param work what was being done
   * @param row id of the row
   */
  void failed(String work, String row, RuntimeException error);

  /** A run is over in which rows have failed. */
  void summed(String work, int failed, int rows);
}
