package fr.livrestaka.application.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param number 1-based
 * @param size rows a page at most
 * @param total rows in all pages
 */
public record Page<T>(List<T> rows, int number, int size, long total) {
  public Page {
    rows = List.copyOf(rows);
  }

  public int totalPages() {
    return Math.toIntExact((total + size - 1) / size);
  }

  public boolean hasNext() {
    return number < totalPages();
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  public <R> Page<R> map(Function<? super T, R> mapping) {
    return new Page<>(rows.stream().<R>map(mapping).toList(), number, size, total);
  }
}
