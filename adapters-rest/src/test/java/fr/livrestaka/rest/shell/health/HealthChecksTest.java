package fr.livrestaka.rest.shell.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.livrestaka.application.shared.port.StorageProbe;
import io.micronaut.context.ApplicationContext;
import io.micronaut.management.health.indicator.HealthCheckType;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthChecksTest {
  @Test
  void theProgramLivesAlsoWhereItCannotServe() {
    try (ApplicationContext context = program(() -> false, Map.of())) {
      HealthChecks checks = context.getBean(HealthChecks.class);

      assertThatCode(() -> checks.pass(HealthCheckType.LIVENESS)).doesNotThrowAnyException();
      ChecksFailed failed = readiness(checks);
      assertThat(failed).hasMessage("files");
      assertThat(failed.concernsStorageAlone()).isTrue();
    }
  }

  @Test
  void aDiskWithoutSpaceMakesItUnready() {
    Map<String, Object> tooMuch = Map.of("endpoints.health.disk-space.threshold", Long.MAX_VALUE);
    try (ApplicationContext context = program(() -> true, tooMuch)) {
      ChecksFailed failed = readiness(context.getBean(HealthChecks.class));

      assertThat(failed).hasMessage("diskSpace");
      assertThat(failed.concernsStorageAlone()).isTrue();
    }
  }

  @Test
  void aProgramWhoseChecksPassIsReady() {
    try (ApplicationContext context = program(() -> true, Map.of())) {
      HealthChecks checks = context.getBean(HealthChecks.class);

      assertThatCode(() -> checks.pass(HealthCheckType.READINESS)).doesNotThrowAnyException();
    }
  }

  private static ChecksFailed readiness(HealthChecks checks) {
    return catchThrowableOfType(ChecksFailed.class, () -> checks.pass(HealthCheckType.READINESS));
  }

  /** The framework's checks and ours, without a server. */
  private static ApplicationContext program(StorageProbe storage, Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("endpoints.all.enabled", false);
    properties.put("endpoints.health.service-ready-indicator-enabled", false);
    properties.put("micronaut.security.enabled", false);
    return ApplicationContext.builder().properties(properties).singletons(storage).start();
  }
}
