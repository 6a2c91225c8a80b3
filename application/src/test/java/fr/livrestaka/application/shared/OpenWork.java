package fr.livrestaka.application.shared;

import java.util.Optional;
import java.util.function.Supplier;

/** Which kind of transaction a thread has open in a double, and what may be opened within it. */
final class OpenWork {
  private enum Kind {
    WRITE,
    READ,
    CURRENT
  }

  private final ThreadLocal<Optional<Kind>> open = ThreadLocal.withInitial(Optional::empty);

  <T> T write(Supplier<T> work) {
    if (isOpen(Kind.CURRENT)) throw new IllegalStateException("Current reads write nothing");
    return open.get().isPresent() ? work.get() : as(Kind.WRITE, work);
  }

  <T> T read(Supplier<T> work) {
    return open.get().isPresent() ? work.get() : as(Kind.READ, work);
  }

  <T> T readCurrent(Supplier<T> work) {
    if (isOpen(Kind.READ)) {
      throw new IllegalStateException("The open transaction may show an older moment");
    }
    return as(Kind.CURRENT, work);
  }

  private boolean isOpen(Kind kind) {
    return open.get().equals(Optional.of(kind));
  }

  private <T> T as(Kind kind, Supplier<T> work) {
    Optional<Kind> before = open.get();
    open.set(Optional.of(kind));
    try {
      return work.get();
    } finally {
      open.set(before);
    }
  }
}
