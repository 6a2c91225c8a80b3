package fr.livrestaka.domain.orders;

class PlantedUuid {
  Object id = java.util.UUID.randomUUID();
}
