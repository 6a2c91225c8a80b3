package fr.livrestaka.application.shared;

/**
 * Which page of a list is wanted.
 *
 * @param number 1-based
 * @param size rows a page, 1 or more
 */
public record PageRequest(int number, int size) {
  public PageRequest {
    if (number < 1 || size < 1) throw new IllegalArgumentException(number + "/" + size);
  }

  /** Rows to pass over; a long, so that absurd page numbers stay harmless. */
  public long offset() {
    return (number - 1L) * size;
  }
}
