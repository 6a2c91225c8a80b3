package fr.livrestaka.bootstrap.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several calls at once. The answers are in the order of the calls. */
public final class AtOnce {
  private AtOnce() {}

  /** The same call several times. */
  public static <T> List<T> times(int times, Callable<T> call) throws Exception {
    return all(Collections.nCopies(times, call));
  }

  /** The call with each of the arguments. */
  public static <A, T> List<T> each(Collection<A> arguments, Function<A, T> call) throws Exception {
    return all(arguments.stream().<Callable<T>>map(one -> () -> call.apply(one)).toList());
  }

  public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
    List<T> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
      for (Future<T> one : threads.invokeAll(calls)) answers.add(one.get());
    }
    return answers;
  }
}
