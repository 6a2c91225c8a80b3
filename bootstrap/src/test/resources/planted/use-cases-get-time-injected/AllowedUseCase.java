package fr.livrestaka.application.orders;

import java.time.Instant;
import java.time.InstantSource;

class AllowedUseCase {
  Instant at(InstantSource clock) {
    return clock.instant();
  }
}
