package fr.livrestaka.domain.orders;

import java.time.Instant;

class PlantedInstant {
  Instant at = Instant.now();
}
