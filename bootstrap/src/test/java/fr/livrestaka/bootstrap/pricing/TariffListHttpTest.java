package fr.livrestaka.bootstrap.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import org.junit.jupiter.api.Test;

class TariffListHttpTest {
  @Test
  void anyoneReadsTheTariffsOnSale() {
    Answer answer = TestProgram.shared().client().get("/api/tarifs");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(answer.json().path("data").isArray()).isTrue();
    assertThat(answer.json().path("security").path("stripeFieldsHidden").asBoolean()).isTrue();
  }

  @Test
  void anUnknownRouteIsSaidInJson() {
    Answer answer = TestProgram.shared().client().get("/nowhere");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }
}
