package fr.livrestaka.persistence.orders;

class PlantedDate {
  java.util.Date at;
}
