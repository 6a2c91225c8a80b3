package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.exports.ExportLink;
import fr.livrestaka.domain.accounts.exports.ExportToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ExportLinks} does. */
public abstract class ExportLinksContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract ExportLinks links();

  /** An account that exists. */
  protected abstract AccountId account();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void findsALinkByItsHash() {
    ExportLink link = link(account(), NOON);
    assertThat(kept(link)).isEqualTo(link);
    assertThat(found(link)).contains(link);
    assertThat(found(link(account(), NOON))).isEmpty();
  }

  @Test
  void aRepeatedDeliveryLivesNoLonger() {
    ExportLink link = link(account(), NOON);
    assertThat(kept(link)).isEqualTo(link);
    ExportLink again =
        new ExportLink(
            link.tokenHash(), link.account(), NOON, link.expiresAt().plus(Duration.ofHours(1)));
    assertThat(kept(again)).isEqualTo(link);
    assertThat(found(link)).contains(link);
  }

  @Test
  void onePersonMayHaveSeveral() {
    AccountId account = account();
    ExportLink first = link(account, NOON);
    ExportLink second = link(account, NOON.plusMillis(1));
    assertThat(kept(first)).isEqualTo(first);
    assertThat(kept(second)).isEqualTo(second);
    assertThat(found(first)).contains(first);
  }

  @Test
  void removesWhatHasExpired() {
    AccountId account = account();
    ExportLink expired = link(account, NOON.minus(Duration.ofDays(3650)));
    ExportLink live = link(account, NOON);
    assertThat(kept(expired)).isEqualTo(expired);
    assertThat(kept(live)).isEqualTo(live);
    inTransaction(
        () -> {
          links().removeExpired(expired.expiresAt());
          return true;
        });
    assertThat(found(expired)).isEmpty();
    assertThat(found(live)).contains(live);
  }

  private ExportLink kept(ExportLink link) {
    return inTransaction(() -> links().keep(link));
  }

  private Optional<ExportLink> found(ExportLink link) {
    return inTransaction(() -> links().find(link.tokenHash()));
  }

  private static ExportLink link(AccountId account, Instant at) {
    return ExportLink.issue(new ExportToken(UUID.randomUUID().toString()), account, at, at);
  }
}
