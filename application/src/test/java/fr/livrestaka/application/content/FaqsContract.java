package fr.livrestaka.application.content;

import static fr.livrestaka.application.content.ContentFixtures.NOON;
import static fr.livrestaka.application.content.ContentFixtures.faq;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.domain.content.Faq;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Faqs} does. */
public abstract class FaqsContract {
  protected abstract Faqs faqs();

  protected abstract void inTransaction(Runnable work);

  @Test
  void listsTheVisibleOnesInThePublicOrder() {
    Faq last = faq(9, true, NOON);
    Faq younger = faq(8, true, NOON.plusMillis(1));
    Faq elder = faq(8, true, NOON);
    Faq hidden = faq(7, false, NOON);
    inTransaction(
        () -> {
          faqs().add(last);
          faqs().add(younger);
          faqs().add(elder);
          faqs().add(hidden);
        });
    assertThat(faqs().visible()).doesNotContain(hidden).containsSubsequence(elder, younger, last);
  }

  @Test
  void aNewOneIsListedAtOnce() {
    faqs().visible();
    Faq added = faq(1, true, NOON);
    inTransaction(
        () -> {
          faqs().add(added);
          assertThat(faqs().visible()).contains(added);
        });
    assertThat(faqs().visible()).contains(added);
  }
}
