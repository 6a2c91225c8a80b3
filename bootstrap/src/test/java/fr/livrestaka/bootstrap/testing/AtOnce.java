package fr.livrestaka.bootstrap.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same call several times at once. */
public final class AtOnce {
  private AtOnce() {}

  public static <T> List<T> times(int times, Callable<T> call) throws Exception {
    List<T> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      for (Future<T> one : threads.invokeAll(Collections.nCopies(times, call))) {
        answers.add(one.get());
      }
    }
    return answers;
  }
}
