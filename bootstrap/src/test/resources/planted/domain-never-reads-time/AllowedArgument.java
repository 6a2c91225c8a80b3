package fr.livrestaka.domain.orders;

import java.time.Instant;
import java.time.ZoneId;

class AllowedArgument {
  int yearOf(Instant at) {
    return at.atZone(ZoneId.of("Europe/Paris")).getYear();
  }
}
