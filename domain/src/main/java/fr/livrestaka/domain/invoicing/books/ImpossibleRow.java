package fr.livrestaka.domain.invoicing.books;

/** A row of the books says what no row of the program can: somebody else has written it. */
public final class ImpossibleRow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String row;
  private final String why;

  /**
   * @param row what it is, and its name
   */
  public ImpossibleRow(String row, RuntimeException cause) {
    super(row + ": " + cause.getMessage(), cause);
    this.row = row;
    this.why = String.valueOf(cause.getMessage());
  }

  /** What it is, and its name. */
  public String row() {
    return row;
  }

  public String why() {
    return why;
  }
}
