package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {
  private final TestClient client = TestProgram.shared().client();

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
  void theProgramSaysThatItIsWell(String path) {
    assertThat(client.get(path).status()).isEqualTo(200);
    assertThat(client.get(path).json().path("status").asText()).isEqualTo("OK");
  }

  @Test
  void thePublicSiteGetsItsOwnForm() {
    assertThat(client.get("/api/public/health").json().path("service").asText())
        .isEqualTo("staka-backend");
    assertThat(client.get("/api/public/health").json().path("uptime").asDouble()).isPositive();
    assertThat(client.get("/").json().path("message").asText()).isNotBlank();
  }
}
