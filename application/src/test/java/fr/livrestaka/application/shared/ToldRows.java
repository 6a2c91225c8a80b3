package fr.livrestaka.application.shared;

import java.util.ArrayList;
import java.util.List;

/** Remembers what went wrong. */
public final class ToldRows implements RowWatch {
  private final List<String> failed = new ArrayList<>();
  private final List<String> sums = new ArrayList<>();

  @Override
  public void failed(String work, String row, RuntimeException error) {
    failed.add(work + " " + row);
  }

  @Override
  public void summed(String work, int failed, int rows) {
    sums.add(work + " " + failed + " of " + rows);
  }

  /** Each as {@code work row}. */
  public List<String> failed() {
    return List.copyOf(failed);
  }

  /** Each as {@code work n of all}. */
  public List<String> sums() {
    return List.copyOf(sums);
  }
}
