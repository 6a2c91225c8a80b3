package fr.livrestaka.domain.orders;

class PlantedMillis {
  long at = System.currentTimeMillis();
}
