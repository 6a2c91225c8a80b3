package fr.livrestaka.application.orders;

import java.time.Instant;

class PlantedUseCase {
  Instant at = Instant.now();
}
