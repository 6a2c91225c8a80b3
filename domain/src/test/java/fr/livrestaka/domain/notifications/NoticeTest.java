package fr.livrestaka.domain.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.events.AdminNoticeCreated;
import fr.livrestaka.domain.notifications.events.UserNoticeCreated;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeTest {
  private static final Occasion OCCASION = Occasion.values()[0];

  @Test
  void aMailMayFollowWhatAnAccountHasGot() {
    AccountId lina = new AccountId("lina");
    assertThat(notice(Optional.of("/app/messages")).createdFor(lina))
        .isEqualTo(
            new UserNoticeCreated(
                lina, "Titre", "Texte", OCCASION.type(), "/app/messages", Optional.empty()));
    assertThat(notice(Optional.empty()).createdFor(lina).actionUrl()).isEmpty();
  }

  @Test
  void whoGetsAMailMayBeToldOfTheOrderThatItIsAbout() {
    Notice notice =
        Notice.of(OCCASION, "Titre", "Texte", Optional.empty(), Map.of("commandeId", "o-1"));
    assertThat(notice.createdFor(new AccountId("lina")).order()).hasValue("o-1");
  }

  @Test
  void administratorsHearOfItOnceWithItsDataAsText() {
    assertThat(notice(Optional.empty()).createdForAdmins())
        .isEqualTo(new AdminNoticeCreated("Titre", "Texte", "", Map.of("cents", "100")));
  }

  private static Notice notice(Optional<String> actionUrl) {
    return Notice.of(OCCASION, "Titre", "Texte", actionUrl, Map.of("cents", 100));
  }
}
