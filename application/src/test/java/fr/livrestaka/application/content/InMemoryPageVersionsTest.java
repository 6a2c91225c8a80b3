package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.PageVersions;
import java.util.function.Supplier;

class InMemoryPageVersionsTest extends PageVersionsContract {
  private final PageVersions versions = new InMemoryPageVersions();

  @Override
  protected PageVersions versions() {
    return versions;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
