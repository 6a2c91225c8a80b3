package fr.livrestaka.domain.orders;

class PlantedMath {
  double id = Math.random();
}
