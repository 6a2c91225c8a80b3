package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.IdGenerator;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives {@code id-1}, {@code id-2} and so on. */
public final class InMemoryIdGenerator implements IdGenerator {
  private final AtomicInteger last = new AtomicInteger();

  @Override
  public String next() {
    return "id-" + last.incrementAndGet();
  }
}
