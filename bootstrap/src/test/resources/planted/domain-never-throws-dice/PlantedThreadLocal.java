package fr.livrestaka.domain.orders;

class PlantedThreadLocal {
  int id = java.util.concurrent.ThreadLocalRandom.current().nextInt();
}
