package fr.livrestaka.rest.shell.health;

import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.management.health.indicator.HealthCheckType;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.InstantSource;

/** Says whether the program lives and can serve (contract A 3.1, contract C S1–S3). */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Santé")
class HealthController {
  private static final double MILLIS = 1000.0;

  private final HealthChecks checks;
  private final Texts texts;
  private final InstantSource clock;

  HealthController(HealthChecks checks, Texts texts, InstantSource clock) {
    this.checks = checks;
    this.texts = texts;
    this.clock = clock;
  }

  @Get("/")
  @Operation(summary = "Présentation du service")
  Welcome welcome() {
    return new Welcome(texts.get("shared.welcome"));
  }

  @Get("/health")
  @Operation(summary = "Le programme répond ; la base n'est pas interrogée")
  Health health() {
    return new Health("OK", clock.instant());
  }

  @Get("/health/liveness")
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(summary = "Le programme est en vie")
  Health liveness() {
    checks.pass(HealthCheckType.LIVENESS);
    return new Health("OK", clock.instant());
  }

  @Get("/health/readiness")
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(summary = "Le programme peut servir : la base répond, sinon 503")
  Health readiness() {
    checks.pass(HealthCheckType.READINESS);
    return new Health("OK", clock.instant());
  }

  @Get("/api/public/health")
  @Operation(summary = "État du service, pour le site public")
  PublicHealth publicHealth() {
    double uptime = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS;
    return new PublicHealth("ok", clock.instant(), uptime, "staka-backend");
  }

  /** A greeting. */
  @Serdeable
  record Welcome(String message) {}

  /** Alive at that time. */
  @Serdeable
  record Health(String status, Instant timestamp) {}

  /** Alive at that time, for so many seconds. */
  @Serdeable
  record PublicHealth(String status, Instant timestamp, double uptime, String service) {}
}
