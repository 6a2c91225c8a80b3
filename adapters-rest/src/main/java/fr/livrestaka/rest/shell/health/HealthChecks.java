package fr.livrestaka.rest.shell.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.DetailsVisibility;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.management.health.aggregator.HealthAggregator;
import io.micronaut.management.health.indicator.HealthCheckType;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import reactor.core.publisher.Mono;

/**
 * The framework's health checks without the framework's route, whose answer has another form than
 * the contract's (contract C S2). The framework makes its checks wherever a bean of this kind is.
 */
@Singleton
class HealthChecks extends HealthEndpoint {
  HealthChecks(
      HealthAggregator<HealthResult> aggregator,
      HealthIndicator[] indicators,
      @Liveness HealthIndicator[] livenessIndicators) {
    super(aggregator, indicators, livenessIndicators);
    setDetailsVisible(DetailsVisibility.ANONYMOUS);
  }

  /**
   * Runs the checks of this kind and waits for all of them.
   *
   * @throws ChecksFailed where one says that the program is down
   */
  void pass(HealthCheckType kind) {
    Set<String> failed = new TreeSet<>();
    HealthResult all =
        Mono.from(getHealth(null, kind))
            .blockOptional()
            .orElseThrow(() -> new IllegalStateException("No health check has answered"));
    if (all.getDetails() instanceof Map<?, ?> details) {
      details.forEach(
          (name, result) -> {
            if (isDown(result)) failed.add(String.valueOf(name));
          });
    }
    if (failed.isEmpty() && isDown(all)) failed.add(all.getName());
    if (!failed.isEmpty()) throw new ChecksFailed(failed);
  }

  private static boolean isDown(Object result) {
    return result instanceof HealthResult check && HealthStatus.DOWN.equals(check.getStatus());
  }
}
