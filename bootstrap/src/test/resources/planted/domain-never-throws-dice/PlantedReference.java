package fr.livrestaka.domain.orders;

class PlantedReference {
  java.util.function.Supplier<Object> ids = java.util.UUID::randomUUID;
}
