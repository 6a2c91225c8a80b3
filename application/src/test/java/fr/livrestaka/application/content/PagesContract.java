package fr.livrestaka.application.content;

import static fr.livrestaka.application.content.ContentFixtures.NOON;
import static fr.livrestaka.application.content.ContentFixtures.newSlug;
import static fr.livrestaka.application.content.ContentFixtures.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageStatus;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Pages} does. */
public abstract class PagesContract {
  protected abstract Pages pages();

  protected abstract void inTransaction(Runnable work);

  @Test
  void findsAPageBySlugWhateverTheCase() {
    Page full = page(newSlug(), PageStatus.SCHEDULED, Optional.of(NOON));
    Page bare = page(newSlug(), PageStatus.DRAFT, Optional.empty(), false, true);
    inTransaction(
        () -> {
          pages().add(full);
          pages().add(bare);
        });
    inTransaction(
        () -> {
          assertThat(pages().findBySlug(full.slug().toUpperCase(Locale.ROOT))).contains(full);
          assertThat(pages().findBySlug(bare.slug())).contains(bare);
        });
  }

  @Test
  void findsNothingUnderAnUnknownSlug() {
    inTransaction(() -> assertThat(pages().findBySlug(newSlug())).isEmpty());
  }
}
