package fr.livrestaka.domain.orders;

class PlantedSecureRandom {
  Object id = new java.security.SecureRandom();
}
