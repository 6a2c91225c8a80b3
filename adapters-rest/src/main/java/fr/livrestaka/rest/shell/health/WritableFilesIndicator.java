package fr.livrestaka.rest.shell.health;

import fr.livrestaka.application.shared.port.StorageProbe;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Whether files can be written, which the framework's check of the free space does not try. */
@Singleton
@Readiness
public final class WritableFilesIndicator implements HealthIndicator {
  public static final String NAME = "files";

  private final StorageProbe storage;

  WritableFilesIndicator(StorageProbe storage) {
    this.storage = storage;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromCallable(
        () ->
            HealthResult.builder(NAME, storage.isWritable() ? HealthStatus.UP : HealthStatus.DOWN)
                .build());
  }
}
