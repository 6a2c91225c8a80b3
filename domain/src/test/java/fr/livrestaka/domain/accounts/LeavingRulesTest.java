package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeavingRulesTest {
  private static final AccountId ME = new AccountId("me");
  private static final AccountId OTHER = new AccountId("other");

  @Test
  void theLastActiveAdminStays() {
    assertThatThrownBy(() -> LastActiveAdmin.refuseLossOf(ME, List.of(ME)))
        .isInstanceOf(LastActiveAdmin.class);
  }

  @Test
  void anyoneElseMayGo() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              LastActiveAdmin.refuseLossOf(ME, List.of(ME, OTHER));
              LastActiveAdmin.refuseLossOf(ME, List.of(OTHER));
              LastActiveAdmin.refuseLossOf(ME, List.of());
            });
  }

  @Test
  void tenFinishedOrdersMakeAVip() {
    assertThat(new ClientStanding(30, 9).isVip()).isFalse();
    assertThat(new ClientStanding(10, 10).isVip()).isTrue();
  }
}
