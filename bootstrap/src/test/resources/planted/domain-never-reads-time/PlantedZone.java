package fr.livrestaka.domain.orders;

import java.time.ZoneId;

class PlantedZone {
  ZoneId zone = ZoneId.systemDefault();
}
