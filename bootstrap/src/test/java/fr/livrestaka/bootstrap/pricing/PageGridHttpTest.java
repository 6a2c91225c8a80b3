package fr.livrestaka.bootstrap.pricing;

import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.ADMIN;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.TARIFFS;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.added;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.pack;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change of tariffs does to the price of pages is shown before, and never an accident. */
class PageGridHttpTest {
  /** The seeded list sells pages at 2 € and, from page 301, at 1 €. */
  @Test
  void aPreviewAndASaveShowThePricesOfPages() {
    Map<String, Object> body = pack();
    Answer preview = ADMIN.client().post(TARIFFS + "/preview", body);
    assertThat(preview.status()).as(preview.text()).isEqualTo(200);
    assertThat(preview.json().path("prixDesPages").findValuesAsText("texte"))
        .contains("250 pages : 480\u00a0€ → 480\u00a0€", "350 pages : 630\u00a0€ → 630\u00a0€");
    Answer saved = post(body);
    assertThat(saved.json().path("prixDesPages")).isEqualTo(preview.json().path("prixDesPages"));
    assertThat(saved.json().path("data").path("rangGrille").isNull()).isTrue();
  }

  @Test
  void aTariffOfAnotherKindInTheGridIsAConflictWithTheAmountsInWords() {
    Map<String, Object> body = pack();
    body.putAll(Map.of("prix", 2_900, "rangGrille", 2));
    Answer refused = post(body);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.json().path("message").asText())
        .contains("1000 pages", "1\u202f280\u00a0€", "20\u202f880\u00a0€");
    assertThat(ADMIN.client().post(TARIFFS + "/preview", body).status()).isEqualTo(409);
    assertThat(
            ADMIN
                .client()
                .post(TARIFFS + "/" + added() + "/preview", Map.of("rangGrille", 2))
                .status())
        .isEqualTo(409);
  }
}
