package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.bootstrap.testing.AllReactions;
import fr.livrestaka.bootstrap.testing.ClientRoutes;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever we mail or notify leads to a page that the client has. */
class ClientLinksTest {
  private final Site site = TestProgram.shared().bean(Site.class);

  @ParameterizedTest
  @EnumSource
  void theClientHasEveryPageThatMailsAndPaymentsLeadTo(ClientPage page) {
    assertThat(site.link(page, "0198c0de-0000-7000-8000-000000000001"))
        .startsWith("https://front.example.org/")
        .matches(ClientRoutes::exist, "is a page of the client");
  }

  @Test
  void theClientHasEveryPageThatNoticesLeadTo() {
    List<String> links =
        AllReactions.ofTheProgram().stream()
            .filter(Announcement.class::isInstance)
            .flatMap(reaction -> ((Announcement<?>) reaction).notices().stream())
            .map(kind -> kind.link().replace("{id}", "0198c0de-0000-7000-8000-000000000001"))
            .toList();
    assertThat(links).hasSizeGreaterThan(20).allMatch(ClientRoutes::exist);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/activate/x",
        "/activation",
        "/activation/",
        "/app/projects/x",
        "/dashboard/commandes/x",
        "/order-cancelled",
        "/app/billing?paid=1",
        "/admin/commandes/x"
      })
  void thePagesThatTheClientLacksAreNotInTheTable(String link) {
    assertThat(ClientRoutes.exist(link)).isFalse();
  }
}
