package fr.livrestaka.application.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PageVersions} does. */
public abstract class PageVersionsContract {
  private static final Instant NOON = ContentFixtures.NOON;

  private final Page page =
      ContentFixtures.page(
          UUID.randomUUID().toString(), PageStatus.PUBLISHED, Optional.of(ContentFixtures.NOON));

  protected abstract PageVersions versions();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aVersionIsFoundAsItWasAdded() {
    PageVersion version = added(page, NOON);
    assertThat(inTransaction(() -> versions().find(version.id())))
        .contains(version)
        .get()
        .matches(PageVersion::isIntact);
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertThat(inTransaction(() -> versions().find(new PageVersionId("none")))).isEmpty();
    assertThat(inTransaction(() -> versions().latest(new PageId("none")))).isEmpty();
  }

  @Test
  void theVersionsOfAPageComeOldestFirst() {
    PageVersion first = added(page, NOON);
    PageVersion second =
        added(
            page.change(ContentFixtures.fields(Map.of("content", "Neuf 📖")), NOON),
            NOON.plusMillis(1));
    added(ContentFixtures.page("autre", PageStatus.PUBLISHED, Optional.empty()), NOON);
    assertThat(inTransaction(() -> versions().of(page.id()))).containsExactly(first, second);
    assertThat(inTransaction(() -> versions().latest(page.id()))).contains(second);
  }

  private PageVersion added(Page shown, Instant at) {
    PageVersion version =
        PageVersion.of(new PageVersionId(UUID.randomUUID().toString()), shown, at);
    return inTransaction(
        () -> {
          versions().add(version);
          return version;
        });
  }
}
