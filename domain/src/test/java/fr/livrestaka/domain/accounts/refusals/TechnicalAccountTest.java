package fr.livrestaka.domain.accounts.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TechnicalAccountTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void theProgramsOwnAccountIsNeitherErasedNorOpened() {
    Account own =
        Account.ofGuest(
            new AccountId("files"),
            "Fichiers",
            "en attente",
            Account.GUEST_FILES,
            Optional.empty(),
            Optional.empty(),
            NOON);
    assertThat(own.isTechnical()).isTrue();
    assertThat(own.awaitsActivation()).isFalse();
    assertThatThrownBy(() -> own.erased(NOON)).isInstanceOf(TechnicalAccount.class);
  }
}
