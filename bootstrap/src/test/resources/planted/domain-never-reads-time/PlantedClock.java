package fr.livrestaka.domain.orders;

import java.time.Clock;

class PlantedClock {
  Clock clock = Clock.systemUTC();
}
