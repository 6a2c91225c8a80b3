package fr.livrestaka.domain.orders;

class PlantedRandom {
  Object id = new java.util.Random(7);
}
